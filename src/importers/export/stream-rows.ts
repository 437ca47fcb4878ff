import type { BedragenFile } from '../../domain/bedragen.ts';
import { formatCell } from '../../domain/format.ts';

/** The rows of a budget table as a page of the site prints them: head, lines in order, blank rows between the parts. */
export function budgetRows(bedragen: BedragenFile, heads: readonly string[]): string[][] {
  const blank = Array.from({ length: bedragen.kolommen.length + 1 }, () => '');
  const spacer = bedragen.tabel.legeRijen === undefined ? [blank] : [];
  const line = (label: string, amounts: readonly (number | null)[] | undefined): string[] => [label, ...(amounts === undefined ? blank.slice(1) : amounts.map(formatCell))];
  const { verplichtingen, uitgaven, ontvangsten } = bedragen;
  const parts = uitgaven.onderdelen.flatMap((onderdeel) => [
    line(onderdeel.label, onderdeel.bedragen),
    ...onderdeel.instrumenten.flatMap((instrument) => [line(instrument.label, instrument.bedragen), ...instrument.regelingen.map((regeling) => line(regeling.label, regeling.bedragen))]),
    ...spacer,
  ]);
  return [
    ['', ...heads],
    line(verplichtingen.label, verplichtingen.bedragen),
    ...spacer,
    line(uitgaven.label, uitgaven.bedragen),
    ...spacer,
    ...parts,
    line(ontvangsten.label, ontvangsten.bedragen),
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
