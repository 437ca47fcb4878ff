import { elementsOf, textOf, type OpElement } from './parse-op-xml.ts';

/** How a heading between paragraphs looks, the highest first: that is all it says about its level. */
const SUBHEADS = ['vet', 'halfvet', 'vetcur', 'cur', 'rom', 'ondlijn'];

/**
 * Tells the level of headings as they are met: that of a division by where it stands and by its number, that of a heading between
 * paragraphs by its looks.
 */
export class HeadingLevels {
  /** Level of the heading that everything being read stands below. */
  #depth = 0;
  /** Levels of the numbered headings so far, by number. */
  readonly #levels = new Map<string, number>();
  /** The looks of the headings between the paragraphs that are being read, the highest first. */
  #looks: readonly string[] = [];

  /** Level of the heading of what is being read. */
  get own(): number {
    return this.#depth;
  }

  /** Level of a heading between the paragraphs that are being read. */
  below(tussenkop: OpElement): number {
    return this.#depth + 1 + Math.max(0, this.#looks.indexOf(lookOf(tussenkop)));
  }

  /** Reads what an element holds, with the levels that hold within it. */
  within(element: OpElement, read: () => void): void {
    const around = { depth: this.#depth, looks: this.#looks };
    if (element.name === 'divisie' || element.name === 'bijlage') this.#depth = this.#levelOf(element);
    const looks = new Set(elementsOf(element, 'tussenkop').map(lookOf));
    if (looks.size > 0) this.#looks = SUBHEADS.filter((look) => looks.has(look));
    read();
    this.#depth = around.depth;
    this.#looks = around.looks;
  }

  /** Level of a division: one below what it stands in. One that is numbered "2.1" stands below "2." also where it is put beside it. */
  #levelOf(division: OpElement): number {
    const number = /^\s*(\d+(?:\.\d+)*)\.?\s*$/.exec(elementsOf(division, 'kop').flatMap((kop) => elementsOf(kop, 'nr')).map(textOf).join(''))?.[1];
    const above = number === undefined ? undefined : this.#levels.get(number.slice(0, Math.max(0, number.lastIndexOf('.'))));
    const level = Math.max(this.#depth, above ?? 0) + 1;
    if (number !== undefined) this.#levels.set(number, level);
    return level;
  }
}

/** The look of a heading between paragraphs. */
function lookOf(tussenkop: OpElement): string {
  return tussenkop.attributes['kopopmaak'] ?? 'vet';
}
