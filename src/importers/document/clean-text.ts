import type { Inline, Normalisation } from './block.ts';
import { isOverloaded } from './overloaded.ts';

/** Changes of one kind: how many, and the first lines of the source on which they are. */
export interface Changes {
  count: number;
  lines: number[];
}

/** How many lines are kept of each kind of change. */
const MOST_LINES = 5;

/** Makes the changes to the signs of a text that may be made, and counts them with their places. */
export class TextCleaner {
  readonly changes = new Map<Normalisation, Changes>();

  /** A paragraph's text on a line of the source: words and no-break spaces stay, invisible signs and superfluous spaces go; all of it is counted. */
  clean(text: string, line: number): string {
    return this.cleanInner(text.trim(), line);
  }

  /** The same without trimming, for a piece of a paragraph. */
  cleanInner(text: string, line: number): string {
    let result = this.#replace(text, /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu, '', 'onzichtbaar-teken', line);
    result = result.replace(/[\t\r\n]+/g, ' ');
    result = this.#replace(result, /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '', 'stuurteken', line);
    const composed = isOverloaded(result) ? result : result.normalize('NFC');
    if (composed !== result) this.#count('samengesteld-teken', 1, line);
    return this.#replace(composed, / {2,}/g, ' ', 'dubbele-spatie', line);
  }

  /** A paragraph of several runs: cleaned, without spaces at the edges, runs without text left out, equal neighbours joined. */
  cleanInlines(inlines: readonly Inline[], line: number): Inline[] {
    const runs: { inline: Inline; texts: string[] }[] = [];
    for (const inline of inlines) {
      const previous = runs.at(-1);
      let text = this.cleanInner(inline.text, line);
      if (text.startsWith(' ') && (previous === undefined || previous.texts.at(-1)!.endsWith(' '))) text = text.slice(1);
      if (previous === undefined || !sameMarkup(previous.inline, inline)) {
        if (text !== '' || inline.note !== undefined) runs.push({ inline, texts: [text] });
      } else if (text !== '') previous.texts.push(text);
    }
    const result = runs.map(({ inline, texts }): Inline => ({ ...inline, text: texts.join('') }));
    const first = result[0];
    const last = result.at(-1);
    if (first !== undefined) first.text = first.text.trimStart();
    if (last !== undefined) last.text = last.text.trimEnd();
    return result.filter((inline) => inline.text !== '' || inline.note !== undefined);
  }

  #replace(text: string, pattern: RegExp, by: string, name: Normalisation, line: number): string {
    let count = 0;
    const result = text.replace(pattern, () => {
      count += 1;
      return by;
    });
    if (count > 0) this.#count(name, count, line);
    return result;
  }

  #count(name: Normalisation, by: number, line: number): void {
    const known = this.changes.get(name) ?? { count: 0, lines: [] };
    known.count += by;
    if (known.lines.length < MOST_LINES && known.lines.at(-1) !== line) known.lines.push(line);
    this.changes.set(name, known);
  }
}

function sameMarkup(a: Inline, b: Inline): boolean {
  return a.note === undefined && b.note === undefined && a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href;
}
