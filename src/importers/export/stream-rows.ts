import type { Bedrag, BedragenFile } from '../../domain/bedragen.ts';
import { saysAmount, type Vormen } from '../table/printed-forms.ts';
import { inUnit, type Unit } from '../table/unit.ts';

/** What is known of how the source prints its table. */
export interface PrintedAs {
  /** The words above the names of the lines. */
  naamkop?: string | undefined;
  /** The unit of the printed amounts. */
  eenheid?: Unit | undefined;
  /** The cells that have a form of their own. */
  vormen?: Vormen | undefined;
}

/**
 * The rows of a budget table as a page of the site prints them: head, lines in order, blank rows between the parts. A cell of which the
 * printed form is known gets that form, as long as it says the amount that is in the content; every other gets the form of this site.
 */
export function budgetRows(bedragen: BedragenFile, heads: readonly string[], { naamkop = '', eenheid = 'duizend', vormen = [] }: PrintedAs = {}): string[][] {
  const printed = new Map(vormen.map(({ regel, kolom, staat }) => [`${regel} ${kolom}`, staat]));
  const formOf = (pad: string, bedrag: Bedrag, kolom: number): string => {
    const staat = printed.get(`${pad} ${kolom}`);
    return staat !== undefined && saysAmount(staat, bedrag, eenheid) ? staat : inUnit(bedrag, eenheid);
  };
  const blank = Array.from({ length: bedragen.kolommen.length + 1 }, () => '');
  const spacer = bedragen.tabel.legeRijen === undefined ? [blank] : [];
  const line = (pad: string, label: string, amounts: readonly Bedrag[] | undefined): string[] => [label, ...(amounts === undefined ? blank.slice(1) : amounts.map((bedrag, kolom) => formOf(pad, bedrag, kolom)))];
  const { verplichtingen, uitgaven, ontvangsten } = bedragen;
  const parts = uitgaven.onderdelen.flatMap((onderdeel) => [
    line(onderdeel.id, onderdeel.label, onderdeel.bedragen),
    ...onderdeel.instrumenten.flatMap((instrument) => {
      const pad = `${onderdeel.id}/${instrument.id}`;
      return [line(pad, instrument.label, instrument.bedragen), ...instrument.regelingen.map((regeling) => line(`${pad}/${regeling.id}`, regeling.label, regeling.bedragen))];
    }),
    ...spacer,
  ]);
  return [
    [naamkop, ...heads],
    line('verplichtingen', verplichtingen.label, verplichtingen.bedragen),
    ...spacer,
    line('uitgaven', uitgaven.label, uitgaven.bedragen),
    ...spacer,
    ...parts,
    line('ontvangsten', ontvangsten.label, ontvangsten.bedragen),
  ];
}

/** The cells of rows as copied text: every cell a line, a run of empty cells in a row one line of no-break spaces. */
export function streamLines(rows: readonly (readonly string[])[]): string[] {
  return rows.flatMap((row) => {
    const lines: string[] = [];
    let empty = 0;
    const flush = () => {
      if (empty > 0) lines.push('\u00a0'.repeat(empty));
      empty = 0;
    };
    for (const cell of row) {
      if (cell === '') empty += 1;
      else {
        flush();
        lines.push(cell);
      }
    }
    flush();
    return lines;
  });
}
