/** What a value is: an amount in thousands of euros, or a bare number such as a share. They are never compared with each other. */
export type Maat = 'bedrag' | 'getal';

/** A value in an expression. */
export type Term =
  | { soort: 'constante'; waarde: number; maat: Maat }
  | { soort: 'functie'; naam: string; argumenten: readonly string[] }
  | { soort: 'som'; teken: '+' | '-' | '*' | '/'; links: Term; rechts: Term };

/** One demand: a comparison, or a function that is true or false. */
export type Eis =
  | { soort: 'vergelijking'; teken: '<' | '<=' | '=' | '>=' | '>'; links: Term; rechts: Term }
  | { soort: 'predicaat'; naam: string; argumenten: readonly string[] };

/** Demands that must all be met, or where the text cannot be read. */
export type Ontleed = { ok: true; eisen: readonly Eis[] } | { ok: false; rest: string; verwacht: string };

/** Multiplies a number into thousands of euros. */
const EENHEDEN: Readonly<Record<string, number>> = { duizend: 1, miljoen: 1_000, miljard: 1_000_000 };

/**
 * Reads an expression such as `groei(uitgaven, 2020, 2022) > 0 en aandeel(7.1, uitgaven, 2022) >= 90%`.
 * Numbers have a decimal comma; `100 miljoen` is an amount, `90% van x` the same as `90% * x`.
 */
export function ontleedBewijs(tekst: string): Ontleed {
  try {
    return { ok: true, eisen: new Lezer(tekst).eisen() };
  } catch (error) {
    if (error instanceof Leesfout) return { ok: false, rest: error.rest, verwacht: error.message };
    throw error;
  }
}

class Leesfout extends Error {
  readonly rest: string;

  constructor(verwacht: string, rest: string) {
    super(verwacht);
    this.rest = rest;
  }
}

/** Goes through the text from left to right. */
class Lezer {
  #rest: string;

  constructor(tekst: string) {
    this.#rest = tekst.trim();
  }

  eisen(): Eis[] {
    const result = [this.#eis()];
    while (this.#take(/^en\b/) !== null) result.push(this.#eis());
    if (this.#rest !== '') throw new Leesfout('"en" of het einde', this.#rest);
    return result;
  }

  #eis(): Eis {
    const links = this.#som();
    const teken = this.#take(/^(<=|>=|<|>|=)/);
    if (teken === null) {
      if (links.soort !== 'functie') throw new Leesfout('een vergelijking: <, <=, =, >= of >', this.#rest);
      return { soort: 'predicaat', naam: links.naam, argumenten: links.argumenten };
    }
    return { soort: 'vergelijking', teken: teken as '<', links, rechts: this.#som() };
  }

  #som(): Term {
    let links = this.#product();
    for (let teken = this.#take(/^[+-]/); teken !== null; teken = this.#take(/^[+-]/)) {
      links = { soort: 'som', teken: teken as '+', links, rechts: this.#product() };
    }
    return links;
  }

  #product(): Term {
    let links = this.#waarde();
    for (let teken = this.#take(/^(\*|\/|van\b)/); teken !== null; teken = this.#take(/^(\*|\/|van\b)/)) {
      links = { soort: 'som', teken: teken === '/' ? '/' : '*', links, rechts: this.#waarde() };
    }
    return links;
  }

  #waarde(): Term {
    if (this.#take(/^\(/) !== null) {
      const inner = this.#som();
      if (this.#take(/^\)/) === null) throw new Leesfout('een haakje sluiten', this.#rest);
      return inner;
    }
    const getal = this.#take(/^-?\d+(?:,\d+)?/);
    if (getal !== null) return this.#constante(Number(getal.replace(',', '.')));
    const naam = this.#take(/^[a-z][a-z-]*(?=\s*\()/);
    if (naam === null) throw new Leesfout('een getal of een functie', this.#rest);
    return { soort: 'functie', naam, argumenten: this.#argumenten() };
  }

  #constante(waarde: number): Term {
    if (this.#take(/^%/) !== null) return { soort: 'constante', waarde: waarde / 100, maat: 'getal' };
    const eenheid = this.#take(/^(duizend|miljoen|miljard)\b/);
    if (eenheid === null) return { soort: 'constante', waarde, maat: 'getal' };
    return { soort: 'constante', waarde: waarde * EENHEDEN[eenheid]!, maat: 'bedrag' };
  }

  #argumenten(): string[] {
    const binnen = this.#take(/^\(([^()]*)\)/);
    if (binnen === null) throw new Leesfout('argumenten tussen haakjes', this.#rest);
    const tekst = binnen.slice(1, -1).trim();
    return tekst === '' ? [] : tekst.split(',').map((argument) => argument.trim());
  }

  #take(pattern: RegExp): string | null {
    const match = pattern.exec(this.#rest);
    if (match === null) return null;
    this.#rest = this.#rest.slice(match[0].length).trimStart();
    return match[0];
  }
}
