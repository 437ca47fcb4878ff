import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A generator of numbers from 0 up to 1 that gives the same row for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Pieces that break readers: code, markup, numbers in odd forms, signs without width, entities, paths. */
const PIECES = [
  '<script>alert(1)</script>', '{process.exit(1)}', 'export const a = 1', 'import a from "b"', '<Budgettabel />', '<Regeling regel="x" />', '---', '```', '[^1]: x', '[a](javascript:x)', '{', '}', '<', '>', '&', '"', "'", '`', '$', '|', '\\', '*', '_', '#', '-',
  '&nbsp;', '&amp;', '&#0;', '&#x110000;', '&lol;', '<!DOCTYPE x [<!ENTITY a "b">]>', '<![CDATA[', ']]>', '<!--', '-->', '<?x?>', '<table>', '</table>', '<tr>', '</tr>', '<td>', '</td>', '<td colspan="3">', '<td rowspan=0>', '<entry namest="j1" nameend="j9">', '<row>', '</row>', '</al>', '<al>', '<li>', '<ul>', '<sup>1</sup>', '<noot id="n1"><noot.al>x</noot.al></noot>', '<div hidden>',
  '1.234', '1,234', '1 234', '1\u00a0234', '12.34', '1.23', '(5)', '–5', '− 5', '-', '–', 'pm', 'nihil', '96%', '1e9', '99999999999999999999', '0,5', '1.234.567,89', '2022', '\u00a0', '\u00a0\u00a0\u00a0', '\u200b', '\u00ad', '\u0000', '\u202e', '\ufeff', '\ud800', 'e\u0301', '\t', '\n', '\n\n', '\r\n', '\r', ' • ', ' • 1. ', '•',
  'Verplichtingen', 'Uitgaven', 'Ontvangsten', 'Opdrachten', '7.1 Onderdeel', 'Artikel 9. Anders', 'Tabel 9 Budgettaire gevolgen van beleid (bedragen x € 1.000)', '(bedragen x € 1 mln.)', 'Totaal', 'Budgetflexibiliteit', 'juridisch verplicht', '100% juridisch verplicht', '../../etc', ';', ',', '""', '__proto__', 'constructor',
];

type Random = () => number;
type Mutation = (text: string, random: Random) => string;

const place = (text: string, random: Random) => Math.floor(random() * (text.length + 1));
const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)]!;

/** A stretch of lines or tags: what lies between two borders. */
function cut(text: string, border: RegExp, random: Random): [string[], number] {
  const parts = text.split(border);
  return [parts, Math.floor(random() * parts.length)];
}

function onParts(border: RegExp, change: (parts: string[], index: number, random: Random) => void): Mutation {
  return (text, random) => {
    const [parts, index] = cut(text, border, random);
    change(parts, index, random);
    return parts.join('');
  };
}

const LINES = /(?<=\n)/;
const TAGS = /(?=<)|(?<=>)/;
const CELLS = /(?<=[;,\n])/;

const MUTATIONS: readonly Mutation[] = [
  (text, random) => { const at = place(text, random); return text.slice(0, at) + pick(PIECES, random) + text.slice(at); },
  (text, random) => { const at = place(text, random); return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 12)); },
  (text, random) => { const at = place(text, random); const length = Math.floor(random() * 40); return text.slice(0, at + length) + text.slice(at, at + length) + text.slice(at + length); },
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => text.slice(Math.floor(place(text, random) / 4)),
  ...[LINES, TAGS, CELLS].flatMap((border): Mutation[] => [
    onParts(border, (parts, index) => parts.splice(index, 1)),
    onParts(border, (parts, index) => parts.splice(index, 0, parts[index]!)),
    onParts(border, (parts, index, random) => { const other = Math.floor(random() * parts.length); [parts[index], parts[other]] = [parts[other]!, parts[index]!]; }),
    onParts(border, (parts, index, random) => { parts[index] = pick(PIECES, random); }),
    onParts(border, (parts, index, random) => parts.splice(index, 1 + Math.floor(random() * 8))),
  ]),
  (text, random) => { const digits = [...text.matchAll(/\d+/g)]; const found = digits.length === 0 ? undefined : pick(digits, random); return found === undefined ? text : text.slice(0, found.index) + pick(PIECES, random) + text.slice(found.index + found[0].length); },
  (text, random) => { const dots = [...text.matchAll(/\d\.\d/g)]; const found = dots.length === 0 ? undefined : pick(dots, random); return found === undefined ? text : text.slice(0, found.index + 1) + pick([',', ' ', '', '..', '\u2009', "'"], random) + text.slice(found.index + 2); },
];

/** A text changed in one to five places. */
export function mutateText(text: string, random: Random): string {
  let result = text;
  for (let count = 1 + Math.floor(random() * random() * 5); count > 0; count -= 1) result = pick(MUTATIONS, random)(result, random);
  return result;
}

/** Bytes changed in one to five places: for files that are no text. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const result = Uint8Array.from(bytes);
  for (let count = 1 + Math.floor(random() * 5); count > 0; count -= 1) result[Math.floor(random() * result.length)] = Math.floor(random() * 256);
  return random() < 0.1 ? result.slice(0, Math.floor(random() * result.length)) : result;
}

/** A workbook with the text of one of its parts changed, most often that of a worksheet. Same seed, same bytes. */
export function mutatePart(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort();
  const sheets = names.filter((name) => name.includes('/worksheets/'));
  const name = pick(random() < 0.8 ? sheets : names, random);
  return zipSync({ ...parts, [name]: strToU8(mutateText(strFromU8(parts[name]!), random)) }, { mtime: new Date(2000, 0, 1) });
}
