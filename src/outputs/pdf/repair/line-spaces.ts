import { contentKey } from '../document/marked-text.ts';
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
        const code = [...run.font.toUnicode].find(([, text]) => text === ' ')?.[0];
        if (code === undefined || words.has(left + right)) return;
        const digits = code.toString(16).padStart(run.font.codeLength * 2, '0');
        const changes = edits.get(run.stream) ?? [];
        edits.set(run.stream, changes);
        changes.push(insertion(run.end, `<${digits}> Tj\n`));
        run.text += ' ';
      });
    }
    editStreams(document, edits);
  },
};

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
      if (kid.kind === 'content') block.push(contentKey(kid));
      else if (kid.kind === 'element') visit(kid);
    }
    if (apart) close();
  };
  elements.forEach(visit);
  close();
  return blocks;
}
