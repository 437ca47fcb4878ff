/** What a value is: an amount in thousands of euros, or a bare number such as a share. They are never compared with each other. */
export type Measure = 'bedrag' | 'getal';

/** A value in an expression. */
export type Term =
  | { kind: 'constant'; value: number; measure: Measure }
  | { kind: 'function'; name: string; args: readonly string[] }
  | { kind: 'operation'; operator: '+' | '-' | '*' | '/'; left: Term; right: Term };

/** One demand: a comparison, or a function that is true or false. */
export type Demand =
  | { kind: 'comparison'; operator: '<' | '<=' | '=' | '>=' | '>'; left: Term; right: Term }
  | { kind: 'predicate'; name: string; args: readonly string[] };

/** Demands that must all be met, or where the text cannot be read. */
export type Parsed = { ok: true; demands: readonly Demand[] } | { ok: false; rest: string; expected: string };

/** Multiplies a number into thousands of euros. */
const UNITS: Readonly<Record<string, number>> = { duizend: 1, miljoen: 1_000, miljard: 1_000_000 };

/**
 * Reads an expression such as `groei(uitgaven, 2020, 2022) > 0 en aandeel(7.1, uitgaven, 2022) >= 90%`.
 * Numbers have a decimal comma; `100 miljoen` is an amount, `90% van x` the same as `90% * x`.
 */
export function parseBewijs(text: string): Parsed {
  try {
    return { ok: true, demands: new Reader(text).demands() };
  } catch (error) {
    if (error instanceof ReadError) return { ok: false, rest: error.rest, expected: error.message };
    throw error;
  }
}

class ReadError extends Error {
  readonly rest: string;

  constructor(expected: string, rest: string) {
    super(expected);
    this.rest = rest;
  }
}

/** Goes through the text from left to right. */
class Reader {
  #rest: string;

  constructor(text: string) {
    this.#rest = text.trim();
  }

  demands(): Demand[] {
    const result = [this.#demand()];
    while (this.#take(/^en\b/) !== null) result.push(this.#demand());
    if (this.#rest !== '') throw new ReadError('"en" of het einde', this.#rest);
    return result;
  }

  #demand(): Demand {
    const left = this.#sum();
    const operator = this.#take(/^(<=|>=|<|>|=)/);
    if (operator === null) {
      if (left.kind !== 'function') throw new ReadError('een vergelijking: <, <=, =, >= of >', this.#rest);
      return { kind: 'predicate', name: left.name, args: left.args };
    }
    return { kind: 'comparison', operator: operator as '<', left, right: this.#sum() };
  }

  #sum(): Term {
    let left = this.#product();
    for (let operator = this.#take(/^[+-]/); operator !== null; operator = this.#take(/^[+-]/)) {
      left = { kind: 'operation', operator: operator as '+', left, right: this.#product() };
    }
    return left;
  }

  #product(): Term {
    let left = this.#value();
    for (let operator = this.#take(/^(\*|\/|van\b)/); operator !== null; operator = this.#take(/^(\*|\/|van\b)/)) {
      left = { kind: 'operation', operator: operator === '/' ? '/' : '*', left, right: this.#value() };
    }
    return left;
  }

  #value(): Term {
    if (this.#take(/^\(/) !== null) {
      const inner = this.#sum();
      if (this.#take(/^\)/) === null) throw new ReadError('een haakje sluiten', this.#rest);
      return inner;
    }
    const digits = this.#take(/^-?\d+(?:,\d+)?/);
    if (digits !== null) return this.#constant(Number(digits.replace(',', '.')));
    const name = this.#take(/^[a-z][a-z-]*(?=\s*\()/);
    if (name === null) throw new ReadError('een getal of een functie', this.#rest);
    return { kind: 'function', name, args: this.#args() };
  }

  #constant(value: number): Term {
    if (this.#take(/^%/) !== null) return { kind: 'constant', value: value / 100, measure: 'getal' };
    const unit = this.#take(/^(duizend|miljoen|miljard)\b/);
    if (unit === null) return { kind: 'constant', value, measure: 'getal' };
    return { kind: 'constant', value: value * UNITS[unit]!, measure: 'bedrag' };
  }

  #args(): string[] {
    const inside = this.#take(/^\(([^()]*)\)/);
    if (inside === null) throw new ReadError('argumenten tussen haakjes', this.#rest);
    const text = inside.slice(1, -1).trim();
    return text === '' ? [] : text.split(',').map((argument) => argument.trim());
  }

  #take(pattern: RegExp): string | null {
    const match = pattern.exec(this.#rest);
    if (match === null) return null;
    this.#rest = this.#rest.slice(match[0].length).trimStart();
    return match[0];
  }
}
