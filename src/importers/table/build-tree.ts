import type { BedragenFile } from '../../domain/bedragen.ts';
import { formatCount } from '../../domain/format.ts';
import { slug } from '../../domain/slug.ts';
import type { FindingList } from '../finding-list.ts';
import { isInstrument, mainLineOf, partNumberOf, type MainLine } from './main-line.ts';
import type { Ledger, TableRow } from './read-table.ts';

/** The part of a bedragen file that the rows of a table make. */
export type Tree = Pick<BedragenFile, 'verplichtingen' | 'uitgaven' | 'ontvangsten'>;

type Onderdeel = BedragenFile['uitgaven']['onderdelen'][number];
type Instrument = Onderdeel['instrumenten'][number];

/** What building the tree gives. */
export interface BuiltTree {
  /** `null` when a main line is missing or nothing stands below uitgaven. */
  tree: Tree | null;
  /** Share of the uitgaven that is legally committed, when the table prints it on a line of its own. */
  juridischVerplicht: number | null;
  /** The amounts of the tree that the table does not print: those of a part that was made; `null` when none was made. */
  added: { amounts: number } | null;
  /** The row of each line that the table prints, by path. */
  rows: ReadonlyMap<string, TableRow>;
  /** How many rows that are not blank have no line in the tree. */
  unplaced: number;
}

/**
 * Makes the tree of verplichtingen, uitgaven, artikelonderdelen, instrumenten, regelingen and ontvangsten out of rows.
 * A row that has no place is named, and its cells move from `amounts` to `named` in the ledger.
 */
export function buildTree(rows: readonly TableRow[], artikel: { nummer: string; naam: string }, ledger: Ledger, findings: FindingList): BuiltTree {
  return new TreeBuilder(artikel, ledger, findings).build(rows);
}

class TreeBuilder {
  readonly #artikel: { nummer: string; naam: string };
  readonly #ledger: Ledger;
  readonly #findings: FindingList;
  readonly #main: Partial<Record<MainLine, TableRow>> = {};
  readonly #onderdelen: Onderdeel[] = [];
  #section: MainLine | null = null;
  #instrument: Instrument | null = null;
  #juridischVerplicht: number | null = null;
  readonly #rows = new Map<string, TableRow>();
  #hasParts = false;
  #added: { amounts: number } | null = null;
  #unplaced = 0;

  constructor(artikel: { nummer: string; naam: string }, ledger: Ledger, findings: FindingList) {
    this.#artikel = artikel;
    this.#ledger = ledger;
    this.#findings = findings;
  }

  build(rows: readonly TableRow[]): BuiltTree {
    this.#hasParts = rows.some((row) => partNumberOf(row.label) !== null);
    for (const [place, row] of rows.entries()) this.#take(row, rows[place + 1]);
    for (const onderdeel of this.#onderdelen) {
      for (const instrument of onderdeel.instrumenten) {
        if (instrument.regelingen.length === 0 && instrument.bedragen === undefined) this.#emptyInstrument(onderdeel, instrument);
      }
    }
    const tree = this.#tree();
    return { tree, juridischVerplicht: this.#juridischVerplicht, added: this.#added, rows: this.#rows, unplaced: this.#unplaced };
  }

  #take(row: TableRow, next: TableRow | undefined): void {
    if (row.label === '') {
      if (!row.bare) this.#noPlace(row, 'een rij met bedragen zonder naam');
      else if (!row.blank) this.#unplaced += 1;
      return;
    }
    const main = mainLineOf(row.label);
    if (main !== null) return this.#takeMain(main, row);
    if (/juridisch verplicht/i.test(row.label) && row.given === 0) return this.#takeShare(row);
    if (this.#section !== 'uitgaven') return this.#noPlace(row, `een regel ${this.#section === null ? 'boven de verplichtingen' : `onder ${this.#section}`}`);
    if (partNumberOf(row.label) !== null) return this.#takePart(row);
    if (row.bare || isInstrument(row.label)) return this.#takeInstrument(row, next);
    this.#takeRegeling(row);
  }

  #takeMain(main: MainLine, row: TableRow): void {
    if (this.#main[main] !== undefined) return this.#noPlace(row, `de tweede regel met ${main}`);
    this.#main[main] = row;
    this.#rows.set(main, row);
    this.#section = main;
    this.#instrument = null;
  }

  #takeShare(row: TableRow): void {
    const shares = row.percentages.filter((share) => share !== null);
    if (shares.length !== 1 && !row.bare) return this.#noPlace(row, 'een regel met percentages');
    this.#unplaced += 1;
    if (shares.length === 1) this.#juridischVerplicht = shares[0]!;
  }

  #takePart(row: TableRow): void {
    const id = partNumberOf(row.label)!;
    if (this.#onderdelen.some((onderdeel) => onderdeel.id === id)) return this.#noPlace(row, `het tweede onderdeel ${id}`);
    this.#onderdelen.push({ id, label: row.label, bedragen: [...row.bedragen], instrumenten: [] });
    this.#rows.set(id, row);
    this.#instrument = null;
  }

  #takeInstrument(row: TableRow, next: TableRow | undefined): void {
    if (row.bare && (next === undefined || next.label === '' || mainLineOf(next.label) !== null)) return this.#noPlace(row, 'een naam zonder bedragen en zonder regels eronder');
    const part = this.#part();
    if (part === null) return this.#noPlace(row, 'een regel boven het eerste artikelonderdeel');
    const { instrumenten } = part;
    const id = this.#unique(slug(row.label), instrumenten, row);
    this.#instrument = { id, label: row.label, ...(row.bare ? {} : { bedragen: [...row.bedragen] }), regelingen: [] };
    instrumenten.push(this.#instrument);
    this.#rows.set(`${part.id}/${id}`, row);
  }

  #takeRegeling(row: TableRow): void {
    if (this.#instrument === null) return this.#noPlace(row, 'een regeling zonder instrument erboven');
    const id = this.#unique(slug(row.label), this.#instrument.regelingen, row);
    this.#instrument.regelingen.push({ id, label: row.label, bedragen: [...row.bedragen] });
    this.#rows.set(`${this.#onderdelen.at(-1)!.id}/${this.#instrument.id}/${id}`, row);
  }

  /** The part being filled; a table without parts gets one with the article's own name. */
  #part(): Onderdeel | null {
    const last = this.#onderdelen.at(-1);
    if (last !== undefined) return last;
    if (this.#hasParts) return null;
    const label = `${this.#artikel.nummer} ${this.#artikel.naam}`;
    const { bedragen, given } = this.#main.uitgaven!;
    const made: Onderdeel = { id: this.#artikel.nummer, label, bedragen: [...bedragen], instrumenten: [] };
    this.#added = { amounts: given };
    this.#findings.add('regel-toegevoegd', 'waarschuwing', { found: 'een tabel zonder artikelonderdelen', expected: 'ten minste één onderdeel', remedy: `Alles staat nu onder "${label}", met de bedragen van de uitgaven.` });
    this.#onderdelen.push(made);
    return made;
  }

  #unique(id: string, siblings: readonly { id: string }[], row: TableRow): string {
    const taken = new Set(siblings.map((sibling) => sibling.id));
    if (!taken.has(id)) return id;
    let count = 2;
    while (taken.has(`${id}-${count}`)) count += 1;
    this.#findings.add('regel-dubbel', 'waarschuwing', { ...at(row), found: `nog een regel "${row.label}" op dezelfde plaats`, expected: 'elke naam één keer', remedy: `Deze regel krijgt het pad ${id}-${count}.` });
    return `${id}-${count}`;
  }

  #noPlace(row: TableRow, what: string): void {
    this.#unplaced += 1;
    this.#ledger.amounts -= row.given;
    this.#ledger.named += row.given;
    this.#findings.add('regel-zonder-plaats', 'fout', {
      ...at(row),
      found: row.given === 0 ? what : `${what}, met ${formatCount(row.given, 'bedrag', 'bedragen')}`,
      expected: 'een hoofdregel, artikelonderdeel, instrument of regeling',
      remedy: 'Kijk wat deze rij is. Kan hij gemist worden: --accept regel-zonder-plaats.',
    });
  }

  #emptyInstrument(onderdeel: Onderdeel, instrument: Instrument): void {
    this.#unplaced += 1;
    this.#rows.delete(`${onderdeel.id}/${instrument.id}`);
    this.#findings.add('regel-zonder-plaats', 'fout', { within: `rij "${instrument.label}"`, found: 'een instrument zonder bedragen en zonder regelingen', expected: 'regelingen eronder', remedy: 'Kijk of er rijen ontbreken.' });
  }

  #tree(): Tree | null {
    const { verplichtingen, uitgaven, ontvangsten } = this.#main;
    for (const main of ['verplichtingen', 'uitgaven', 'ontvangsten'] as const) {
      if (this.#main[main] !== undefined) continue;
      this.#findings.add('hoofdregel-ontbreekt', 'fout', { found: `een tabel zonder ${main}`, expected: `een rij "${main}"`, remedy: 'Kijk of de tabel volledig is gekopieerd.' });
    }
    if (verplichtingen === undefined || uitgaven === undefined || ontvangsten === undefined) return null;
    const onderdelen = this.#onderdelen.map((onderdeel) => ({
      ...onderdeel,
      instrumenten: onderdeel.instrumenten.filter((instrument) => instrument.regelingen.length > 0 || instrument.bedragen !== undefined),
    }));
    if (onderdelen.length === 0) {
      this.#findings.add('hoofdregel-ontbreekt', 'fout', { found: 'uitgaven zonder onderdelen', expected: 'ten minste één artikelonderdeel onder de uitgaven', remedy: 'Kijk of de tabel volledig is gekopieerd.' });
      return null;
    }
    const line = (row: TableRow) => ({ label: row.label, bedragen: [...row.bedragen] });
    return { verplichtingen: line(verplichtingen), uitgaven: { ...line(uitgaven), onderdelen }, ontvangsten: line(ontvangsten) };
  }
}

function at(row: TableRow): { within: string; line?: number } {
  return { within: `rij "${row.label}"`, ...(row.line === undefined ? {} : { line: row.line }) };
}

/** How many amounts a tree holds: every one that is given, on every printed line. */
export function countAmounts(tree: Tree): number {
  const lines = [
    tree.verplichtingen.bedragen,
    tree.uitgaven.bedragen,
    tree.ontvangsten.bedragen,
    ...tree.uitgaven.onderdelen.flatMap((onderdeel) => [
      onderdeel.bedragen,
      ...onderdeel.instrumenten.flatMap((instrument) => [instrument.bedragen ?? [], ...instrument.regelingen.map((regeling) => regeling.bedragen)]),
    ]),
  ];
  return lines.flat().filter((bedrag) => bedrag !== null).length;
}
