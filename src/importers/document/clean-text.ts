import type { Inline, Normalisation } from './block.ts';

/** Counts the changes made to the signs of a text. */
export class TextCleaner {
  readonly counts = new Map<Normalisation, number>();

  /** A paragraph's text: words and no-break spaces stay, invisible signs and superfluous spaces go; all of it is counted. */
  clean(text: string): string {
    const trimmed = this.#replace(text, /^[\s\u00a0]+|[\s\u00a0]+$/gu, '', 'spatie-aan-rand', false);
    return this.cleanInner(trimmed);
  }

  /** The same without trimming, for a piece of a paragraph. */
  cleanInner(text: string): string {
    let result = this.#replace(text, /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/gu, '', 'onzichtbaar-teken');
    result = this.#replace(result, /[\t\r\n]+/g, ' ', null);
    result = this.#replace(result, /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '', 'stuurteken');
    const composed = result.normalize('NFC');
    if (composed !== result) this.#count('samengesteld-teken', 1);
    return this.#replace(composed, / {2,}/g, ' ', 'dubbele-spatie');
  }

  /** A paragraph of several runs: cleaned, without spaces at the edges, runs without text left out, equal neighbours joined. */
  cleanInlines(inlines: readonly Inline[]): Inline[] {
    const result: Inline[] = [];
    for (const inline of inlines) {
      const previous = result.at(-1);
      let text = this.cleanInner(inline.text);
      if (/^ /.test(text) && (previous === undefined || / $/.test(previous.text))) text = text.slice(1);
      if (previous !== undefined && sameMarkup(previous, inline)) previous.text += text;
      else if (text !== '' || inline.note !== undefined) result.push({ ...inline, text });
    }
    const first = result[0];
    const last = result.at(-1);
    if (first !== undefined) first.text = first.text.replace(/^[\s\u00a0]+/u, '');
    if (last !== undefined) last.text = last.text.replace(/[\s\u00a0]+$/u, '');
    return result.filter((inline) => inline.text !== '' || inline.note !== undefined);
  }

  #replace(text: string, pattern: RegExp, by: string, name: Normalisation | null, counted = true): string {
    let count = 0;
    const result = text.replace(pattern, () => {
      count += 1;
      return by;
    });
    if (name !== null && counted && count > 0) this.#count(name, count);
    return result;
  }

  #count(name: Normalisation, by: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }
}

function sameMarkup(a: Inline, b: Inline): boolean {
  return a.note === undefined && b.note === undefined && a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href;
}
