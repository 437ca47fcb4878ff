import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { bedragenFileSchema, type BedragenFile } from '../../src/domain/bedragen.ts';
import type { Fase } from '../../src/domain/fase.ts';
import { historieSchema } from '../../src/domain/historie.ts';
import { officieelSchema } from '../../src/domain/officieel.ts';
import { bedragenBestand, standenBestand } from '../../src/domain/publicatie.ts';
import { standenFileSchema } from '../../src/domain/standen.ts';
import { wordsInTree } from '../../src/importers/article/read-back.ts';
import { exportText } from '../../src/importers/export/export-text.ts';
import { importSource } from '../../src/importers/import-source.ts';
import type { ImportOptions, ImportResult, Source } from '../../src/importers/import-types.ts';
import { countAmounts } from '../../src/importers/table/build-tree.ts';
import { openParts } from '../../src/importers/xlsx/open-parts.ts';
import { readMdxFile } from '../../src/reading/mdx-file.ts';

/** What an import came to: content, or findings that say why not. */
export type Verdict = { outcome: 'content' | 'findings'; faults: string[]; milliseconds: number };

/** Processor time that one import may take. */
const LONGEST = 2000;

/** Imports a source and looks for everything that must never happen, whatever the source is. */
export async function judgeImport(source: Source, options: ImportOptions): Promise<Verdict> {
  const before = process.cpuUsage();
  let result: ImportResult;
  try {
    result = await importSource(source, options);
  } catch (error) {
    return { outcome: 'findings', faults: [`throws ${(error as Error).message}`], milliseconds: 0 };
  }
  const { user, system } = process.cpuUsage(before);
  const milliseconds = (user + system) / 1000;
  const faults = milliseconds > LONGEST ? [`takes ${Math.round(milliseconds)} ms`] : [];
  const errors = result.findings.filter(({ severity }) => severity === 'fout');
  if (result.files.size === 0 && errors.length === 0) faults.push('neither content nor a finding that blocks');
  if (result.files.size > 0 && errors.length > 0) faults.push('content although a finding blocks');
  for (const { code, remedy, found } of result.findings) if (remedy.startsWith('Meld deze fout')) faults.push(`${code}: ${found}`);
  faults.push(...faultsInContent(result, source));
  return { outcome: result.files.size > 0 ? 'content' : 'findings', faults, milliseconds };
}

function faultsInContent({ files, reports, format }: ImportResult, source: Source): string[] {
  const faults: string[] = [];
  for (const path of files.keys()) if (!/^[a-z][a-z-]*\/(?:\d{4}\/)?[a-z0-9-]+(?:\/[a-z0-9-]+)?\.(?:json|mdx)$/.test(path)) faults.push(`path ${path}`);
  const numbers = numbersIn(source, format);
  for (const report of reports) {
    const { gevuld, bedragen, genoemd } = report.cellen;
    if (gevuld !== bedragen + genoemd) faults.push(`account ${gevuld} is not ${bedragen} + ${genoemd}`);
    if (report.deel === 'historie') faults.push(...faultsInHistory(files, bedragen, numbers));
    const file = files.get(report.deel === undefined ? bedragenBestand(report.artikel) : standenBestand(report.artikel, report.deel as Fase));
    if (file === undefined) continue;
    const parsed = (report.deel === undefined ? bedragenFileSchema : standenFileSchema).safeParse(JSON.parse(file));
    if (!parsed.success) {
      faults.push(`amounts that cannot be read: ${parsed.error.message}`);
      continue;
    }
    const isCopied = format !== null && !format.endsWith('-csv') && parsed.data.tabel.toegevoegd !== undefined;
    const printed = countAmounts(parsed.data) - (isCopied ? given(parsed.data.uitgaven.bedragen) : 0);
    if (printed !== bedragen) faults.push(`${printed} amounts in the file, ${bedragen} in the account`);
    faults.push(...amountsOf(parsed.data).filter((bedrag) => !isPrinted(bedrag, numbers)).map((bedrag) => `amount ${bedrag} is not in the source`));
    const text = files.get(`artikelen/${report.artikel}/officieel.mdx`);
    if (text !== undefined) faults.push(...faultsInText(text, parsed.data, report));
  }
  return faults;
}

/** The history of earlier years: as many amounts as the account says, each of them printed. */
function faultsInHistory(files: ImportResult['files'], bedragen: number, numbers: ReadonlySet<string>): string[] {
  const file = [...files].find(([path]) => path.startsWith('open-data/'))?.[1];
  if (file === undefined) return [];
  const parsed = historieSchema.safeParse(JSON.parse(file));
  if (!parsed.success) return [`a history that cannot be read: ${parsed.error.message}`];
  const amounts = parsed.data.waarnemingen.flatMap(({ bedrag }) => bedrag ?? []);
  if (amounts.length !== bedragen) return [`${amounts.length} amounts in the history, ${bedragen} in the account`];
  return amounts.filter((bedrag) => bedrag !== 0 && !isPrinted(bedrag, numbers)).map((bedrag) => `amount ${bedrag} is not in the source`);
}

function given(bedragen: readonly (number | null)[]): number {
  return bedragen.filter((bedrag) => bedrag !== null).length;
}

/** The text is readable, holds no code, and comes back from an export with the same words and the same amounts. */
function faultsInText(text: string, bedragen: BedragenFile, verslag: ImportResult['reports'][number]): string[] {
  const file = readMdxFile('officieel.mdx', text, officieelSchema);
  if (!file.ok) return [`text that cannot be read: ${file.findings[0]?.found}`];
  const back = wordsInTree(file.data.tree);
  if (!back.ok) return [`text that is no text: ${back.reason}`];
  const exported = exportText({ bedragen, officieel: { titel: file.data.data.titel, tree: file.data.tree }, verslag });
  const lost = signsOf(back.words.filter((words) => !words.startsWith('<')).join('')).filter(([sign, count]) => countOf(exported, sign) < count);
  if (lost.length > 0) return [`export loses ${lost.map(([sign]) => sign).join('')}`];
  return [];
}

function signsOf(text: string): [string, number][] {
  const counts = new Map<string, number>();
  for (const sign of text.replace(/\s/g, '')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts];
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function amountsOf(file: BedragenFile): number[] {
  const { verplichtingen, uitgaven, ontvangsten } = file;
  const lines = [verplichtingen, uitgaven, ontvangsten, ...uitgaven.onderdelen.flatMap((part) => [part, ...part.instrumenten.flatMap((instrument) => [{ bedragen: instrument.bedragen ?? [] }, ...instrument.regelingen])])];
  return lines.flatMap((line) => line.bedragen).filter((bedrag) => bedrag !== null && bedrag !== 0) as number[];
}

const INLINE = new Set(['a', 'b', 'i', 'em', 'strong', 'span', 'font', 'u', 'o:p', 'sup', 'sub']);

/**
 * What a page prints, with a sign between the words of its blocks. A parser of pages tells what is text in a damaged one. With `cut`
 * a block ends where something raised begins, or behind a digit a link within the page: that is the sign of a note behind an amount.
 */
function textOfPage(source: string, cut: boolean): string {
  const wordsOf = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string => {
    const end = cut ? nodes.findIndex((node, place) => isRaised(node) || isCall(node, nodes[place - 1])) : -1;
    return nodes.slice(0, end === -1 ? undefined : end).map(walk).join('');
  };
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/[<>]/g, '|');
    if (!('childNodes' in node)) return '';
    return INLINE.has(node.nodeName) ? wordsOf(node.childNodes) : `|${wordsOf(node.childNodes)}|`;
  };
  return wordsOf(parse(source).childNodes);
}

function isRaised(node: DefaultTreeAdapterTypes.ChildNode): boolean {
  return 'attrs' in node && (/^su[bp]$/.test(node.nodeName) || node.attrs.some(({ value }) => /vertical-align:\s*su/i.test(value)));
}

/** A link to a place in the page itself, right behind a digit. */
function isCall(node: DefaultTreeAdapterTypes.ChildNode, before: DefaultTreeAdapterTypes.ChildNode | undefined): boolean {
  const leads = node.nodeName === 'a' && (node as DefaultTreeAdapterTypes.Element).attrs.some(({ name, value }) => name === 'href' && value.startsWith('#'));
  return leads && before?.nodeName === '#text' && /\d\s*$/.test((before as DefaultTreeAdapterTypes.TextNode).value);
}

/** The texts in which an amount may stand: as it is, and without what is raised behind it. */
function textsOf({ bytes }: Source, format: ImportResult['format']): string[] {
  if (format === 'xlsx') return [textOfWorkbook(bytes)];
  const source = new TextDecoder(bytes.includes(0) ? 'utf-16le' : 'utf-8').decode(bytes);
  return format === 'html' ? [textOfPage(source, false), textOfPage(source, true)] : [source, source.replace(/<sup\b[^]*?(?=<\/entry>|$)/g, '|')];
}

/** Every row of digits that the source prints, without the signs between groups. */
function numbersIn(source: Source, format: ImportResult['format']): Set<string> {
  const numbers = new Set<string>();
  for (const raw of textsOf(source, format)) {
    const text = raw
      .replace(/&(?:nbsp|#160|#xa0|thinsp|#8201);/gi, ' ')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|<!--[^>]*-->|<\/?(?:a|b|i|em|strong|span|font|u|o:p|nadruk|sup|sub|extref)(?:\s[^<>]*)?>/g, '')
      .replace(/<[^<>]*>/g, '|');
    for (const [found] of text.matchAll(/\d+(?:[.,'’\s\u00a0\u2009\u202f]{1,3}\d+)*/gu)) {
      const groups = found.split(/\D+/u);
      for (let from = 0; from < groups.length; from += 1) {
        for (let to = from + 1; to <= Math.min(groups.length, from + 5); to += 1) numbers.add(groups.slice(from, to).join('').replace(/^0+(?=\d)/, ''));
      }
    }
  }
  return numbers;
}

/** What the parts of a workbook print: runs of a text as one, a stored number also without its exponent. */
function textOfWorkbook(bytes: Uint8Array): string {
  const parts = openParts(bytes);
  if ('reason' in parts) return '';
  const text = [...parts.values()].map((part) => new TextDecoder().decode(part)).join('\n');
  const stored = [...text.matchAll(/<v>([^<]*)<\/v>/g)].map(([, value]) => Number(value)).filter(Number.isFinite);
  return `${text.replace(/<\/?(?:r|t|rPr)(?:\s[^<>]*)?>/g, '')}\n${stored.map((value) => value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 })).join('\n')}`;
}

/** An amount in thousands is printed as it is, or in euros or millions. */
function isPrinted(bedrag: number, numbers: ReadonlySet<string>): boolean {
  const digits = String(Math.abs(bedrag));
  const shorter = [0, 1, 2, 3, 4, 5, 6].flatMap((zeros) => (digits.endsWith('0'.repeat(zeros)) ? [digits.slice(0, digits.length - zeros)] : []));
  const longer = [1, 2, 3, 4].map((zeros) => digits + '0'.repeat(zeros));
  return [...shorter, ...longer].some((form) => numbers.has(form) || numbers.has(form.replace(/^0+/, '')));
}
