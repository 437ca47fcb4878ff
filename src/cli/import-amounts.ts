import type { BedragenFile } from '../domain/bedragen.ts';
import { makeBegroting } from '../domain/begroting.ts';
import { formatCell } from '../domain/format.ts';

/** Widest name of a line; what is longer is cut. */
const NAME = 34;
const MAIN = ['verplichtingen', 'uitgaven', 'artikelonderdeel', 'ontvangsten'];

/** The main lines of a budget as a table of plain text: enough to lay beside the source at a glance. */
export function amountsInText(bedragen: BedragenFile): string[] {
  const { regels, kolommen } = makeBegroting(bedragen);
  const rows = regels
    .filter((regel) => MAIN.includes(regel.soort))
    .map((regel) => [`${regel.soort === 'artikelonderdeel' ? '  ' : ''}${regel.label}`, ...regel.bedragen.map(formatCell)]);
  const width = Math.max(...rows.flatMap((row) => row.slice(1).map((cell) => cell.length)), 4) + 2;
  const line = ([name = '', ...cells]: readonly string[]) => `${name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name.padEnd(NAME)}${cells.map((cell) => cell.padStart(width)).join('')}`;
  return [line(['', ...kolommen.map(({ jaar }) => String(jaar))]), ...rows.map(line)];
}
