import { formatCount, formatList } from '../../domain/format.ts';
import { plainText, type Block, type SourceDocument } from '../document/block.ts';
import { callsIn } from '../document/place-notes.ts';
import type { FindingList } from '../finding-list.ts';
import type { ImportOptions } from '../import-types.ts';
import { squeeze } from '../table/number-form.ts';
import { readTitle } from './identify.ts';
import { isModelHeading } from './outline.ts';

/**
 * Takes one article out of a document that may hold a whole chapter: from its heading to the next heading that stands as high; where
 * the headings of the article itself stand as high, to the next article or the next number that is not its own. What
 * stands outside is named. A document that marks no headings, or has no heading of an article, is one article as it is.
 * `null` when there are several and nobody said which; the finding lists them.
 */
export function selectArticle(document: SourceDocument, options: ImportOptions, findings: FindingList): SourceDocument | null {
  if (!document.marksHeadings) return document;
  const titles = document.blocks.flatMap((block, place) => {
    const title = block.kind === 'heading' ? readTitle(plainText(block.text)) : null;
    return block.kind !== 'heading' || title === null ? [] : [{ place, level: block.level, nummer: title.nummer }];
  });
  const wanted = options.artikel === undefined ? titles : titles.filter(({ nummer }) => Number(nummer) === Number(options.artikel));
  const [chosen] = wanted;
  if (titles.length === 0) return document;
  if (chosen === undefined || (wanted.length > 1 && options.artikel === undefined)) {
    findings.add('artikel-onbekend', 'fout', {
      found: `een stuk met ${formatCount(titles.length, 'artikel', 'artikelen')}: ${formatList([...new Set(titles.map(({ nummer }) => nummer))])}`,
      expected: 'één artikel',
      remedy: `Zeg welk artikel u wilt invoeren, bijvoorbeeld: ${findings.again(`--artikel ${titles[0]!.nummer}`)}`,
    });
    return null;
  }
  const next = endOf(document.blocks, chosen);
  const blocks = document.blocks.slice(chosen.place, next === -1 ? undefined : next);
  const calls = new Set(blocks.flatMap(callsIn));
  nameRest([...document.blocks.slice(0, chosen.place), ...(next === -1 ? [] : document.blocks.slice(next))], findings);
  return { ...document, blocks, notes: document.notes.filter((note) => calls.has(note.key)) };
}

/** Index of the heading that ends the article; -1 when it goes on to the end. */
function endOf(blocks: readonly Block[], { place, level, nummer }: { place: number; level: number; nummer: string }): number {
  const asHigh = (block: Block, index: number): boolean => index > place && block.kind === 'heading' && block.level <= level;
  const first = blocks.findIndex(asHigh);
  const words = first === -1 ? '' : wordsOf(blocks[first]!);
  if (!isModelHeading(words)) return first;
  return blocks.findIndex((block, index) => {
    if (!asHigh(block, index)) return false;
    const text = squeeze(wordsOf(block));
    const number = /^(\d{1,3})(?:\.\d{1,3})*\.? /.exec(text)?.[1];
    return readTitle(text) !== null || (number !== undefined && Number(number) !== Number(nummer));
  });
}

/** Names the pieces outside the article by their first words: one finding for what stands below each heading. */
function nameRest(blocks: readonly Block[], findings: FindingList): void {
  let open: { words: string; line: number; count: number } | null = null;
  const name = () => {
    if (open === null) return;
    findings.add('artikel-overgeslagen', 'waarschuwing', {
      line: open.line,
      found: `${formatCount(open.count, 'blok tekst', 'blokken tekst')} buiten het artikel: "${open.words}"`,
      expected: 'één artikel',
      remedy: 'Dit is niet ingevoerd. Hoort het bij het artikel, kijk dan naar de koppen in de bron.',
    });
  };
  for (const block of blocks) {
    if (open === null || block.kind === 'heading') {
      name();
      open = { words: wordsOf(block), line: block.line, count: 0 };
    }
    open.count += 1;
  }
  name();
}

function wordsOf(block: Block): string {
  if (block.kind === 'list') return block.items[0]?.[0] === undefined ? '' : wordsOf(block.items[0][0]);
  return block.kind === 'table' ? (block.table.caption ?? 'een tabel') : plainText(block.text);
}
