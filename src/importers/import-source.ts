import { createHash } from 'node:crypto';
import { hasErrors, type Finding } from '../domain/finding.ts';
import type { Importverslag } from '../domain/importverslag.ts';
import type { Bronformaat } from '../domain/officieel.ts';
import { importArticle, withReport, type ImportedArticle } from './article/import-article.ts';
import { isAcceptable } from './codes.ts';
import { importBudgetCsv } from './csv/import-budget-csv.ts';
import { importBudgetStates } from './csv/import-budget-states.ts';
import { decode } from './decode.ts';
import type { SourceDocument } from './document/block.ts';
import { FindingList } from './finding-list.ts';
import { EMPTY_CONTEXT, type Herkomst, type ImportContext, type ImportOptions, type ImportResult, type Source } from './import-types.ts';
import { readHtml } from './html/read-html.ts';
import { LARGEST_SOURCE, LIMITS, nameTooLarge } from './limits.ts';
import { recogniseFormat } from './recognise-format.ts';
import { readText } from './text/read-text.ts';
import { nameUnknown } from './unknown-source.ts';
import { importXlsx } from './xlsx/import-xlsx.ts';
import { readOpXml } from './xml/read-op-xml.ts';

/**
 * Imports one source file: content files, proposals for correcties, findings and reports. Pure and total: for any bytes it
 * gives content or findings and never throws. When a finding blocks, `files` is empty.
 */
export async function importSource(source: Source, options: ImportOptions = {}, context: ImportContext = EMPTY_CONTEXT): Promise<ImportResult> {
  const findings = new FindingList(source.name, options.command);
  const nothing = (format: Bronformaat | null): ImportResult => ({ format, files: new Map(), proposals: new Map(), findings: findings.list(), reports: [] });
  if (source.bytes.length > LARGEST_SOURCE) return tooLarge(source.name, source.bytes.length);
  const format = options.format ?? recogniseFormat(source);
  if (format !== null && source.bytes.length > LIMITS.bytes[format]) {
    nameTooLarge(findings, source.bytes.length, format);
    return nothing(format);
  }
  const reader = format === null ? undefined : readers[format];
  if (format === null || reader === undefined) {
    nameUnknown(source, findings);
    return nothing(null);
  }
  const herkomst: Herkomst = { formaat: format, bestand: source.name, sha256: createHash('sha256').update(source.bytes).digest('hex') };
  try {
    const { articles, proposals, files } = await reader({ source, herkomst, options, context, findings });
    nameLostSigns(articles.flatMap((article) => [...article.files.values()]), findings);
    const open = new Map([...(proposals ?? []), ...articles.flatMap((article) => [...article.proposals])]);
    return finish(format, articles, files ?? new Map(), open, findings.list(), options);
  } catch (error) {
    findings.add('bron-onleesbaar', 'fout', { found: error instanceof Error ? error.message : String(error), expected: 'een bestand dat te ontleden is', remedy: 'Meld deze fout, met het bronbestand erbij.' });
    return nothing(format);
  }
}

/** The outcome for a file of more bytes than are read of any kind. */
export function tooLarge(name: string, size: number): ImportResult {
  const findings = new FindingList(name);
  nameTooLarge(findings, size, null);
  return { format: null, files: new Map(), proposals: new Map(), findings: findings.list(), reports: [] };
}

/** What a reader of one format works with. */
export interface ReaderInput {
  source: Source;
  herkomst: Herkomst;
  options: ImportOptions;
  context: ImportContext;
  findings: FindingList;
}

/** What a reader of one format gives. */
export interface ReaderOutput {
  articles: readonly ImportedArticle[];
  /** Files that belong to no article's report. */
  files?: ReadonlyMap<string, string>;
  /** Proposals that belong to no article. */
  proposals?: ImportResult['proposals'];
}

const readers: Partial<Record<Bronformaat, (input: ReaderInput) => ReaderOutput | Promise<ReaderOutput>>> = {
  'rijksfinancien-tekst': (input) => importDocument(readText, input),
  html: (input) => importDocument(readHtml, input),
  'op-xml': (input) => importDocument(readOpXml, input),
  'budgettaire-tabel-csv': importBudgetCsv,
  'begrotingsstaat-csv': importBudgetStates,
  xlsx: importXlsx,
};

/** Imports a source that is text with a table in it. */
function importDocument(read: (text: string, findings: FindingList) => SourceDocument | null, { source, herkomst, options, context, findings }: ReaderInput): ReaderOutput {
  const text = decode(source.bytes, findings);
  const document = text === null ? null : read(text, findings);
  return { articles: document === null ? [] : some(importArticle(document, herkomst, options, context, findings)) };
}

function some<Item>(item: Item | null): Item[] {
  return item === null ? [] : [item];
}

/** A sign that got lost before (U+FFFD) would make content that no check lets through: it blocks, with the words around it. */
function nameLostSigns(texts: readonly string[], findings: FindingList): void {
  for (const text of texts) {
    const place = text.indexOf('\ufffd');
    if (place === -1) continue;
    findings.add('bron-onleesbaar', 'fout', { found: `een verloren teken (U+FFFD) in "${text.slice(Math.max(0, place - 30), place + 30)}"`, expected: 'het oorspronkelijke teken', remedy: 'Typ het teken opnieuw in de bron en sla hem op als UTF-8.' });
  }
}

/** Lowers what the editor accepted, and gives files only when nothing blocks: all of them or none. */
function finish(
  format: Bronformaat,
  articles: readonly ImportedArticle[],
  loose: ReadonlyMap<string, string>,
  proposals: ImportResult['proposals'],
  raw: readonly Finding[],
  options: ImportOptions,
): ImportResult {
  const accepted = new Set((options.accept ?? []).filter(isAcceptable));
  const findings = raw.map((finding): Finding => (accepted.has(finding.code) && finding.severity === 'fout' ? { ...finding, severity: 'waarschuwing' } : finding));
  const used = [...accepted].filter((code) => raw.some((finding) => finding.code === code));
  const reports = articles.map(({ report }): Importverslag => ({
    ...report,
    aanvaard: [...report.aanvaard, ...used],
    bevindingen: findings.map(({ code, severity, place, found, expected }) => ({
      code,
      severity,
      plaats: [place.line === undefined ? '' : `regel ${place.line}`, place.within ?? ''].filter((part) => part !== '').join(', '),
      gevonden: found,
      verwacht: expected,
    })),
  }));
  const files = hasErrors(findings) ? [] : [...loose, ...articles.flatMap((article, index) => [...withReport(article, reports[index]!)])];
  return { format, files: new Map(files), proposals, findings, reports };
}
