import { parseArtikelId } from '../../domain/adres.ts';
import { HOOFDSOORTEN } from '../../domain/begroting.ts';
import type { Bedrag } from '../../domain/bedragen.ts';
import { formatCount, formatList } from '../../domain/format.ts';
import { historieSchema, type Historie } from '../../domain/historie.ts';
import type { ImportedArticle } from '../article/import-article.ts';
import { sourceOf } from '../article/identify.ts';
import { contentJson } from '../content-json.ts';
import { decode } from '../decode.ts';
import type { FindingList, FindingWords } from '../finding-list.ts';
import type { ReaderInput, ReaderOutput } from '../import-source.ts';
import { LIMITS, nameTooMuch } from '../limits.ts';
import { Proposals } from '../proposals.ts';
import { reconcileHistory, reconcileTotals } from '../report/reconcile-history.ts';
import { readCell, type Notation } from '../table/number-form.ts';
import { cellOutcome, type Ledger } from '../table/read-table.ts';
import { isValidContent } from '../valid-content.ts';
import { offerRepair } from './faults/offer-repair.ts';
import { notationOf } from './notation.ts';
import { findOtherNumber } from './other-number.ts';
import { parseCsv } from './parse-csv.ts';
import { readStateHead, readStateRow, type StateHead, type StateRow } from './state-head.ts';

/** What the histories out of one file have in common. */
interface StateFile {
  input: ReaderInput;
  head: StateHead;
  notation: Notation;
  hoofdstuk: string;
  bron: string;
  /** The rows of the chapter. */
  chapter: readonly StateRow[];
}

/** Imports begrotingsstaten from open data: for each chosen article its totals of earlier years, by phase. */
export function importBudgetStates(input: ReaderInput): ReaderOutput {
  const { source, options, context, findings } = input;
  const text = decode(source.bytes, findings);
  const csv = text === null ? null : parseCsv(text, findings);
  if (csv === null) return { articles: [] };
  const head = readStateHead(csv);
  const bron = sourceOf(source.name, options, context, findings);
  if (head === null) {
    findings.add('kolom-onbekend', 'fout', { long: true, found: `de kop ${csv.head.join(', ')}`, expected: 'jaar, uitgaven/verplichtingen/ontvangsten, hoofdstuk, artikelnummer, naam en een kolom voor elke fase', remedy: 'Kijk of de eerste regel van het bestand de kop is.' });
    return { articles: [] };
  }
  const all = csv.records.map((record) => readStateRow(record, head));
  const rows = options.jaar === undefined ? all : all.filter((row) => row.jaar === options.jaar);
  const odd = rows.find((row) => row.eenheid !== '' && !/^x ?1[. ]?000$/i.test(row.eenheid));
  if (odd !== undefined) findings.add('eenheid-onbekend', 'fout', { line: odd.line, found: `"${odd.eenheid}"`, expected: 'x1000', remedy: 'Kijk of dit bestand bedragen in duizenden euro’s heeft.' });
  const wanted = wantedArticles(rows, input);
  if (wanted === null || bron === null) return { articles: [] };
  const chapter = rows.filter((row) => row.hoofdstuk === wanted.hoofdstuk);
  const file: StateFile = { input, head, notation: notationOf(chapter.flatMap((row) => row.cells)), hoofdstuk: wanted.hoofdstuk, bron, chapter };
  return { articles: wanted.articles.flatMap(({ nummer, id }) => importHistory(nummer, id, file) ?? []) };
}

/** Which chapter and articles: what the command says, else the article with `--voor`. Each with the article it belongs to. */
function wantedArticles(rows: readonly StateRow[], { options, context, findings }: ReaderInput): { hoofdstuk: string; articles: { nummer: string; id: string }[] } | null {
  const voor = options.voor === undefined ? null : parseArtikelId(options.voor);
  const hoofdstuk = options.hoofdstuk ?? voor?.hoofdstuk ?? only(rows.map((row) => row.hoofdstuk));
  const asked = options.artikel ?? voor?.nummer;
  const ids = [...context.bedragen.keys()].sort();
  const latest = (nummer: string): string | undefined => ids.filter((id) => parseArtikelId(id)?.hoofdstuk === hoofdstuk && parseArtikelId(id)?.nummer === nummer).at(-1);
  if (hoofdstuk === null || asked === undefined || (options.voor !== undefined && voor === null)) {
    findings.add('artikel-onbekend', 'fout', chapterChoice(rows, ids, findings));
    return null;
  }
  const numbers = asked === 'alle' ? [...new Set(rows.filter((row) => row.hoofdstuk === hoofdstuk && /^\d+$/.test(row.artikel)).map((row) => row.artikel))] : asked.split(',').map((part) => part.trim().replace(/^0+(?=\d)/, ''));
  const articles = numbers.map((nummer) => ({ nummer, id: (numbers.length === 1 ? options.voor : undefined) ?? latest(nummer) }));
  const homeless = articles.filter(({ id }) => id === undefined).map(({ nummer }) => nummer);
  if (homeless.length > 0) {
    findings.add(asked === 'alle' ? 'artikel-overgeslagen' : 'artikel-onbekend', asked === 'alle' ? 'opmerking' : 'fout', {
      long: true,
      found: `artikel ${formatList(homeless)}, waar in de inhoud niets over is`,
      expected: 'een artikel waar de reeks bij hoort',
      remedy: 'Voer eerst het artikel in, of geef met --voor aan bij welk artikel de reeks hoort, bijvoorbeeld --voor 2022/vii-07.',
    });
  }
  const placed = articles.flatMap(({ nummer, id }) => (id === undefined ? [] : [{ nummer, id }]));
  return placed.length === 0 ? null : { hoofdstuk, articles: placed };
}

/** What to choose from: the chapters of the file, and a command for an article that is in the content, else for the first of the file. */
function chapterChoice(rows: readonly StateRow[], ids: readonly string[], findings: FindingList): FindingWords {
  const chapters = [...new Set(rows.map((row) => row.hoofdstuk))].filter((hoofdstuk) => hoofdstuk !== '').sort();
  const known = ids.filter((id) => chapters.includes(parseArtikelId(id)?.hoofdstuk ?? '')).at(-1);
  const first = rows.find((row) => row.hoofdstuk !== '' && /^\d+$/.test(row.artikel));
  const byNumber = `--hoofdstuk ${first?.hoofdstuk ?? 'VII'} --artikel ${first?.artikel ?? '7'}`;
  return {
    long: true,
    found: `begrotingsstaten van ${formatCount(chapters.length, 'hoofdstuk', 'hoofdstukken')}: ${formatList(chapters.slice(0, 60))}`,
    expected: 'een keuze',
    remedy: known === undefined ? `Zeg om welk artikel het gaat (meer kan ook, met --artikel 6,7 of --artikel alle), bijvoorbeeld: ${findings.again(byNumber)}` : `Kies uit het bestand, met bijvoorbeeld ${byNumber}, of zeg bij welk artikel de reeks hoort, bijvoorbeeld: ${findings.again(`--voor ${known}`)}`,
  };
}

function only(values: readonly string[]): string | null {
  const distinct = new Set(values);
  return distinct.size === 1 ? [...distinct][0]! : null;
}

function importHistory(nummer: string, id: string, file: StateFile): ImportedArticle | null {
  const { input, head, notation, hoofdstuk, bron, chapter } = file;
  const { options, context, findings, herkomst } = input;
  const proposals = new Proposals(options, context);
  const own = chapter.filter((row) => row.artikel === nummer);
  const [found, most, what] = own.length > LIMITS.rows ? [own.length, LIMITS.rows, `rijen van artikel ${nummer}`] : [chapter.length, 5 * LIMITS.rows, `rijen van hoofdstuk ${hoofdstuk}`];
  if (found > most) {
    nameTooMuch(findings, what, found, most, 'Kijk of dit een bestand met begrotingsstaten is.');
    return null;
  }
  const names = [...(options.naam === undefined ? [] : [options.naam]), ...knownNames(hoofdstuk, nummer, input)];
  const other = findOtherNumber(nummer, chapter, names, notation);
  const rows = other === null ? own : repaired(other, own, { id, bron }, proposals, findings);
  if (rows.length === 0) {
    findings.add('artikel-onbekend', 'fout', { found: `geen rijen voor artikel ${nummer} van hoofdstuk ${hoofdstuk}`, expected: 'ten minste één rij', remedy: 'Kijk of hoofdstuk en artikel goed zijn opgegeven.' });
    return null;
  }
  const ledger: Ledger = { filled: 0, amounts: 0, named: 0 };
  const waarnemingen = readFacts(rows, file, ledger);
  const historie: Historie = { bron, artikel: id, eenheid: 'x1000euro', namen: namesByYear(rows), waarnemingen };
  if (!isValidContent(historieSchema, historie, findings)) return null;
  const years = [...new Set(waarnemingen.map(({ jaar }) => jaar))];
  return {
    files: new Map([[`open-data/begrotingsstaten-${hoofdstuk.toLowerCase()}-${nummer.padStart(2, '0')}.json`, contentJson(historie)], ...proposals.files()]),
    proposals: proposals.open,
    report: {
      artikel: id,
      deel: 'historie',
      bron,
      herkomst,
      begrepen: {
        titel: formatList([...new Set(historie.namen.map(({ naam }) => naam))]),
        tabel: null,
        rijen: rows.length,
        kolommen: head.phases.flatMap(({ kop, fase }) => years.map((jaar) => ({ kop, jaar, fase }))),
        regels: { waarneming: waarnemingen.length },
        tekst: {},
      },
      cellen: { gevuld: ledger.filled, bedragen: ledger.amounts, genoemd: ledger.named },
      aansluitingen: [...reconcileTotals(chapter, head, notation, findings), ...reconcileHistory(historie, context)],
      normalisaties: [],
      weggelaten: [],
      aanvaard: proposals.accepted,
      bevindingen: [],
    },
  };
}

/** The rows after the repair when a person confirmed it, else those under the article's own number. */
function repaired(other: NonNullable<ReturnType<typeof findOtherNumber>>, own: readonly StateRow[], article: { id: string; bron: string }, proposals: Proposals, findings: FindingList): readonly StateRow[] {
  if (other.rows === null) {
    findings.add('officiele-fout', 'waarschuwing', { long: true, found: `${other.fault.titel}, en beide geven een bedrag voor hetzelfde feit`, expected: 'één nummer', remedy: `Alleen de rijen onder het eigen nummer zijn gebruikt. Zoek uit of nummer ${other.nummer} hetzelfde artikel is.` });
    return own;
  }
  const blocks = own.length === 0;
  return offerRepair({ ...other.fault, rows: [] }, article, proposals, findings, blocks ? 'fout' : 'waarschuwing') || blocks ? other.rows : own;
}

/** The facts, by year, kind and phase. An empty cell is a fact too: it is not given. */
function readFacts(rows: readonly StateRow[], { head, notation, input }: StateFile, ledger: Ledger): Historie['waarnemingen'] {
  const { findings } = input;
  const facts: Historie['waarnemingen'] = [];
  for (const jaar of [...new Set(rows.map((row) => row.jaar))].sort((a, b) => (a ?? 0) - (b ?? 0))) {
    for (const soort of HOOFDSOORTEN) {
      const [row, ...more] = rows.filter((item) => item.jaar === jaar && item.soort === soort);
      for (const again of more) {
        findings.add('regel-dubbel', 'fout', { line: again.line, found: `nog een rij met ${soort} ${jaar}`, expected: 'elk feit één keer', remedy: 'Haal een van de twee rijen uit het bestand, of zoek uit welke klopt.' });
      }
      if (row === undefined || jaar === null) continue;
      head.phases.forEach(({ kop, fase }, index) => {
        const text = row.cells[index]!;
        const outcome = cellOutcome(readCell(text, notation), text, 'duizend', { line: row.line, within: `${soort} ${jaar} › ${kop}` }, findings);
        if (outcome.filled) {
          ledger.filled += 1;
          ledger[outcome.named ? 'named' : 'amounts'] += 1;
        }
        const bedrag: Bedrag = outcome.bedrag;
        facts.push({ jaar, soort, fase, bedrag });
      });
    }
  }
  for (const row of rows) {
    if (row.jaar !== null && row.soort !== null) continue;
    findings.add('regel-zonder-plaats', 'fout', { line: row.line, found: 'een rij zonder jaar of zonder soort', expected: 'een jaar, en V, U of O', remedy: 'Kijk naar deze rij in het bestand.' });
  }
  return facts;
}

function namesByYear(rows: readonly StateRow[]): Historie['namen'] {
  const names = new Map<number, string>();
  for (const row of rows) if (row.jaar !== null && row.artikelnaam !== '' && !names.has(row.jaar)) names.set(row.jaar, row.artikelnaam);
  return [...names].sort(([a], [b]) => a - b).map(([jaar, naam]) => ({ jaar, naam }));
}

/** What the article is called elsewhere in the content. */
function knownNames(hoofdstuk: string, nummer: string, { context }: ReaderInput): string[] {
  const isSame = (id: string): boolean => {
    const parts = parseArtikelId(id);
    return parts !== null && parts.hoofdstuk === hoofdstuk && parts.nummer === nummer;
  };
  return [
    ...[...context.bedragen].filter(([id]) => isSame(id)).map(([, bedragen]) => bedragen.artikel.naam),
    ...context.histories.filter((historie) => isSame(historie.artikel)).flatMap((historie) => historie.namen.map(({ naam }) => naam)),
  ];
}
