import type { Block, SourceDocument } from '../document/block.ts';
import { TextCleaner } from '../document/clean-text.ts';
import type { FindingList } from '../finding-list.ts';
import { squeeze } from '../table/number-form.ts';
import { isCaption } from './caption.ts';
import { readStreamTable } from './stream-table.ts';
import { isValueToken, tokenise, type Token } from './tokens.ts';

/** Texts of the site's template that come along when a page is copied, with the place where they can stand. */
const LEAKS: readonly (readonly ['first' | 'last', RegExp])[] = [
  ['first', /^base description which applies to whole site$/i],
  ['first', /^(?:overslaan en naar de inhoud gaan|direct naar (?:de )?inhoud|skip to main content)$/i],
  ['first', /^(?:rijksfinanci[eë]n(?:\.nl)?|kruimelpad|home)$/i],
  ['last', /^licen[cs]e$/i],
  ['last', /^(?:licentie|deel deze pagina|naar boven|cc0(?: 1\.0.*)?)$/i],
];

const BULLET = /^[\s\u00a0]*[•▪◦‣⁃][\s\u00a0]+(?=\S)/u;

/** Takes text that was copied from a page of rijksfinancien.nl apart into paragraphs, lists and tables. */
export function readText(source: string, findings: FindingList): SourceDocument {
  const cleaner = new TextCleaner();
  const { tokens, leaks } = withoutLeaks(tokenise(source));
  const blocks: Block[] = [];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index]!;
    if (token.empty > 0) {
      index += 1;
      continue;
    }
    const table = isCaption(token.text) ? readStreamTable(tokens, index + 1, cleaner.clean(token.text), findings) : null;
    if (table !== null) {
      blocks.push({ kind: 'table', table: table.table, line: token.line });
      index = table.end;
    } else if (BULLET.test(token.text)) {
      const end = tokens.findIndex((item, place) => place > index && !(item.empty === 0 && BULLET.test(item.text)));
      const items = tokens.slice(index, end === -1 ? tokens.length : end);
      blocks.push(list(items, cleaner));
      index += items.length;
    } else {
      nameStrayAmounts(token, findings);
      blocks.push({ kind: 'paragraph', text: [{ text: cleaner.clean(token.text) }], line: token.line });
      index += 1;
    }
  }
  return { blocks, notes: [], marksHeadings: false, leaks, normalisations: cleaner.counts };
}

/** Takes known texts of the template off both ends. */
function withoutLeaks(tokens: readonly Token[]): { tokens: Token[]; leaks: string[] } {
  const rest = [...tokens];
  const leaks: string[] = [];
  const isLeak = (token: Token | undefined, end: 'first' | 'last'): boolean =>
    token !== undefined && LEAKS.some(([place, pattern]) => place === end && pattern.test(squeeze(token.text)));
  while (isLeak(rest[0], 'first')) leaks.push(squeeze(rest.shift()!.text));
  const tail: string[] = [];
  while (isLeak(rest.at(-1), 'last')) tail.unshift(squeeze(rest.pop()!.text));
  return { tokens: rest, leaks: [...leaks, ...tail] };
}

/** A run of bullets. When every item carries the next number, the page had a numbered list. */
function list(tokens: readonly Token[], cleaner: TextCleaner): Block {
  const texts = tokens.map((token) => cleaner.clean(token.text.replace(BULLET, '')));
  const numbers = texts.map((text) => /^(\d{1,3})\. (?=\S)/.exec(text)?.[1]);
  const start = Number(numbers[0] ?? 1);
  const ordered = numbers.every((number, place) => number === String(start + place));
  return {
    kind: 'list',
    ordered,
    start: ordered ? start : 1,
    items: texts.map((text, place): Block[] => [
      { kind: 'paragraph', text: [{ text: ordered ? text.replace(/^\d{1,3}\. /, '') : text }], line: tokens[place]!.line },
    ]),
    line: tokens[0]!.line,
  };
}

/** A line with nothing but a number outside a table is a cell that lost its table. */
function nameStrayAmounts(token: Token, findings: FindingList): void {
  if (!isValueToken(token) || !/\d/.test(token.text)) return;
  findings.add('rij-verschoven', 'fout', {
    line: token.line,
    found: `een losse regel met "${squeeze(token.text)}"`,
    expected: 'bedragen in een tabel',
    remedy: 'Kijk of de tabel hierboven volledig is en of de kop boven de tabel staat.',
  });
}
