import { PDFREGELS } from '../../../../domain/pdf-regels/alle.ts';
import type { Element } from '../../document/structure.ts';
import { pageOf, type OpenPdf } from '../open-pdf.ts';
import type { Fault, Rule } from '../rule.ts';

/** Letters that may stand between two pieces of the page: what the stylesheet writes, page numbers, marks of lists. */
const GAP = 600;
/** After so many pieces that are not there the rest says nothing new. */
const ENOUGH = 20;

/** So many letters that are the same are no accident. */
const BEGINNING = 10;

/** What the page says the document says, in the same words and order. */
export const sameText: Rule = {
  regel: PDFREGELS['andere-tekst'],
  check(pdf) {
    if (pdf.page === null) return [];
    const { text, places } = wholeText(pdf);
    const faults: Fault[] = [];
    let position = 0;
    for (const piece of pdf.page.text.pieces) {
      const wanted = comparable(piece);
      const at = placeOf(wanted, text, position);
      if (at >= 0) position = at + wanted.length;
      else if (faults.length < ENOUGH) faults.push({ page: pageAt(places, position), element: null, found: describeDifference(piece, wanted, text, position) });
    }
    return faults;
  },
};

/** Where words begin in the text, from a position on and not too far from it; -1 when they are not there. */
function placeOf(wanted: string, text: string, position: number): number {
  const at = text.indexOf(wanted, position);
  return at - position <= GAP + wanted.length ? at : -1;
}

/** A piece that is not there, and from where on the text says something else. */
function describeDifference(piece: string, wanted: string, text: string, position: number): string {
  let same = 0;
  for (let step = wanted.length; step >= 1; step = Math.floor(step / 2)) {
    while (same + step < wanted.length && placeOf(wanted.slice(0, same + step), text, position) >= 0) same += step;
  }
  if (same < BEGINNING) return `“${shorten(piece)}” staat niet in de PDF; daar staat “${shorten(text.slice(position, position + 70).trim())}”`;
  const from = placeOf(wanted.slice(0, same), text, position) + same;
  return `“${shorten(piece)}” staat anders in de PDF: in plaats van “${shorten(wanted.slice(same), 30)}” staat daar “${shorten(text.slice(from, from + 70), 30)}”`;
}

/** Types that stand within a line of text; between others a space is read. */
const INLINE = new Set(['Span', 'Link', 'NonStruct', 'Quote', 'Code', 'Reference', 'Note', 'Lbl']);

/** All text in reading order, and at which length of text which page begins. */
function wholeText(pdf: OpenPdf): { text: string; places: [number, number][] } {
  const places: [number, number][] = [];
  // Joined at the end: looking at the end of a text that grows copies it each time.
  const parts: string[] = [];
  let length = 0;
  const add = (words: string): void => {
    const tidy = comparable(words, false);
    const part = parts.at(-1)?.endsWith(' ') === true ? tidy.replace(/^ /, '') : tidy;
    if (part !== '') parts.push(part);
    length += part.length;
  };
  const visit = (element: Element): void => {
    const page = pageOf(pdf, element);
    if (page !== null && page !== places.at(-1)?.[1]) places.push([length, page]);
    if (!INLINE.has(element.type)) add(' ');
    for (const kid of element.kids) {
      if (kid.kind === 'content') add(pdf.texts.get(kid.key) ?? '');
      else if (kid.kind === 'element' && kid.type !== 'Figure') visit(kid);
    }
    if (!INLINE.has(element.type)) add(' ');
  };
  pdf.structure.top.forEach(visit);
  return { text: parts.join(''), places };
}

/** Text as it is compared: without soft hyphens, white space single, capitals of the stylesheet undone. */
function comparable(text: string, trim = true): string {
  const tidy = text.replace(/[\u00AD\uFEFF]/g, '').replace(/\s+/g, ' ').normalize('NFC').toLowerCase();
  return trim ? tidy.trim() : tidy;
}

const pageAt = (places: readonly [number, number][], position: number): number | null => places.findLast(([from]) => from <= position)?.[1] ?? null;

const shorten = (text: string, length = 70): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
