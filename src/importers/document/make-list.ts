import { squeeze } from '../table/number-form.ts';
import type { Block } from './block.ts';

/** An item of a list as a source gives it. */
export interface MarkedItem {
  /** The sign in front as printed: "•", "1.", "a)"; `null` when the source prints it by itself. */
  marker: string | null;
  blocks: Block[];
}

/**
 * Makes a list out of marked items: numbered when the markers count up, with plain bullets when they are no words. Any other marker
 * ("a.", "2°") becomes part of the text, because others refer to it. `dropped` are the markers that are no longer in the text.
 */
export function makeList(items: readonly MarkedItem[], line: number): { block: Block; dropped: string[] } {
  const numbers = items.map(({ marker }) => /^\(?(\d{1,3})[.)]?$/.exec(squeeze(marker ?? ''))?.[1]);
  const start = Number(numbers[0] ?? 1);
  const ordered = items.length > 0 && numbers.every((number, place) => number === String(start + place));
  const dropped: string[] = [];
  const blocks = items.map(({ marker, blocks: content }): Block[] => {
    const sign = squeeze(marker ?? '');
    if (!ordered && /[\p{L}\p{N}]/u.test(sign) && sign !== 'o') return withMarker(sign, content, line);
    dropped.push(sign);
    return content;
  });
  return { block: { kind: 'list', ordered, start: ordered ? start : 1, items: blocks, line }, dropped };
}

function withMarker(marker: string, [first, ...rest]: readonly Block[], line: number): Block[] {
  if (first?.kind === 'paragraph') return [{ ...first, text: [{ text: `${marker} ` }, ...first.text] }, ...rest];
  return [{ kind: 'paragraph', text: [{ text: marker }], line }, ...(first === undefined ? [] : [first]), ...rest];
}
