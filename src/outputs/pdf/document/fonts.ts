import { PDFArray, PDFDict, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { asDict, dictAt, itemsAt, nameAt, numberAt, resolve, valueAt } from './objects.ts';
import { Name, readOperators, type Operand } from './operators.ts';
import { streamBytes } from './streams.ts';

/** What a reader program knows of a font: which codes stand for which text, and how wide they are. */
export interface Font {
  dict: PDFDict;
  /** The PostScript name without the letters of the subset. */
  name: string;
  /** Bytes in one code: 2 for composite fonts, else 1. */
  codeLength: 1 | 2;
  /** Text per code, from ToUnicode; empty when the font has none. */
  toUnicode: ReadonlyMap<number, string>;
  /** Advance width of a code in thousandths of an em; `null` when the font does not list it. */
  width(code: number): number | null;
}

const UTF_16 = new TextDecoder('utf-16be');
const read = new WeakMap<PDFDict, Font>();

/** Reads a font dictionary. The answer is remembered as long as the document lives. */
export function readFont(dict: PDFDict): Font {
  const known = read.get(dict);
  if (known !== undefined) return known;
  const composite = nameAt(dict, 'Subtype') === 'Type0';
  const toUnicode = valueAt(dict, 'ToUnicode');
  const base = nameAt(dict, 'BaseFont') ?? nameAt(dict, 'Name') ?? 'zonder naam';
  const font: Font = {
    dict,
    name: base.replace(/^[A-Z]{6}\+/, ''),
    codeLength: composite ? 2 : 1,
    toUnicode: toUnicode instanceof PDFRawStream ? readToUnicode(streamBytes(toUnicode)) : new Map(),
    width: composite ? compositeWidths(dict) : simpleWidths(dict),
  };
  read.set(dict, font);
  return font;
}

/** The CIDFont below a composite font, `null` for a simple one. */
export function descendantFont(dict: PDFDict): PDFDict | null {
  return asDict(resolve(dict.context, itemsAt(dict, 'DescendantFonts')[0]));
}

/** The descriptor of a font, wherever it hangs. */
export function fontDescriptor(dict: PDFDict): PDFDict | null {
  return dictAt(dict, 'FontDescriptor') ?? dictAt(descendantFont(dict), 'FontDescriptor');
}

/** The codes in a shown string. */
export function codesOf({ codeLength }: Font, bytes: Uint8Array): number[] {
  const codes: number[] = [];
  for (let index = 0; index + codeLength <= bytes.length; index += codeLength) codes.push(codeAt(bytes, index, codeLength));
  return codes;
}

const codeAt = (bytes: Uint8Array, index: number, length: 1 | 2): number => (length === 1 ? bytes[index]! : bytes[index]! * 256 + bytes[index + 1]!);

/** The text that a shown string stands for. */
export function textOf(font: Font, bytes: Uint8Array): string {
  const { codeLength, toUnicode } = font;
  let text = '';
  for (let index = 0; index + codeLength <= bytes.length; index += codeLength) text += toUnicode.get(codeAt(bytes, index, codeLength)) ?? '';
  return text;
}

/** How far strings move the place of writing, in thousandths of the size of the font. */
export function advanceOf(font: Font, strings: readonly Uint8Array[]): number {
  const { codeLength } = font;
  let advance = 0;
  for (const bytes of strings) {
    for (let index = 0; index + codeLength <= bytes.length; index += codeLength) advance += font.width(codeAt(bytes, index, codeLength)) ?? 0;
  }
  return advance;
}

/** The mapping of a ToUnicode stream. */
function readToUnicode(bytes: Uint8Array): Map<number, string> {
  const map = new Map<number, string>();
  for (const { name: operator, operands } of readOperators(bytes)) {
    if (operator === 'endbfchar') {
      for (let index = 0; index + 1 < operands.length; index += 2) map.set(codeOf(operands[index]), utf16(operands[index + 1]));
    } else if (operator === 'endbfrange') {
      for (let index = 0; index + 2 < operands.length; index += 3) addRange(map, operands.slice(index, index + 3));
    }
  }
  return map;
}

function addRange(map: Map<number, string>, [first, last, target]: readonly Operand[]): void {
  const from = codeOf(first);
  for (let code = from; code <= codeOf(last); code += 1) {
    if (Array.isArray(target)) map.set(code, utf16(target[code - from]));
    else {
      const text = utf16(target);
      map.set(code, text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + code - from));
    }
  }
}

function codeOf(value: Operand | undefined): number {
  return value instanceof Uint8Array ? value.reduce((sum, byte) => sum * 256 + byte, 0) : -1;
}

/** A text in UTF-16, with or without its byte order mark; empty for any other operand. */
export function utf16(value: Operand | undefined): string {
  return value instanceof Uint8Array ? UTF_16.decode(value) : '';
}

function simpleWidths(dict: PDFDict): Font['width'] {
  const first = numberAt(dict, 'FirstChar') ?? 0;
  const widths = itemsAt(dict, 'Widths').map((item) => resolve(dict.context, item));
  return (code) => {
    const width = widths[code - first];
    return width instanceof PDFNumber ? width.asNumber() : null;
  };
}

function compositeWidths(dict: PDFDict): Font['width'] {
  const descendant = descendantFont(dict);
  const standard = numberAt(descendant, 'DW') ?? 1000;
  const widths = new Map<number, number>();
  const items = itemsAt(descendant, 'W').map((item) => resolve(dict.context, item));
  for (let index = 0; index < items.length; ) {
    const first = Number(String(items[index]));
    const second = items[index + 1];
    if (second instanceof PDFArray) {
      second.asArray().forEach((width, offset) => widths.set(first + offset, Number(String(resolve(dict.context, width)))));
      index += 2;
    } else {
      for (let code = first; code <= Number(String(second)); code += 1) widths.set(code, Number(String(items[index + 2])));
      index += 3;
    }
  }
  return (code) => widths.get(code) ?? standard;
}

/** The name in an operand such as the font of `Tf`; `null` for another operand. */
export const nameOperand = (operand: Operand | undefined): string | null => (operand instanceof Name ? operand.text : null);
