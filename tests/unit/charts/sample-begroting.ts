import { readFileSync } from 'node:fs';
import { bedragenFileSchema, type BedragenFile } from '../../../src/domain/bedragen.ts';
import { makeBegroting, type Begroting } from '../../../src/domain/begroting.ts';
import type { Historie } from '../../../src/domain/historie.ts';

/** The amounts of the first publication. */
export const ARTIKEL_7: BedragenFile = bedragenFileSchema.parse(
  JSON.parse(readFileSync(new URL('../../../content/bedragen/2022/vii-07.json', import.meta.url), 'utf8')),
);

/** The budget of the first publication. */
export const begroting7: Begroting = makeBegroting(ARTIKEL_7);

/** Uitgaven of earlier years as open data has them, × € 1.000. */
export const historie7: Historie = {
  bron: 'begrotingsstaten',
  artikel: '2022/vii-07',
  eenheid: 'x1000euro',
  namen: [
    { jaar: 2017, naam: 'Arbeidszaken overheid' },
    ...[2018, 2019, 2020].map((jaar) => ({ jaar, naam: 'Werkgevers- en bedrijfsvoeringsbeleid' })),
  ],
  waarnemingen: [
    { jaar: 2017, soort: 'uitgaven', fase: 'ontwerpbegroting', bedrag: 0 },
    { jaar: 2017, soort: 'uitgaven', fase: 'realisatie', bedrag: 28566 },
    { jaar: 2018, soort: 'uitgaven', fase: 'ontwerpbegroting', bedrag: 27317 },
    { jaar: 2018, soort: 'uitgaven', fase: 'realisatie', bedrag: 26403 },
    { jaar: 2019, soort: 'uitgaven', fase: 'ontwerpbegroting', bedrag: 33427 },
    { jaar: 2019, soort: 'uitgaven', fase: 'realisatie', bedrag: 41061 },
    { jaar: 2020, soort: 'uitgaven', fase: 'ontwerpbegroting', bedrag: 34343 },
    { jaar: 2020, soort: 'uitgaven', fase: 'realisatie', bedrag: null },
  ],
};

/** What a made-up article has: per artikelonderdeel, per instrument, per regeling its amounts. */
export interface SampleParts {
  jaren: number[];
  begrotingsjaar: number;
  onderdelen: Record<string, Record<string, Record<string, (number | null)[]>>>;
  juridischVerplicht?: BedragenFile['juridischVerplicht'];
}

/** A budget whose totals are the sums of its lines; a sum with something missing is missing. */
export function makeSample({ jaren, begrotingsjaar, onderdelen, juridischVerplicht }: SampleParts): Begroting {
  const add = (rows: (number | null)[][]): (number | null)[] =>
    jaren.map((_, column) => rows.reduce<number | null>((sum, row) => (sum === null || row[column] === null ? null : sum + row[column]!), 0));
  const parts = Object.entries(onderdelen).map(([id, instrumenten]) => ({
    id,
    label: `${id} Onderdeel ${id}`,
    bedragen: add(Object.values(instrumenten).flatMap((regelingen) => Object.values(regelingen))),
    instrumenten: Object.entries(instrumenten).map(([instrument, regelingen]) => ({
      id: instrument,
      label: instrument,
      regelingen: Object.entries(regelingen).map(([regeling, bedragen]) => ({ id: regeling, label: regeling, bedragen })),
    })),
  }));
  const totaal = add(parts.map((part) => part.bedragen));
  return makeBegroting(
    bedragenFileSchema.parse({
      artikel: { nummer: '1', naam: 'Voorbeeld' },
      begrotingsjaar,
      hoofdstuk: 'X',
      tabel: { nummer: 1, titel: 'Voorbeeldtabel', rijen: 9 },
      eenheid: 'x1000euro',
      bron: 'voorbeeld',
      kolommen: jaren.map((jaar) => ({ jaar, fase: jaar === begrotingsjaar ? 'ontwerpbegroting' : 'meerjarenraming' })),
      verplichtingen: { label: 'Verplichtingen', bedragen: totaal },
      uitgaven: { label: 'Uitgaven', bedragen: totaal, onderdelen: parts },
      ontvangsten: { label: 'Ontvangsten', bedragen: jaren.map(() => 0) },
      ...(juridischVerplicht === undefined ? {} : { juridischVerplicht }),
    }),
  );
}
