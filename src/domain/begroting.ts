import type { Bedrag, BedragenFile } from './bedragen.ts';
import type { Fase } from './fase.ts';

/** The three main lines of the table. Amounts of different kinds are never added or divided. */
export const HOOFDSOORTEN = ['verplichtingen', 'uitgaven', 'ontvangsten'] as const;

/** A main line of the table. */
export type Hoofdsoort = (typeof HOOFDSOORTEN)[number];

/** What a line of the budget table is. */
export type RegelSoort = Hoofdsoort | 'artikelonderdeel' | 'instrument' | 'regeling';

/** One line of the budget table. Its identity is `pad`, never its label. */
export interface Regel {
  /** `uitgaven`, `7.1`, `7.1/opdrachten` or `7.1/opdrachten/informatiehuishouding`. */
  pad: string;
  soort: RegelSoort;
  /** The label as the source prints it. */
  label: string;
  /** One amount per column, × € 1.000. */
  bedragen: readonly Bedrag[];
  /** False when the source prints no amounts here and `bedragen` is the sum of the lines below. */
  gedrukt: boolean;
  /** Path of the line this one is part of, `null` for the three main lines. */
  ouder: string | null;
  /** Paths of the parts, in printed order. */
  delen: readonly string[];
  /** Where the line stands in the bedragen file. */
  veld: readonly (string | number)[];
}

/** A column of the table. */
export interface Kolom {
  jaar: number;
  fase: Fase;
}

/** The budget of one article: a tree of lines, reachable by path. */
export interface Begroting {
  begrotingsjaar: number;
  kolommen: readonly Kolom[];
  /** All lines in printed order. */
  regels: readonly Regel[];
  /** The same lines by path; of two lines with one path the first. */
  opPad: ReadonlyMap<string, Regel>;
  /** The file the budget was made from. */
  bestand: BedragenFile;
}

/** Makes the tree of lines out of a bedragen file. Doubles stay in `regels`, so that a check can name them. */
export function makeBegroting(bestand: BedragenFile): Begroting {
  const regels: Regel[] = [
    mainLine('verplichtingen', bestand.verplichtingen, []),
    mainLine('uitgaven', bestand.uitgaven, bestand.uitgaven.onderdelen.map((onderdeel) => onderdeel.id)),
    ...bestand.uitgaven.onderdelen.flatMap((onderdeel, index) => partLines(onderdeel, index, bestand.kolommen.length)),
    mainLine('ontvangsten', bestand.ontvangsten, []),
  ];
  const opPad = new Map<string, Regel>();
  for (const regel of regels) if (!opPad.has(regel.pad)) opPad.set(regel.pad, regel);
  return { begrotingsjaar: bestand.begrotingsjaar, kolommen: bestand.kolommen, regels, opPad, bestand };
}

/**
 * Adds amounts column by column (× € 1.000). Where one of them is not given the sum is not given either:
 * a missing amount is not zero.
 */
export function sumColumns(rows: readonly (readonly Bedrag[])[], columns: number): Bedrag[] {
  return Array.from({ length: columns }, (_, column) =>
    rows.reduce<Bedrag>((sum, row) => {
      const bedrag = row[column] ?? null;
      return sum === null || bedrag === null ? null : sum + bedrag;
    }, 0),
  );
}

/** Index of the column of a year (and of a phase, when the year has several columns); -1 when there is none. */
export function columnOf(begroting: Begroting, jaar: number, fase?: Fase): number {
  return begroting.kolommen.findIndex((kolom) => kolom.jaar === jaar && (fase === undefined || kolom.fase === fase));
}

/** The amount of a line in a year, × € 1.000; `null` when it is not given, `undefined` when line or year do not exist. */
export function amountOf(begroting: Begroting, pad: string, jaar: number): Bedrag | undefined {
  const regel = begroting.opPad.get(pad);
  const column = columnOf(begroting, jaar);
  return regel === undefined || column === -1 ? undefined : (regel.bedragen[column] ?? null);
}

/** The lines from the main line down to and including this one. */
export function lineage(begroting: Begroting, pad: string): Regel[] {
  const regel = begroting.opPad.get(pad);
  if (regel === undefined) return [];
  return regel.ouder === null ? [regel] : [...lineage(begroting, regel.ouder), regel];
}

/** The path of a line in the words of the table: "7.1 … › Opdrachten › Informatiehuishouding". */
export function pathInWords(begroting: Begroting, pad: string): string {
  const lines = lineage(begroting, pad);
  const parts = lines.length > 1 ? lines.slice(1) : lines;
  return parts.map((regel) => regel.label).join(' › ');
}

type Onderdeel = BedragenFile['uitgaven']['onderdelen'][number];

function mainLine(
  soort: Hoofdsoort,
  from: { label: string; bedragen: Bedrag[] },
  delen: string[],
): Regel {
  return { pad: soort, soort, label: from.label, bedragen: from.bedragen, gedrukt: true, ouder: null, delen, veld: [soort] };
}

function partLines(onderdeel: Onderdeel, nth: number, columns: number): Regel[] {
  const veld = ['uitgaven', 'onderdelen', nth];
  const instrumenten = onderdeel.instrumenten.flatMap((instrument, index): Regel[] => {
    const pad = `${onderdeel.id}/${instrument.id}`;
    const instrumentVeld = [...veld, 'instrumenten', index];
    const regelingen = instrument.regelingen.map((regeling, place): Regel => ({
      pad: `${pad}/${regeling.id}`,
      soort: 'regeling',
      label: regeling.label,
      bedragen: regeling.bedragen,
      gedrukt: true,
      ouder: pad,
      delen: [],
      veld: [...instrumentVeld, 'regelingen', place],
    }));
    const som = sumColumns(instrument.regelingen.map((regeling) => regeling.bedragen), columns);
    return [
      {
        pad,
        soort: 'instrument',
        label: instrument.label,
        bedragen: instrument.bedragen ?? som,
        gedrukt: instrument.bedragen !== undefined,
        ouder: onderdeel.id,
        delen: regelingen.map((regeling) => regeling.pad),
        veld: instrumentVeld,
      },
      ...regelingen,
    ];
  });
  return [
    {
      pad: onderdeel.id,
      soort: 'artikelonderdeel',
      label: onderdeel.label,
      bedragen: onderdeel.bedragen,
      gedrukt: true,
      ouder: 'uitgaven',
      delen: onderdeel.instrumenten.map((instrument) => `${onderdeel.id}/${instrument.id}`),
      veld,
    },
    ...instrumenten,
  ];
}
