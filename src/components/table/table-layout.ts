import type { Begroting, Kolom, Regel } from '../../domain/begroting.ts';
import { faseNaam } from '../../domain/fase.ts';
import { slug } from '../../domain/slug.ts';

/** A group of neighbouring columns of one phase. */
export interface Phase {
  /** Id of the head cell. */
  id: string;
  naam: string;
  /** How many columns. */
  span: number;
  /** The years under it. */
  jaren: number[];
  current: boolean;
}

/** A block of rows that belong together: one `tbody`. */
export interface Block {
  /** The instrument above the rows, `null` for main lines and totals. */
  group: Regel | null;
  rows: Regel[];
}

/** The head of the table: phases over years. Years with the same phase side by side share a cell. */
export function phasesOf(kolommen: readonly Kolom[], begrotingsjaar: number): Phase[] {
  const phases: Phase[] = [];
  let previous: Kolom | undefined;
  for (const kolom of kolommen) {
    const last = phases.at(-1);
    if (last !== undefined && previous?.fase === kolom.fase && !last.current) {
      last.span += 1;
      last.jaren.push(kolom.jaar);
    } else phases.push({ id: `fase-${slug(kolom.fase)}-${kolom.jaar}`, naam: softHyphens(faseNaam(kolom.fase)), span: 1, jaren: [kolom.jaar], current: kolom.jaar === begrotingsjaar });
    previous = kolom;
  }
  return phases;
}

/** For each column the phase it stands under. */
export function phaseOfColumn(phases: readonly Phase[]): Phase[] {
  return phases.flatMap((phase) => Array.from({ length: phase.span }, () => phase));
}

/** Id of the head cell of a year. */
export function yearId(kolom: Kolom): string {
  return `kol-${kolom.jaar}`;
}

/** The rows in blocks, in printed order: main lines, then per part its total and its instruments. */
export function blocksOf(begroting: Begroting): Block[] {
  const blocks: Block[] = [];
  for (const regel of begroting.regels) {
    if (regel.soort === 'instrument') blocks.push({ group: regel, rows: [] });
    else if (regel.soort === 'regeling') blocks.at(-1)!.rows.push(regel);
    else blocks.push({ group: null, rows: [regel] });
  }
  return blocks;
}

/** Where a long word may break in a narrow column; invisible elsewhere. */
function softHyphens(naam: string): string {
  return naam.replace(/(?<=\p{L})(begroting|raming)/gu, '\u00ad$1');
}
