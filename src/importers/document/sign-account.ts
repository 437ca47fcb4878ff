import type { FindingList } from '../finding-list.ts';
import { isOverloaded } from './overloaded.ts';
import { plainText, type Block, type SourceDocument } from './block.ts';

/** What has no width or is no text: blanks, control signs, joiners, halves of signs. */
const NO_SIGN = /[\s\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\ufffe\uffff\u0000-\u001f\u007f-\u009f]+|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * The account of a text: every sign of the source must come out somewhere, in the document or in what was left out by name.
 * Order does not count, so that a footnote may move; blanks and invisible signs do not count either.
 */
export class SignAccount {
  readonly #counts = new Int32Array(65_536);

  /** Adds text of the source. */
  take(text: string): void {
    this.#count(text, 1);
  }

  /** Adds text that has come out: written down, or left out by name. */
  give(text: string): void {
    this.#count(text, -1);
  }

  /** Closes the account over a document. What does not balance is a mistake of the importer: a finding that blocks. */
  close(document: Pick<SourceDocument, 'blocks' | 'notes' | 'leaks'>, findings: FindingList): void {
    if (findings.blocked) return;
    for (const block of document.blocks) this.#giveBlock(block);
    for (const note of document.notes) this.give(plainText(note.text));
    for (const leak of document.leaks) this.give(leak);
    const [lost, added] = this.#difference();
    if (lost === '' && added === '') return;
    findings.add('woorden-verschillen', 'fout', {
      found: [lost === '' ? '' : `te weinig: ${lost}`, added === '' ? '' : `te veel: ${added}`].filter((part) => part !== '').join('; '),
      expected: 'elk teken van de bron in de tekst, in een tabel of in een bevinding',
      remedy: 'Meld deze fout, met het bronbestand erbij.',
    });
  }

  #giveBlock(block: Block): void {
    if (block.kind === 'list') for (const item of block.items.flat()) this.#giveBlock(item);
    else if (block.kind === 'table') {
      this.give(block.table.caption ?? '');
      for (const cell of block.table.rows.flat()) if (!cell.continued) this.give(cell.text);
    } else this.give(plainText(block.text));
  }

  #count(text: string, by: number): void {
    const plain = text.replace(NO_SIGN, '');
    for (const signs of isOverloaded(plain) ? piecesOf(plain) : [plain]) {
      const apart = signs.normalize('NFD');
      for (let index = 0; index < apart.length; index += 1) this.#counts[apart.charCodeAt(index)]! += by;
    }
  }

  /** The signs that are missing and those that are too many, each with how often. */
  #difference(): [string, string] {
    const parts: [string[], string[]] = [[], []];
    for (let code = 0; code < this.#counts.length; code += 1) {
      const count = this.#counts[code]!;
      if (count !== 0) parts[count > 0 ? 0 : 1].push(`${Math.abs(count)} × ${String.fromCharCode(code)}`);
    }
    return [parts[0].join(', '), parts[1].join(', ')];
  }
}

/** A text in short pieces, no sign divided: taking letters and accents apart counts the same in pieces, and takes no time that grows with the square. */
function piecesOf(text: string): string[] {
  return text.match(/.{1,64}/gsu) ?? [];
}
