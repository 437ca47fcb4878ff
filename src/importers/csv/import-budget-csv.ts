import { artikelId, parseArtikelId } from '../../domain/adres.ts';
import { bedragenFileSchema, type Bedrag, type BedragenFile } from '../../domain/bedragen.ts';
import { makeBegroting } from '../../domain/begroting.ts';
import type { Fase } from '../../domain/fase.ts';
import { bedragenBestand, standenBestand } from '../../domain/publicatie.ts';
import { standenFileSchema } from '../../domain/standen.ts';
import type { ImportedArticle } from '../article/import-article.ts';
import { sourceOf, statusOf } from '../article/identify.ts';
import { contentJson } from '../content-json.ts';
import { decode } from '../decode.ts';
import type { FindingList } from '../finding-list.ts';
import type { ReaderInput, ReaderOutput } from '../import-source.ts';
import { Proposals } from '../proposals.ts';
import { countRegels } from '../report/count-regels.ts';
import { nameDifferences, reconcile } from '../report/reconcile.ts';
import { nameValues, valuesOf } from '../report/values.ts';
import { countAmounts } from '../table/build-tree.ts';
import { readCell, squeeze, type Notation } from '../table/number-form.ts';
import { printedForms } from '../table/printed-forms.ts';
import { cellOutcome, type Ledger } from '../table/read-table.ts';
import { phaseOf, readBudgetHead, type BudgetHead } from './budget-head.ts';
import { levelOf, readBudgetRow, rowInWords, type BudgetRow } from './budget-row.ts';
import { isValidContent } from '../valid-content.ts';
import { treeOfRows, type AmountRow } from './budget-rows-table.ts';
import { findFaults } from './faults/find-faults.ts';
import { offerRepair } from './faults/offer-repair.ts';
import { notationOf } from './notation.ts';
import { parseCsv } from './parse-csv.ts';
import { selectArticles } from './select-articles.ts';

/** What the articles of one file have in common. */
interface BudgetFile {
  input: ReaderInput;
  head: BudgetHead;
  notation: Notation;
  /** How many rows of the file repeat an earlier one. */
  doubles: number;
  jaar: number;
  hoofdstuk: string;
  bron: string;
}

/** Imports a table of budget lines from open data: for each chosen article its amounts and a report. */
export function importBudgetCsv(input: ReaderInput): ReaderOutput {
  const { source, options, context, findings } = input;
  const text = decode(source.bytes, findings);
  const csv = text === null ? null : parseCsv(text, findings);
  if (csv === null) return { articles: [] };
  const head = readBudgetHead(csv.head);
  const missing = (['jaar', 'hoofdstuk', 'artikel', 'soort'] as const).filter((field) => !head.fields.has(field));
  const bron = sourceOf(source.name, options, context, findings);
  if (missing.length > 0 || head.amounts.length === 0) {
    findings.add('kolom-onbekend', 'fout', {
      long: true,
      found: `een kop zonder ${[...missing, ...(head.amounts.length === 0 ? ['bedragen'] : [])].join(', ')}; er staat: ${csv.head.join(', ')}`,
      expected: 'begrotingsjaar, hoofdstuk, artikelnummer, V/U/O en bedragen',
      remedy: 'Kijk of de eerste regel van het bestand de kop is.',
    });
    return { articles: [] };
  }
  nameUnknown(csv.records, head, findings);
  const rows = csv.records.map((record) => readBudgetRow(record, head));
  const selected = selectArticles(rows, options, findings);
  if (selected === null || bron === null) return { articles: [] };
  const notation = notationOf(rows.flatMap((row) => row.cells));
  if (notation === 'en') {
    findings.add('gegeven-afgeleid', 'opmerking', { found: 'bedragen met een komma tussen de duizendtallen', expected: 'bedragen met een punt of zonder teken', remedy: '"6,528" is gelezen als 6.528: als 6,528 zou het geen heel bedrag zijn.' });
  }
  const file: BudgetFile = { input, head, notation, doubles: countDoubles(rows), jaar: selected.jaar, hoofdstuk: selected.hoofdstuk, bron };
  const articles = [...selected.articles].flatMap(([nummer, own]) => importOne(nummer, own, file) ?? []);
  return { articles };
}

function importOne(nummer: string, own: readonly BudgetRow[], file: BudgetFile): ImportedArticle | null {
  const { input, head, notation, doubles, jaar, hoofdstuk, bron } = file;
  const { options, context, findings, herkomst } = input;
  const naam = options.naam ?? own.find((row) => row.artikelnaam !== '')?.artikelnaam ?? '';
  if (!/^\d{1,3}$/.test(nummer) || !/^[A-Z]{1,12}$/.test(hoofdstuk) || naam === '' || jaar < 1900 || jaar > 2200) {
    findings.add('artikel-onbekend', 'fout', { found: `jaar ${jaar}, hoofdstuk "${hoofdstuk}", artikel "${nummer}", naam "${naam}"`, expected: 'een bruikbaar adres en een naam', remedy: 'Geef het juiste gegeven mee: --jaar 2022 --hoofdstuk VII --artikel 7 --naam "…".' });
    return null;
  }
  const id = artikelId(jaar, hoofdstuk, nummer);
  const proposals = new Proposals(options, context);
  const { faults, rows } = findFaults({ rows: own, notation, heads: head.amounts.map(({ kop }) => kop), doubles });
  for (const fault of faults) offerRepair(fault, { id, bron }, proposals, findings);
  const ledger: Ledger = { filled: 0, amounts: 0, named: 0 };
  const read = rows.map((row) => readAmounts(row, file, ledger));
  const { tree, unplaced, added, placed } = treeOfRows(read, nummer, ledger, findings);
  nameFlags(rows, findings);
  if (tree === null) return null;
  const lost = ledger.amounts - countAmounts(tree);
  if (lost !== 0 || ledger.amounts + ledger.named !== ledger.filled) {
    findings.add('cellen-kwijt', 'fout', { found: `${lost} bedragen te weinig`, expected: 'elk bedrag in het bestand of in een bevinding', remedy: 'Meld deze fout, met het bronbestand erbij.' });
    return null;
  }
  const phase = own.map((row) => phaseOf(row.fase.toLowerCase().replace(/[^a-z0-9]/g, ''))).find((fase) => fase !== null) ?? 'ontwerpbegroting';
  const kolommen = head.amounts.map(({ offset, fase }) => ({ jaar: jaar + offset, fase: fase ?? phaseOfYear(offset, phase) }));
  const fase = kolommen.some((kolom) => kolom.jaar === jaar) ? statusOf(kolommen, jaar) : phase;
  const share = shareOf(own, rows, findings);
  const bedragen: BedragenFile = {
    artikel: { nummer, naam },
    begrotingsjaar: jaar,
    hoofdstuk,
    tabel: {
      nummer: tableNumber(id, input),
      titel: `Budgettaire gevolgen van beleid art. ${nummer} ${naam}`,
      rijen: 1 + rows.length,
      legeRijen: 0,
      ...(unplaced > 0 ? { nietGeplaatst: unplaced } : {}),
      ...(added > 0 ? { toegevoegd: added } : {}),
    },
    eenheid: 'x1000euro',
    bron,
    kolommen,
    ...tree,
    ...(share === null ? {} : { juridischVerplicht: { totaal: share, instrumenten: [] } }),
  };
  const isDraft = fase === 'ontwerpbegroting' && kolommen.every((kolom) => kolom.jaar !== jaar || kolom.fase === fase);
  const content = isDraft ? bedragen : { ...bedragen, fase, kolommen: kolommen.map((kolom) => ({ ...kolom, soort: 'stand' as const })) };
  if (!isValidContent(isDraft ? bedragenFileSchema : standenFileSchema, content, findings)) return null;
  const begroting = makeBegroting(bedragen);
  const { vormen, values } = printedForms(placed, 'duizend', true);
  nameValues(values, findings);
  const heads = head.amounts.map(({ kop }) => kop);
  const columns = heads.map((kop) => ({ kop, soort: 'stand' as const }));
  const aansluitingen = reconcile({ begroting, columns, rules: [], fase: isDraft ? undefined : fase }, context);
  nameDifferences({ begroting, columns, rules: [], fase: isDraft ? undefined : fase }, aansluitingen, id, proposals, findings);
  return {
    files: new Map([[isDraft ? bedragenBestand(id) : standenBestand(id, fase), contentJson(content)], ...proposals.files()]),
    proposals: proposals.open,
    report: {
      artikel: id,
      ...(isDraft ? {} : { deel: fase }),
      bron,
      herkomst,
      begrepen: {
        titel: `${nummer} ${naam}`,
        tabel: null,
        rijen: own.length,
        kolommen: kolommen.map((kolom, index) => ({ kop: heads[index]!, ...kolom })),
        regels: countRegels(begroting),
        tekst: {},
      },
      cellen: { gevuld: ledger.filled, bedragen: ledger.amounts, genoemd: ledger.named, ...(vormen.length === 0 ? {} : { vormen }) },
      aansluitingen,
      normalisaties: valuesOf(values),
      weggelaten: [],
      aanvaard: proposals.accepted,
      bevindingen: [],
    },
  };
}

/** The number of the table: what the editor says, else that of the same table in the content. Open data prints none: then it is the first of its article. */
function tableNumber(id: string, { options, context, findings }: ReaderInput): number {
  const known = context.bedragen.get(id)?.tabel.nummer;
  if (options.tabel !== undefined) return options.tabel;
  findings.add('gegeven-afgeleid', known === undefined ? 'waarschuwing' : 'opmerking', {
    within: `artikel ${parseArtikelId(id)?.nummer ?? id}`,
    found: known === undefined ? 'tabel 1, want open data noemt het nummer van de tabel niet' : `tabel ${known}, het nummer dat deze tabel al heeft`,
    expected: 'het nummer van de tabel in het begrotingsstuk',
    remedy: 'Het nummer komt op de pagina en in het adres van de tabel. Kent u het gedrukte nummer, geef het dan mee, bijvoorbeeld --tabel 18.',
  });
  return known ?? 1;
}

function countDoubles(rows: readonly BudgetRow[]): number {
  return rows.length - new Set(rows.map(({ line: _, ...content }) => JSON.stringify(content))).size;
}

/** The row with its amounts; what is no amount is named. A row without any is a name only. */
function readAmounts(row: BudgetRow, { head, notation, input }: BudgetFile, ledger: Ledger): AmountRow {
  const values = row.cells.map((text) => readCell(text, notation));
  const bare = values.every((value) => value.kind === 'empty');
  const bedragen = values.map((value, index): Bedrag => {
    if (bare) return null;
    const at = { line: row.line, within: `${rowInWords(row)} › ${head.amounts[index]!.kop}` };
    const outcome = cellOutcome(value, row.cells[index]!, 'duizend', at, input.findings);
    if (outcome.filled) {
      ledger.filled += 1;
      ledger[outcome.named ? 'named' : 'amounts'] += 1;
    }
    return outcome.bedrag;
  });
  return { ...row, bedragen, given: bedragen.filter((bedrag) => bedrag !== null).length };
}

/** The phase of an amount that is told by its year only, by the model for draft budgets. */
function phaseOfYear(offset: number, phase: Fase): Fase {
  if (offset === 0) return phase;
  if (offset > 0) return 'meerjarenraming';
  return offset === -1 ? 'lopend-jaar' : 'realisatie';
}

/** The share that is legally committed: the only one that the rows of the uitgaven give. */
function shareOf(own: readonly BudgetRow[], rows: readonly BudgetRow[], findings: FindingList): number | null {
  const printed = [...new Set(rows.filter((row) => row.soort === 'uitgaven' && row.juridisch !== '').map((row) => row.juridisch))];
  if (printed.length === 0) return null;
  const shares = new Set(printed.map(percentOf));
  const [share] = shares;
  if (shares.size === 1 && share !== undefined && share !== null && share <= 100) return share;
  findings.add('cel-onleesbaar', 'waarschuwing', { line: own[0]?.line ?? 1, within: '% juridisch verplicht', found: printed.join(' | '), expected: 'één percentage', remedy: 'Vul het percentage zelf in bij juridischVerplicht.' });
  return null;
}

/** "94.0%", "73%" or "95,2 %" as a number of percents. */
function percentOf(text: string): number | null {
  const value = readCell(text, text.includes(',') ? 'nl' : 'en');
  return value.kind === 'percent' ? value.number.digits / 10 ** value.number.decimals : null;
}

/** Says where the mark for a total is missing or contradicts what the row is; the names of a row decide. */
function nameFlags(rows: readonly BudgetRow[], findings: FindingList): void {
  for (const row of rows) {
    const level = levelOf(row);
    const contradicts = level === 'regeling' && row.totaal === true;
    if (row.totaal !== null && !contradicts) continue;
    findings.add('gegeven-afgeleid', contradicts ? 'waarschuwing' : 'opmerking', {
      line: row.line,
      within: rowInWords(row),
      found: contradicts ? 'een detailrij die als totaal is aangemerkt' : `een rij die niet zegt of het een totaal is; gelezen als ${level}`,
      expected: 'J bij een totaal, N bij een detail',
      remedy: 'De namen in de rij bepalen wat hij is. Kijk of dat klopt.',
    });
  }
}

/** Columns that are not used but hold something: by name, with an example. */
function nameUnknown(records: readonly { cells: readonly string[]; line: number }[], head: BudgetHead, findings: FindingList): void {
  for (const { index, kop } of head.unknown) {
    const filled = records.filter(({ cells }) => squeeze(cells[index] ?? '') !== '');
    const [first] = filled;
    if (first === undefined) continue;
    findings.add('kolom-overgeslagen', 'waarschuwing', { found: `kolom ${index + 1} "${kop}", ${filled.length} keer gevuld, bijvoorbeeld met "${squeeze(first.cells[index]!)}"`, expected: 'een bekende kolom', remedy: 'Kijk of deze kolom gemist kan worden.' });
  }
}
