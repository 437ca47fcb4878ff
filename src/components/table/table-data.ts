import type { Begroting, Regel } from '../../domain/begroting.ts';

/** The table as the browser gets it: the lines with their amounts, × € 1.000. */
export interface TableData {
  begrotingsjaar: number;
  jaren: readonly number[];
  rijen: readonly Pick<Regel, 'pad' | 'soort' | 'label' | 'bedragen' | 'gedrukt' | 'ouder'>[];
}

/** One line of the table in the browser. */
export type TableRow = TableData['rijen'][number];

/** What the browser needs of a budget. */
export function tableDataOf(begroting: Begroting): TableData {
  return {
    begrotingsjaar: begroting.begrotingsjaar,
    jaren: begroting.kolommen.map((kolom) => kolom.jaar),
    rijen: begroting.regels.map(({ pad, soort, label, bedragen, gedrukt, ouder }) => ({ pad, soort, label, bedragen, gedrukt, ouder })),
  };
}
