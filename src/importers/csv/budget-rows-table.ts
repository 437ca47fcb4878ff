import type { Bedrag, BedragenFile } from '../../domain/bedragen.ts';
import { slug } from '../../domain/slug.ts';
import type { FindingList } from '../finding-list.ts';
import type { Tree } from '../table/build-tree.ts';
import type { MainLine } from '../table/main-line.ts';
import type { PrintedRow } from '../table/printed-forms.ts';
import type { Ledger } from '../table/read-table.ts';
import { isBare, levelOf, partKey, rowInWords, type BudgetRow } from './budget-row.ts';

/** A row with its amounts read. */
export interface AmountRow extends BudgetRow {
  bedragen: readonly Bedrag[];
  /** Cells with an amount. */
  given: number;
}

type Onderdeel = BedragenFile['uitgaven']['onderdelen'][number];
type Instrument = Onderdeel['instrumenten'][number];

/** What building gives: the tree, and how many rows have no line in it. */
export interface RowsTree {
  /** `null` when there is no total for the uitgaven or nothing below it. */
  tree: Tree | null;
  unplaced: number;
  /** Lines of the tree that no row prints. */
  added: number;
  /** The row of each line that the file prints, by path. */
  placed: ReadonlyMap<string, PrintedRow>;
}

/**
 * Makes the tree of one article out of rows that say themselves where they belong; their order only decides the order of the tree.
 * A row that has no place is named, and its cells move from `amounts` to `named` in the ledger.
 */
export function treeOfRows(rows: readonly AmountRow[], artikel: string, ledger: Ledger, findings: FindingList): RowsTree {
  return new RowsTreeBuilder(artikel, ledger, findings).build(rows);
}

class RowsTreeBuilder {
  readonly #artikel: string;
  readonly #ledger: Ledger;
  readonly #findings: FindingList;
  readonly #main = new Map<MainLine, AmountRow>();
  readonly #parts = new Map<string, { part: Onderdeel; printed: boolean; instruments: Map<string, { instrument: Instrument; printed: boolean }> }>();
  readonly #partIds = new Set<number>();
  readonly #ids = new Map<string, Set<string>>();
  readonly #placed = new Map<string, PrintedRow>();
  #unplaced = 0;

  constructor(artikel: string, ledger: Ledger, findings: FindingList) {
    this.#artikel = artikel;
    this.#ledger = ledger;
    this.#findings = findings;
  }

  build(rows: readonly AmountRow[]): RowsTree {
    for (const row of rows) this.#take(row);
    const parts = [...this.#parts.values()];
    for (const { part, printed } of parts) {
      if (!printed) this.#missing(part.label, 'geen totaalrij voor dit onderdeel', 'fout');
    }
    const width = rows[0]?.bedragen.length ?? 0;
    const added = (['verplichtingen', 'ontvangsten'] as const).filter((soort) => !this.#main.has(soort)).length;
    const unprinted = parts.flatMap(({ instruments }) => [...instruments.values()]).filter(({ printed }) => !printed).length;
    for (const [soort, row] of this.#main) this.#note(soort, row);
    const outcome = { unplaced: this.#unplaced, added: added + unprinted, placed: this.#placed };
    const uitgaven = this.#line('uitgaven', 'Uitgaven', width);
    const tree = { verplichtingen: this.#line('verplichtingen', 'Verplichtingen', width), uitgaven: { ...uitgaven, onderdelen: parts.map(({ part }) => part) }, ontvangsten: this.#line('ontvangsten', 'Ontvangsten', width) };
    if (parts.length === 0) this.#missing('uitgaven', 'geen onderdelen onder de uitgaven', 'fout');
    return { ...outcome, tree: this.#main.has('uitgaven') && parts.length > 0 ? tree : null };
  }

  #take(row: AmountRow): void {
    const level = levelOf(row);
    if (row.soort === null) return this.#noPlace(row, 'een rij die niet zegt of het verplichtingen, uitgaven of ontvangsten zijn');
    if (level !== 'hoofdregel') return row.soort === 'uitgaven' ? this.#place(row, level) : this.#noPlace(row, `een onderverdeling van ${row.soort}`);
    const earlier = this.#main.get(row.soort);
    if (earlier === undefined || (isBare(earlier) && !isBare(row))) {
      this.#main.set(row.soort, row);
      if (earlier !== undefined) this.#spare(earlier);
    } else if (isBare(row)) this.#spare(row);
    else this.#noPlace(row, `nog een totaalrij voor ${row.soort}`);
  }

  #place(row: AmountRow, level: 'onderdeel' | 'instrument' | 'regeling'): void {
    const own = this.#part(row);
    if (level === 'onderdeel') {
      if (own.printed) return this.#noPlace(row, 'nog een totaalrij voor dit onderdeel');
      own.part.bedragen = [...row.bedragen];
      own.printed = true;
      this.#note(own.part.id, row);
      return;
    }
    const entry = this.#instrument(row, own);
    if (level === 'instrument') {
      if (entry.printed) return this.#noPlace(row, 'nog een totaalrij voor dit instrument');
      entry.instrument.bedragen = [...row.bedragen];
      entry.printed = true;
      this.#note(`${own.part.id}/${entry.instrument.id}`, row);
      return;
    }
    const id = this.#unique(`${own.part.id}/${entry.instrument.id}`, slug(row.detail), row);
    entry.instrument.regelingen.push({ id, label: row.detail, bedragen: [...row.bedragen] });
    this.#note(`${own.part.id}/${entry.instrument.id}/${id}`, row);
  }

  #note(pad: string, row: AmountRow): void {
    this.#placed.set(pad, { printed: row.cells, bedragen: row.bedragen, bare: isBare(row) });
  }

  #part(row: AmountRow) {
    const key = partKey(row);
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    const number = /^(?:\d{1,3}\.)*(\d{1,3})$/.exec(row.onderdeel)?.[1] ?? String(this.#parts.size + 1);
    let count = Number(number);
    while (this.#partIds.has(count)) count += 1;
    this.#partIds.add(count);
    const id = `${this.#artikel}.${count}`;
    const made = { part: { id, label: `${id} ${row.onderdeelnaam}`.trim(), bedragen: row.bedragen.map(() => null), instrumenten: [] as Instrument[] }, printed: false, instruments: new Map<string, { instrument: Instrument; printed: boolean }>() };
    this.#parts.set(key, made);
    return made;
  }

  #instrument(row: AmountRow, own: { part: Onderdeel; instruments: Map<string, { instrument: Instrument; printed: boolean }> }) {
    const known = own.instruments.get(row.instrument);
    if (known !== undefined) return known;
    const label = row.instrument === '' ? 'Overig' : row.instrument;
    if (row.instrument === '') {
      this.#findings.add('regel-toegevoegd', 'waarschuwing', { line: row.line, within: rowInWords(row), found: 'een detailrij zonder instrument', expected: 'de naam van een instrument', remedy: 'De rij staat nu onder "Overig".' });
    }
    const instrument: Instrument = { id: this.#unique(own.part.id, slug(label), row), label, regelingen: [] };
    const made = { instrument, printed: false };
    own.instruments.set(row.instrument, made);
    own.part.instrumenten.push(made.instrument);
    return made;
  }

  #unique(scope: string, id: string, row: AmountRow): string {
    const taken = this.#ids.get(scope) ?? new Set();
    this.#ids.set(scope, taken);
    let unique = id;
    for (let count = 2; taken.has(unique); count += 1) unique = `${id}-${count}`;
    if (unique !== id) this.#findings.add('regel-dubbel', 'waarschuwing', { line: row.line, within: rowInWords(row), found: 'nog een rij met deze naam op dezelfde plaats', expected: 'elke naam één keer', remedy: `Deze rij krijgt het pad ${unique}.` });
    taken.add(unique);
    return unique;
  }

  #line(soort: MainLine, label: string, width: number): { label: string; bedragen: Bedrag[] } {
    const row = this.#main.get(soort);
    if (row === undefined) this.#missing(label, `geen totaalrij voor ${soort}`, soort === 'uitgaven' ? 'fout' : 'waarschuwing');
    return { label, bedragen: row === undefined ? Array.from({ length: width }, () => null) : [...row.bedragen] };
  }

  #missing(within: string, found: string, severity: 'fout' | 'waarschuwing'): void {
    const remedy = severity === 'fout' ? 'Kijk of alle rijen van het artikel in het bestand staan.' : 'De bedragen worden "niet gegeven", geen nul.';
    this.#findings.add('hoofdregel-ontbreekt', severity, { within: `artikel ${this.#artikel} › ${within}`, found, expected: 'één totaalrij', remedy });
  }

  /** A second row for a total that has no amounts of its own. */
  #spare(row: AmountRow): void {
    this.#unplaced += 1;
    this.#findings.add('regel-zonder-plaats', 'opmerking', { line: row.line, within: rowInWords(row), found: 'een tweede totaalrij zonder bedragen', expected: 'één totaalrij', remedy: 'De rij heeft geen bedragen; er gaat niets verloren.' });
  }

  #noPlace(row: AmountRow, what: string): void {
    this.#unplaced += 1;
    this.#ledger.amounts -= row.given;
    this.#ledger.named += row.given;
    this.#findings.add('regel-zonder-plaats', 'fout', { line: row.line, within: rowInWords(row), found: what, expected: 'één rij voor elke regel', remedy: 'Kijk wat deze rij is. Kan hij gemist worden: --accept regel-zonder-plaats.' });
  }
}
