import type { Bedrag, BedragenFile } from '../../domain/bedragen.ts';
import { formatCell } from '../../domain/format.ts';
import type { Importverslag } from '../../domain/importverslag.ts';
import { readCell } from '../table/number-form.ts';
import { toThousands } from '../table/unit.ts';

/** A cell that the source prints in a form of its own. */
type Vorm = NonNullable<Importverslag['cellen']['vormen']>[number];

/**
 * The rows of a budget table as a page of the site prints them: head, lines in order, blank rows between the parts. A cell of which the
 * printed form is known gets that form, as long as it says the amount that is in the content.
 */
export function budgetRows(bedragen: BedragenFile, heads: readonly string[], vormen: readonly Vorm[] = []): string[][] {
  const printed = new Map(vormen.map(({ regel, kolom, staat }) => [`${regel} ${kolom}`, staat]));
  const formOf = (pad: string, bedrag: Bedrag, kolom: number): string => {
    const staat = printed.get(`${pad} ${kolom}`);
    return staat !== undefined && saysAmount(staat, bedrag) ? staat : formatCell(bedrag);
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
    ['', ...heads],
    line('verplichtingen', verplichtingen.label, verplichtingen.bedragen),
    ...spacer,
    line('uitgaven', uitgaven.label, uitgaven.bedragen),
    ...spacer,
    ...parts,
    line('ontvangsten', ontvangsten.label, ontvangsten.bedragen),
  ];
}

/** True when a printed cell says this amount, × € 1.000. */
function saysAmount(staat: string, bedrag: Bedrag): boolean {
  const value = readCell(staat);
  if (value.kind === 'number') return toThousands(value.number, 'duizend') === bedrag;
  return value.kind === 'nil' ? bedrag === 0 : bedrag === null;
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
