import { stringify } from 'yaml';
import type { BedragenFile } from '../../domain/bedragen.ts';
import { makeBegroting, type Begroting } from '../../domain/begroting.ts';
import type { Correctie } from '../../domain/correctie.ts';
import type { Aansluiting, Importverslag } from '../../domain/importverslag.ts';
import type { Officieel } from '../../domain/officieel.ts';
import { formatCount } from '../../domain/format.ts';
import { faseNaam } from '../../domain/fase.ts';
import { bedragenBestand, officieelBestand, standenBestand, verslagBestand } from '../../domain/publicatie.ts';
import { standenFileSchema, type StandenFile } from '../../domain/standen.ts';
import { contentJson } from '../content-json.ts';
import { linesInWords, NORMALISATIONS, plainText, type Block, type Normalisation, type SourceDocument } from '../document/block.ts';
import { linkReferences } from '../document/link-references.ts';
import { callsAlone } from '../document/place-notes.ts';
import type { FindingList } from '../finding-list.ts';
import type { Herkomst, ImportContext, ImportOptions } from '../import-types.ts';
import { printedForms } from '../table/printed-forms.ts';
import type { ReadTable } from '../table/read-table.ts';
import { Proposals } from '../proposals.ts';
import { countBy } from '../report/count-regels.ts';
import { nameDifferences, reconcile } from '../report/reconcile.ts';
import { rulesOf } from '../report/column-rules.ts';
import { nameValues, valuesOf } from '../report/values.ts';
import { isValidContent } from '../valid-content.ts';
import { chooseTable, type TableBlock } from './choose-table.ts';
import { readCommittedShares } from './committed-shares.ts';
import { budgetYearOf, identify, readTableTitle, readTitle, standKolommenOf, statusOf, type Identity } from './identify.ts';
import { makeBedragen, nameRows, readBudgetTable, type BudgetTable } from './make-bedragen.ts';
import type { Part } from './part.ts';
import { readBack } from './read-back.ts';
import { recogniseText } from './recognise-text.ts';
import { selectArticle } from './select-article.ts';
import { isTooLong } from './too-long.ts';
import { wordsOf, writeMdx } from './write-mdx.ts';

/** The content files and the report of one article. */
export interface ImportedArticle {
  files: Map<string, string>;
  /** Correcties that are still to be confirmed, by id. */
  proposals: ReadonlyMap<string, Correctie>;
  report: Importverslag;
}

/** Makes content out of a document with one article: bedragen, official text and report. `null` when too little is known. */
export function importArticle(source: SourceDocument, herkomst: Herkomst, options: ImportOptions, context: ImportContext, findings: FindingList): ImportedArticle | null {
  const selected = selectArticle(source, options, findings);
  if (selected === null) return null;
  const block = chooseTable(selected.blocks, options, findings);
  if (isTooLong(selected, block, findings) || block === null) return null;
  const document = linkReferences(selected);
  const table = readBudgetTable(block.table, options, findings);
  const title = findTitle(document.blocks);
  const fromTable = readTableTitle(table.titel);
  const amounts = table.read?.columns.amounts ?? [];
  const jaar = options.jaar ?? budgetYearOf(amounts);
  const fase = jaar === null ? 'ontwerpbegroting' : statusOf(amounts, jaar);
  const isDraft = fase === 'ontwerpbegroting' && amounts.every((column) => column.soort === 'stand');
  const identity = identify(
    {
      jaar,
      isDraft,
      columnsRead: table.read !== null,
      publicatie: selected.publicatie ?? null,
      nummer: title?.nummer ?? fromTable?.nummer ?? null,
      naam: title?.naam ?? fromTable?.naam ?? null,
      text: document.blocks.map((item) => (item.kind === 'paragraph' || item.kind === 'heading' ? plainText(item.text) : '')).join('\n'),
    },
    options,
    context,
    findings,
  );
  const { read } = table;
  if (identity === null || read === null) {
    nameRows(table, { nummer: options.artikel ?? title?.nummer ?? '0', naam: options.naam ?? title?.naam ?? 'het artikel' }, findings);
    return null;
  }
  const made = makeBedragen({ ...table, read }, identity, findings);
  if (made === null) return null;
  const { parts, bedragen, begroting } = readParts(document, block, title, made.file, options, findings);
  const subject = { begroting, columns: amounts, rules: isDraft ? [] : rulesOf(amounts, findings), fase: isDraft ? undefined : fase };
  const aansluitingen = reconcile(subject, context);
  const proposals = new Proposals(options, context);
  nameDifferences(subject, aansluitingen, identity.id, proposals, findings);
  nameChanges(document, findings);
  const files = new Map<string, string>();
  if (isDraft) files.set(bedragenBestand(identity.id), contentJson(bedragen));
  else {
    const standen: StandenFile = { ...bedragen, fase, kolommen: standKolommenOf(amounts) };
    if (!isValidContent(standenFileSchema, standen, findings)) return null;
    files.set(standenBestand(identity.id, fase), contentJson(standen));
  }
  if (title === null) nameLooseText(document, block, findings);
  else if (!isDraft && document.blocks.some((item) => item !== block && item !== title.block)) {
    findings.add('artikel-overgeslagen', 'waarschuwing', { found: `de tekst bij de tabel, in de fase ${faseNaam(fase)}`, expected: 'alleen de tabel van een latere fase', remedy: 'De officiële tekst van een artikel is die van de ontwerpbegroting. Deze tekst is niet ingevoerd.' });
  } else if (isDraft) {
    const text = officialText(parts, document, title.text, identity, herkomst, findings);
    if (text !== null) files.set(officieelBestand(identity.id), text);
  }
  for (const [file, text] of proposals.files()) files.set(file, text);
  const forms = printedForms(made.rows, table.unit ?? 'duizend', herkomst.formaat === 'xlsx');
  nameValues(forms.values, findings);
  const report = makeReport(document, title?.text ?? null, { ...table, read }, parts, begroting, aansluitingen, identity, herkomst, proposals.accepted, forms);
  return { files, proposals: proposals.open, report: isDraft ? report : { ...report, deel: fase } };
}

/** Text beside a table of an article without a heading of its own: there is no official text to put it in. */
function nameLooseText(document: SourceDocument, table: Block, findings: FindingList): void {
  const loose = document.blocks.filter((block) => block !== table);
  if (loose.length === 0 && document.notes.length === 0) return;
  findings.add('artikel-overgeslagen', 'waarschuwing', {
    ...(loose[0] === undefined ? {} : { line: loose[0].line }),
    found: `${formatCount(loose.length + document.notes.length, 'blok tekst', 'blokken tekst')} naast de tabel`,
    expected: 'alleen een tabel, of een artikel met een kop zoals "Artikel 7. Naam"',
    remedy: 'Deze tekst is niet ingevoerd. Zet de kop van het artikel in de bron als de tekst erbij hoort.',
  });
}

function findTitle(blocks: readonly Block[]): { block: Block; text: string; nummer: string; naam: string; level: number } | null {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
    const text = plainText(block.text);
    const title = readTitle(text);
    if (title !== null) return { block, text, ...title, level: block.kind === 'heading' ? block.level : 1 };
  }
  return null;
}

function readParts(
  document: SourceDocument,
  block: TableBlock,
  title: ReturnType<typeof findTitle>,
  made: BedragenFile,
  options: ImportOptions,
  findings: FindingList,
): { parts: Part[]; bedragen: BedragenFile; begroting: Begroting } {
  const rest = document.blocks.flatMap((item) => (item === title?.block ? callsAlone(item) : [item]));
  const first = makeBegroting(made);
  const textOptions = { marksHeadings: document.marksHeadings, titleLevel: title?.level ?? 1, noHeadings: new Set(options.noHeadings ?? []) };
  const parts = recogniseText(rest, block, first, textOptions, findings);
  const shares = readCommittedShares(parts, first);
  const bedragen = shares === null ? made : { ...made, juridischVerplicht: shares };
  return { parts, bedragen, begroting: makeBegroting(bedragen) };
}

/** The official text with its frontmatter; proven to read back word for word, else `null` with a finding. */
function officialText(parts: readonly Part[], document: SourceDocument, titel: string, identity: Identity, herkomst: Herkomst, findings: FindingList): string | null {
  const body = writeMdx(parts, document.notes);
  const back = readBack(body);
  const words = wordsOf(parts, document.notes);
  if (!back.ok || back.words.length !== words.length || back.words.some((text, index) => text !== words[index])) {
    const at = back.ok ? words.findIndex((text, index) => text !== back.words[index]) : -1;
    findings.add('woorden-verschillen', 'fout', {
      found: back.ok ? `"${back.words[at] ?? ''}"` : back.reason,
      expected: at === -1 ? 'MDX die te lezen is' : `"${words[at] ?? ''}"`,
      remedy: 'Meld deze fout, met het bronbestand erbij.',
    });
    return null;
  }
  const matter: Officieel = {
    titel,
    bron: identity.bron,
    status: 'ontwerpbegroting',
    herkomst,
    normalisaties: normalisationsOf(document).map(({ soort, aantal }) => ({ soort, aantal })),
    weggelaten: [...document.leaks],
  };
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n\n${body}`;
}

function normalisationsOf(document: SourceDocument): { soort: Normalisation; aantal: number; regels: number[] }[] {
  return [...document.normalisations].map(([soort, { count, lines }]) => ({ soort, aantal: count, regels: [...lines] })).sort((a, b) => (a.soort < b.soort ? -1 : 1));
}

function nameChanges(document: SourceDocument, findings: FindingList): void {
  for (const leak of document.leaks) {
    findings.add('sjabloon-verwijderd', 'opmerking', { found: `"${leak}"`, expected: 'alleen tekst van het stuk', remedy: 'Deze tekst hoort bij de website en is weggelaten.' });
  }
  for (const { soort, aantal, regels } of normalisationsOf(document)) {
    findings.add('tekst-genormaliseerd', 'opmerking', {
      found: `${aantal} keer: ${NORMALISATIONS[soort]}, ${linesInWords(regels, aantal)}`,
      expected: 'gewone tekens',
      remedy: 'De woorden zijn gelijk gebleven.',
    });
  }
}

function makeReport(
  document: SourceDocument,
  titel: string | null,
  table: BudgetTable & { read: ReadTable },
  parts: readonly Part[],
  begroting: Begroting,
  aansluitingen: Aansluiting[],
  identity: Identity,
  herkomst: Herkomst,
  aanvaard: readonly string[],
  { vormen, values }: ReturnType<typeof printedForms>,
): Importverslag {
  const { filled, amounts, named } = table.read.ledger;
  return {
    artikel: identity.id,
    bron: identity.bron,
    herkomst,
    begrepen: {
      titel,
      tabel: table.source.caption,
      ...(table.unit === null || table.unit === 'duizend' ? {} : { eenheid: table.unit }),
      ...(table.read.columns.naamkop === '' ? {} : { naamkop: table.read.columns.naamkop }),
      rijen: table.source.rows.length,
      kolommen: table.read.columns.amounts.map(({ kop, jaar, fase }) => ({ kop, jaar, fase })),
      regels: countBy(begroting.regels.map((regel) => regel.soort)),
      tekst: countBy(parts.map((part) => TEXT_KINDS[part.kind])),
    },
    cellen: { gevuld: filled, bedragen: amounts, genoemd: named, ...(vormen.length === 0 ? {} : { vormen }) },
    aansluitingen,
    normalisaties: [...normalisationsOf(document), ...valuesOf(values)],
    weggelaten: [...document.leaks],
    aanvaard: [...aanvaard],
    bevindingen: [],
  };
}

const TEXT_KINDS: Record<Part['kind'], string> = { heading: 'kop', line: 'kop bij een regel', paragraph: 'alinea', list: 'lijst', 'budget-table': 'begrotingstabel', table: 'andere tabel' };

/** The place where files of an article's report go, with the findings that remained. */
export function withReport(article: ImportedArticle, report: Importverslag): Map<string, string> {
  return new Map([...article.files, [verslagBestand(report.artikel, report.deel), contentJson(report)]]);
}
