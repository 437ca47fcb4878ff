/** A value before an operator: number, name, string of bytes, array, dictionary, or a bare word such as `true`. */
export type Operand = number | Uint8Array | Name | Word | Operand[] | Map<string, Operand>;

/** A name in a content stream, without its slash. */
export class Name {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A bare word among the operands: `true`, `false` or `null`. */
export class Word {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** One operator of a content stream with its operands and where they stand. */
export interface Operator {
  name: string;
  operands: Operand[];
  /** Offset of the first byte of the operands. */
  start: number;
  /** Offset after the operator. */
  end: number;
}

/** Per byte: 1 for white space, 2 for a delimiter, 0 for any other. */
const KINDS = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) KINDS[byte] = 1;
for (const sign of '()<>[]{}/%') KINDS[sign.charCodeAt(0)] = 2;
const WORDS = new Set(['true', 'false', 'null']);
const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** The value of each hexadecimal digit, by its byte. */
const DIGITS = new Uint8Array(256);
for (const digit of '0123456789ABCDEFabcdef') DIGITS[digit.charCodeAt(0)] = parseInt(digit, 16);

/** Digits in a string of two bytes: every letter that the browser shows by itself is one. */
const PAIR = 4;
const pairs: Uint8Array[] = [];

const known = new WeakMap<Uint8Array, readonly Operator[]>();

/**
 * The operators of a content stream, in order. Remembered as long as the bytes live, so bytes that were read must not be
 * changed, and neither may the strings among the operands: many are the same array. Throws an Error for an inline image, which nothing here makes.
 */
export function readOperators(bytes: Uint8Array): readonly Operator[] {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const operators = parseOperators(bytes, 0, []);
  known.set(bytes, operators);
  return operators;
}

/** Keeps the operators of bytes that were put together from others, so that they need not be read again. */
export function rememberOperators(bytes: Uint8Array, operators: readonly Operator[]): void {
  known.set(bytes, operators);
}

/** The operators of bytes that were read before; `null` when they were not. */
export const operatorsKnown = (bytes: Uint8Array): readonly Operator[] | null => known.get(bytes) ?? null;

/** Adds the operators from a place to the end of the bytes to a list, which is the answer too. */
export function parseOperators(bytes: Uint8Array, from: number, operators: Operator[]): Operator[] {
  const reader = new Reader(bytes, from);
  let operands: Operand[] = [];
  let start = -1;
  for (;;) {
    reader.skipWhite();
    if (reader.atEnd) return operators;
    if (start < 0) start = reader.position;
    const value = reader.value();
    if (typeof value === 'string') {
      if (value === 'BI') throw new Error('Inline images are not supported');
      operators.push({ name: value, operands, start, end: reader.position });
      operands = [];
      start = -1;
    } else operands.push(value);
  }
}

/** Words of so many bytes are kept: every operator is one. */
const SHORT = 3;
const words = new Map<number, string>();

function shortWord(bytes: Uint8Array, start: number, end: number): string {
  let key = 0;
  for (let at = start; at < end; at += 1) key = key * 256 + bytes[at]!;
  const known = words.get(key);
  if (known !== undefined) return known;
  const word = String.fromCharCode(...bytes.subarray(start, end));
  words.set(key, word);
  return word;
}

class Reader {
  readonly bytes: Uint8Array;
  position: number;
  constructor(bytes: Uint8Array, position: number) {
    this.bytes = bytes;
    this.position = position;
  }

  get atEnd(): boolean {
    return this.position >= this.bytes.length;
  }

  skipWhite(): void {
    for (; !this.atEnd; this.position += 1) {
      const byte = this.bytes[this.position]!;
      if (byte === 0x25) this.skipComment();
      else if (KINDS[byte] !== 1) return;
    }
  }

  /** The next operand, or a string: the name of an operator. */
  value(): Operand | string {
    const byte = this.bytes[this.position]!;
    if (byte === 0x2f) return this.nameValue();
    if (byte === 0x28) return this.literalString();
    if (byte === 0x5b) return this.array();
    if (byte === 0x3c) return this.bytes[this.position + 1] === 0x3c ? this.dictionary() : this.hexString();
    if ((byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x2e) {
      const number = this.number();
      if (number !== null) return number;
    }
    const token = this.regular();
    if (token === '') throw new Error(`Unexpected byte ${byte} at ${this.position} in a content stream`);
    const number = Number(token);
    if (!Number.isNaN(number)) return number;
    return WORDS.has(token) ? new Word(token) : token;
  }

  private skipComment(): void {
    while (!this.atEnd && this.bytes[this.position] !== 10 && this.bytes[this.position] !== 13) this.position += 1;
  }

  private regular(): string {
    const start = this.position;
    const { bytes } = this;
    let end = start;
    while (end < bytes.length && KINDS[bytes[end]!] === 0) end += 1;
    this.position = end;
    return end - start <= SHORT ? shortWord(bytes, start, end) : String.fromCharCode(...bytes.subarray(start, end));
  }

  /** A plain number such as -12 or .5, read without making text of it; `null` (and nothing read) when it is not plain. */
  private number(): number | null {
    let at = this.position;
    const negative = this.bytes[at] === 0x2d;
    if (negative) at += 1;
    let digits = 0;
    let whole = 0;
    let scale = 1;
    let behindPoint = false;
    for (; at < this.bytes.length && KINDS[this.bytes[at]!] === 0; at += 1) {
      const byte = this.bytes[at]!;
      if (byte === 0x2e && !behindPoint) behindPoint = true;
      else if (byte >= 0x30 && byte <= 0x39 && digits < 15) {
        whole = whole * 10 + byte - 0x30;
        digits += 1;
        if (behindPoint) scale *= 10;
      } else return null;
    }
    if (digits === 0) return null;
    this.position = at;
    return (negative ? -whole : whole) / scale;
  }

  private nameValue(): Name {
    this.position += 1;
    const text = this.regular();
    return new Name(text.includes('#') ? text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : text);
  }

  private operand(): Operand {
    const value = this.value();
    if (typeof value === 'string') throw new Error(`Operator ${value} inside an operand`);
    return value;
  }

  private array(): Operand[] {
    const items: Operand[] = [];
    this.position += 1;
    for (this.skipWhite(); this.bytes[this.position] !== 0x5d; this.skipWhite()) {
      if (this.atEnd) throw new Error('Unclosed array in a content stream');
      items.push(this.operand());
    }
    this.position += 1;
    return items;
  }

  private dictionary(): Map<string, Operand> {
    const entries = new Map<string, Operand>();
    this.position += 2;
    for (this.skipWhite(); this.bytes[this.position] !== 0x3e; this.skipWhite()) {
      if (this.atEnd) throw new Error('Unclosed dictionary in a content stream');
      const key = this.operand();
      if (!(key instanceof Name)) throw new Error('A dictionary key is no name');
      this.skipWhite();
      entries.set(key.text, this.operand());
    }
    this.position += 2;
    return entries;
  }

  private hexString(): Uint8Array {
    const { bytes } = this;
    let end = this.position + 1;
    let digits = 0;
    for (; bytes[end] !== 0x3e; end += 1) {
      if (end >= bytes.length) throw new Error('Unclosed string in a content stream');
      if (KINDS[bytes[end]!] !== 1) digits += 1;
    }
    if (digits === PAIR && end - this.position - 1 === PAIR) return this.pair(end);
    const out = new Uint8Array((digits + 1) >> 1);
    digits = 0;
    for (let at = this.position + 1; at < end; at += 1) {
      const byte = bytes[at]!;
      if (KINDS[byte] === 1) continue;
      out[digits >> 1]! += (digits & 1) === 0 ? DIGITS[byte]! * 16 : DIGITS[byte]!;
      digits += 1;
    }
    this.position = end + 1;
    return out;
  }

  /** A string of two bytes without white space, the same array for the same bytes. */
  private pair(end: number): Uint8Array {
    const { bytes, position } = this;
    const high = DIGITS[bytes[position + 1]!]! * 16 + DIGITS[bytes[position + 2]!]!;
    const low = DIGITS[bytes[position + 3]!]! * 16 + DIGITS[bytes[position + 4]!]!;
    this.position = end + 1;
    return (pairs[high * 256 + low] ??= Uint8Array.of(high, low));
  }

  private literalString(): Uint8Array {
    const out: number[] = [];
    let depth = 1;
    for (this.position += 1; ; this.position += 1) {
      if (this.atEnd) throw new Error('Unclosed string in a content stream');
      const byte = this.bytes[this.position]!;
      if (byte === 0x5c) this.escape(out);
      else {
        if (byte === 0x28) depth += 1;
        if (byte === 0x29) depth -= 1;
        if (depth === 0) break;
        out.push(byte);
      }
    }
    this.position += 1;
    return Uint8Array.from(out);
  }

  /** Reads what follows a backslash; leaves the position on its last byte. */
  private escape(out: number[]): void {
    this.position += 1;
    const sign = String.fromCharCode(this.bytes[this.position] ?? 0);
    const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...this.bytes.subarray(this.position, this.position + 3)))?.[0];
    if (octal !== undefined) {
      out.push(parseInt(octal, 8) & 255);
      this.position += octal.length - 1;
    } else if (sign === '\r' && this.bytes[this.position + 1] === 10) this.position += 1;
    else if (sign !== '\n' && sign !== '\r') out.push(ESCAPES[sign] ?? sign.charCodeAt(0));
  }
}
