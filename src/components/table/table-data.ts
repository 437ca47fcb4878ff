import type { Begroting, Regel } from '../../domain/begroting.ts';
import { faseNaam } from '../../domain/fase.ts';

/** Where a table came from and where it is published. */
export interface TableOrigin {
  /** The article, as it is cited. */
  titel: string;
  /** The source of the table, as it is cited. */
  bron: string;
  /** Full address of the page with the table. */
  adres: string;
  /** Paths of the lines that the text explains. */
  toegelicht: readonly string[];
}

/** The table as the browser gets it: the lines with their amounts, × € 1.000. */
export interface TableData extends TableOrigin {
  /** Number of the table in the source. */
  tabel: number;
  begrotingsjaar: number;
  jaren: readonly number[];
  /** Phase of each year, in words. */
  fasen: readonly string[];
  rijen: readonly Pick<Regel, 'pad' | 'soort' | 'label' | 'bedragen' | 'gedrukt' | 'ouder'>[];
}

/** One line of the table in the browser. */
export type TableRow = TableData['rijen'][number];

/** What the browser needs of a budget. */
export function tableDataOf(begroting: Begroting, origin: TableOrigin): TableData {
  return {
    ...origin,
    tabel: begroting.bestand.tabel.nummer,
    begrotingsjaar: begroting.begrotingsjaar,
    jaren: begroting.kolommen.map((kolom) => kolom.jaar),
    fasen: begroting.kolommen.map((kolom) => faseNaam(kolom.fase)),
    rijen: begroting.regels.map(({ pad, soort, label, bedragen, gedrukt, ouder }) => ({ pad, soort, label, bedragen, gedrukt, ouder })),
  };
}
