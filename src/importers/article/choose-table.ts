import { formatCount, formatList } from '../../domain/format.ts';
import type { Block } from '../document/block.ts';
import type { FindingList } from '../finding-list.ts';
import type { ImportOptions } from '../import-types.ts';
import { mainLineOf } from '../table/main-line.ts';
import { ownText } from '../table/source-table.ts';
import { readUnit } from '../table/unit.ts';
import { isBudgetCaption, readCaption } from '../text/caption.ts';
import { readTableTitle } from './identify.ts';

/** A table of a document. */
export type TableBlock = Extract<Block, { kind: 'table' }>;

/**
 * The budget table of a document: the one with verplichtingen and uitgaven in its first columns, by preference one whose caption says
 * what it is. Of several, that of the article or with the number that the command names; when nothing chooses, the finding lists
 * them. `null` when there is none or no choice; the finding says which.
 */
export function chooseTable(blocks: readonly Block[], options: ImportOptions, findings: FindingList): TableBlock | null {
  const budget = blocks.filter((block): block is TableBlock => block.kind === 'table' && hasMainLines(block));
  if (budget.length === 0) {
    findings.add('tabel-ontbreekt', 'fout', { found: 'geen begrotingstabel', expected: 'een tabel met verplichtingen, uitgaven en ontvangsten', remedy: 'Kijk of de tabel in het bestand staat, met de kop erboven.' });
    return null;
  }
  const captioned = budget.filter(({ table }) => isBudgetCaption(table.caption ?? ''));
  const candidates = narrowed(narrowed(captioned.length > 0 ? captioned : budget, articleOf, options.artikel), numberOf, options.tabel);
  const [first] = candidates;
  const articles = new Set(candidates.map(articleOf));
  const numbers = new Set(candidates.map(numberOf));
  if (candidates.length === 1 || (articles.size < candidates.length && numbers.size < candidates.length)) return first!;
  const byArticle = articles.size === candidates.length && !articles.has(null);
  findings.add('artikel-onbekend', 'fout', {
    long: true,
    line: first!.line,
    found: `${formatCount(candidates.length, 'begrotingstabel', 'begrotingstabellen')}: ${formatList(candidates.slice(0, 40).map(({ table, line }) => `"${table.caption ?? `zonder opschrift, regel ${line}`}"`))}`,
    expected: 'één begrotingstabel, of een keuze',
    remedy: `Zeg welke u wilt invoeren, bijvoorbeeld: ${findings.again(byArticle ? `--artikel ${articleOf(first!)}` : `--tabel ${[...numbers].find((number) => number !== null)}`)}`,
  });
  return null;
}

/** Those that are the one that is asked for; all when none is, or when nothing is asked. */
function narrowed(tables: readonly TableBlock[], of: (table: TableBlock) => number | null, asked: string | number | undefined): readonly TableBlock[] {
  const fitting = asked === undefined ? [] : tables.filter((table) => of(table) === Number(asked));
  return fitting.length > 0 ? fitting : tables;
}

function hasMainLines({ table }: TableBlock): boolean {
  const mains = new Set(table.rows.flatMap((row) => row.slice(0, 4).map((cell) => mainLineOf(ownText(cell)))));
  return mains.has('verplichtingen') && mains.has('uitgaven');
}

function articleOf({ table }: TableBlock): number | null {
  const title = readTableTitle(readCaption(readUnit(table.caption ?? '').rest).titel);
  return title === null ? null : Number(title.nummer);
}

function numberOf({ table }: TableBlock): number | null {
  return readCaption(table.caption ?? '').nummer;
}
