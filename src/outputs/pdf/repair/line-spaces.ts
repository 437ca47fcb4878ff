import type { Font } from '../document/fonts.ts';
import { editStreams, insertion, type Edit } from '../document/rewrite.ts';
import { readStructure, type Element } from '../document/structure.ts';
import { readTextRuns, type TextRun } from '../document/text-runs.ts';
import type { Repair } from './repair.ts';

/** Types that stand within a line of text. */
const INLINE = new Set(['Span', 'Link', 'NonStruct', 'Quote', 'Code', 'Reference', 'Note', 'Em', 'Strong', 'Sub']);

/**
 * The browser leaves out the space at the end of a line: "Bijdrage aan" and "agentschappen" become one word for who
 * listens or copies. PDF asks that a space says where words end. Whether there was one the words of the page tell: an
 * address or a word that was broken is there as a whole.
 */
export const lineSpaces: Repair = {
  promise: 'Words at the end of a line end with a space',
  apply(document, { words }) {
    const runs = readTextRuns(document);
    const edits = new Map<string, Edit[]>();
    for (const block of blocksOf(readStructure(document).top)) {
      const line = block.flatMap((key) => runs.get(key) ?? []).filter((run) => run.text !== '');
      line.forEach((run, index) => {
        const next = line[index + 1];
        if (next === undefined || !isNextLine(run, next) || /[\s\u00AD]$/.test(run.text) || /^\s/.test(next.text)) return;
        const left = /\S*$/.exec(textOf(line, index, -1))![0];
        const right = /^\S*/.exec(textOf(line, index + 1, 1))![0];
        const space = words.has(left + right) ? null : spaceAfter(run, runs);
        if (space === null) return;
        const changes = edits.get(run.stream) ?? [];
        edits.set(run.stream, changes);
        changes.push(insertion(run.end, space));
        run.text += ' ';
      });
    }
    editStreams(document, edits);
  },
};

/**
 * The operators that write a space after a run. A font is embedded with the letters that it draws: one that has no space
 * borrows it from another font on the page. `null` when the page has no space at all.
 */
function spaceAfter(run: TextRun, runs: ReadonlyMap<string, readonly TextRun[]>): string | null {
  const own = spaceIn(run.font);
  if (own !== null) return `${own} Tj\n`;
  for (const other of [...runs.values()].flat()) {
    const borrowed = other.stream === run.stream ? spaceIn(other.font) : null;
    if (borrowed !== null) return `${choose(other.chosen[0], run.chosen[1])}${borrowed} Tj\n${choose(...run.chosen)}`;
  }
  return null;
}

const choose = (name: string, size: number): string => `/${name} ${size} Tf\n`;

/** The string that shows a space in a font; `null` when the font has none. */
function spaceIn(font: Font): string | null {
  for (const [code, text] of font.toUnicode) if (text === ' ') return `<${code.toString(16).padStart(font.codeLength * 2, '0')}>`;
  return null;
}

/** Text from a run onwards, to the left or to the right, far enough for one word. */
function textOf(line: readonly TextRun[], from: number, step: 1 | -1): string {
  let text = '';
  for (let index = from; index >= 0 && index < line.length && !/\s/.test(text.trim()) && text.length < 400; index += step) {
    text = step === 1 ? text + line[index]!.text : line[index]!.text + text;
  }
  return text.replaceAll('\u00AD', '');
}

function isNextLine(run: TextRun, next: TextRun): boolean {
  return run.page !== next.page || (Math.abs(run.baseline - next.baseline) > 0.6 * Math.max(run.size, next.size) && next.left < run.right);
}

/** The pieces of content of each block of text, in reading order. */
function blocksOf(elements: readonly Element[]): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  const visit = (element: Element): void => {
    const apart = !INLINE.has(element.type);
    if (apart) close();
    for (const kid of element.kids) {
      if (kid.kind === 'content') block.push(kid.key);
      else if (kid.kind === 'element') visit(kid);
    }
    if (apart) close();
  };
  elements.forEach(visit);
  close();
  return blocks;
}
