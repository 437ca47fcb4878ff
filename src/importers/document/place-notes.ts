import type { Block, Inline, Note } from './block.ts';
import type { SignAccount } from './sign-account.ts';

/** A note that is called in a cell of a table, with the sign that stood there. */
export interface CellCall {
  key: string;
  mark: string;
}

/**
 * Puts notes that only a cell calls below their table, as paragraphs that begin with the sign, and notes that nothing calls at the end:
 * a cell can hold no link, and a note without a call would not be shown.
 */
export function placeNotes(blocks: readonly Block[], notes: readonly Note[], cellCalls: ReadonlyMap<Block, readonly CellCall[]>, account: SignAccount): { blocks: Block[]; notes: Note[] } {
  const called = new Set(blocks.flatMap(callsIn));
  const loose = new Map(notes.filter((note) => !called.has(note.key)).map((note) => [note.key, note]));
  const paragraph = ({ key, mark }: CellCall, line: number): Block[] => {
    const note = loose.get(key);
    if (note === undefined) return [];
    loose.delete(key);
    account.take(mark);
    return [{ kind: 'paragraph', text: mark === '' ? note.text : [{ text: `${mark} ` }, ...note.text], line }];
  };
  const placed = blocks.flatMap((block): Block[] => [block, ...(cellCalls.get(block) ?? []).flatMap((call) => paragraph(call, block.line))]);
  const end = blocks.at(-1)?.line ?? 1;
  const rest = [...loose.keys()].flatMap((key) => paragraph({ key, mark: '' }, end));
  return { blocks: [...placed, ...rest], notes: notes.filter((note) => called.has(note.key)) };
}

/** The calls of a block whose words go elsewhere, as a paragraph of nothing but calls; nothing when it has none. */
export function callsAlone(block: Block | undefined): Block[] {
  const keys = block === undefined ? [] : callsIn(block);
  return keys.length === 0 ? [] : [{ kind: 'paragraph', text: keys.map((note) => ({ text: '', note })), line: block!.line }];
}

/** Keys of the notes that a block calls. */
export function callsIn(block: Block): string[] {
  if (block.kind === 'list') return block.items.flat().flatMap(callsIn);
  return block.kind === 'table' ? [] : keysIn(block.text);
}

function keysIn(text: readonly Inline[]): string[] {
  return text.flatMap((inline) => (inline.note === undefined ? [] : [inline.note]));
}
