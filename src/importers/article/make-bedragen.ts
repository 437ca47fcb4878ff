import { bedragenFileSchema, type BedragenFile } from '../../domain/bedragen.ts';
import type { FindingList } from '../finding-list.ts';
import type { ImportOptions } from '../import-types.ts';
import { readCaption } from '../text/caption.ts';
import { buildTree, countAmounts, type BuiltTree } from '../table/build-tree.ts';
import { readTable, type ReadTable } from '../table/read-table.ts';
import { isValidContent } from '../valid-content.ts';
import { ownText, type SourceTable } from '../table/source-table.ts';
import { mainLineOf } from '../table/main-line.ts';
import { readUnit, unitAlone, type Unit } from '../table/unit.ts';
import { kolommenOf, type Identity } from './identify.ts';

/** A budget table read, before it is known which article it is of. */
export interface BudgetTable {
  source: SourceTable;
  /** `null` when its columns cannot be told apart; the findings say why. */
  read: ReadTable | null;
  /** `null` when the source does not say: then nothing of the amounts was told in the findings. */
  unit: Unit | null;
  /** `null` when the table has no number and none was given. */
  nummer: number | null;
  titel: string;
}

/**
 * Reads the budget table of an article: unit, number, columns, rows. The findings say what is missing; with a part missing the table
 * still tells which article it is of, so that everything missing is named at once.
 */
export function readBudgetTable(source: SourceTable, options: ImportOptions, findings: FindingList): BudgetTable {
  const { unit: stated, phrase, rest } = readUnit(source.caption ?? '');
  const unit = options.eenheid ?? stated ?? unitInHead(source);
  if (unit === null) {
    findings.add('eenheid-onbekend', 'fout', {
      found: phrase === null ? 'geen eenheid boven de tabel' : `"${phrase}"`,
      expected: 'bijvoorbeeld "bedragen x € 1.000"',
      remedy: 'Geef de eenheid mee, bijvoorbeeld --eenheid duizend.',
    });
  }
  const caption = readCaption(rest);
  const nummer = options.tabel ?? caption.nummer;
  if (nummer === null) {
    findings.add('artikel-onbekend', 'fout', { found: 'een tabel zonder nummer', expected: 'het nummer van de tabel in het document', remedy: 'Geef het mee, bijvoorbeeld --tabel 18.' });
  }
  const read = readTable(source, { unit, notation: 'nl', jaar: options.jaar ?? null }, findings);
  return { source, read, unit, nummer, titel: caption.titel };
}

/** The unit that a cell above the first main line states, when all that do state the same: "Bedragen x € 1.000". */
function unitInHead({ rows }: SourceTable): Unit | null {
  const body = rows.findIndex((row) => row.slice(0, 4).some((cell) => mainLineOf(ownText(cell)) !== null));
  const units = rows.slice(0, Math.max(body, 1)).flatMap((row) => row.flatMap((cell) => unitAlone(ownText(cell)) ?? []));
  return new Set(units).size === 1 ? units[0]! : null;
}

/** The bedragen file of a table, and the row of each line in it. */
export interface MadeBedragen {
  file: BedragenFile;
  rows: BuiltTree['rows'];
}

/** Names the rows of a table that have no place, when it is not known yet which article they are of. */
export function nameRows({ read }: BudgetTable, artikel: { nummer: string; naam: string }, findings: FindingList): void {
  if (read !== null) buildTree(read.rows, artikel, { ...read.ledger }, findings);
}

/** Makes the bedragen file of a table. `null` when a part is missing; the findings say which. */
export function makeBedragen(table: BudgetTable & { read: ReadTable }, identity: Identity, findings: FindingList): MadeBedragen | null {
  const { read, source, nummer, titel } = table;
  const built = buildTree(read.rows, { nummer: identity.nummer, naam: identity.naam }, read.ledger, findings);
  if (table.unit === null || built.tree === null || nummer === null) return null;
  const head = read.columns.headRows;
  const blank = read.rows.filter((row) => row.blank).length;
  const lost = read.ledger.amounts - (countAmounts(built.tree) - (built.added?.amounts ?? 0));
  const lostRows = read.rows.length - blank - built.rows.size - built.unplaced;
  if (lost !== 0 || lostRows !== 0 || read.ledger.amounts + read.ledger.named !== read.ledger.filled) {
    findings.add('cellen-kwijt', 'fout', { found: `${lost} bedragen en ${lostRows} rijen te weinig`, expected: 'elke rij en elk bedrag in het bestand of in een bevinding', remedy: 'Meld deze fout, met het bronbestand erbij.' });
    return null;
  }
  const file: BedragenFile = {
    artikel: { nummer: identity.nummer, naam: identity.naam },
    begrotingsjaar: identity.jaar,
    hoofdstuk: identity.hoofdstuk,
    tabel: {
      nummer,
      titel: titel === '' ? `Budgettaire gevolgen van beleid art. ${identity.nummer} ${identity.naam}` : titel,
      rijen: source.rows.length,
      ...(blank === 2 + built.tree.uitgaven.onderdelen.length ? {} : { legeRijen: blank }),
      ...(head === 1 ? {} : { kopRijen: head }),
      ...(built.unplaced > 0 ? { nietGeplaatst: built.unplaced } : {}),
      ...(built.added === null ? {} : { toegevoegd: 1 }),
    },
    eenheid: 'x1000euro',
    bron: identity.bron,
    kolommen: kolommenOf(read.columns.amounts),
    ...built.tree,
    ...(built.juridischVerplicht === null ? {} : { juridischVerplicht: { totaal: built.juridischVerplicht, instrumenten: [] } }),
  };
  return isValidContent(bedragenFileSchema, file, findings) ? { file, rows: built.rows } : null;
}
