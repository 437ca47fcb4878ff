import type { Begroting } from '../../domain/begroting.ts';
import { formatList } from '../../domain/format.ts';
import { slug } from '../../domain/slug.ts';
import { plainText, type Block } from '../document/block.ts';
import type { FindingList } from '../finding-list.ts';
import { squeeze } from '../table/number-form.ts';
import { Outline, type Placement } from './outline.ts';
import type { Part } from './part.ts';

/** What recognising needs to know of the document. */
export interface TextOptions {
  marksHeadings: boolean;
  /** Level of the article's own heading in the source, when it marks headings. */
  titleLevel: number;
  /** Texts that the editor says are no headings. */
  noHeadings: ReadonlySet<string>;
}

/** Finds out what each block of the text is, with the table as its guide; doubts become findings. */
export function recogniseText(blocks: readonly Block[], budgetTable: Block, begroting: Begroting, options: TextOptions, findings: FindingList): Part[] {
  const outline = new Outline(begroting);
  const parts: Part[] = [];
  for (const [place, block] of blocks.entries()) {
    if (block === budgetTable) {
      outline.passTable();
      parts.push({ kind: 'budget-table' });
    } else if (block.kind === 'table') parts.push({ kind: 'table', table: block.table });
    else if (block.kind === 'list') parts.push({ kind: 'list', ordered: block.ordered, start: block.start, items: block.items });
    else {
      const part = textPart(block, blocks.slice(place + 1), outline, begroting, options, findings);
      parts.push(part);
      const notes = block.text.filter((inline) => inline.note !== undefined);
      if (part.kind === 'line' && notes.length > 0) parts.push({ kind: 'paragraph', text: notes });
    }
  }
  return parts;
}

function textPart(
  block: Extract<Block, { kind: 'heading' | 'paragraph' }>,
  rest: readonly Block[],
  outline: Outline,
  begroting: Begroting,
  options: TextOptions,
  findings: FindingList,
): Part {
  const text = plainText(block.text);
  const certain = block.kind === 'heading';
  if (!certain && (options.marksHeadings || options.noHeadings.has(squeeze(text)))) return { kind: 'paragraph', text: block.text };
  const placement = placementOf(text, block, rest, outline, begroting);
  const isExact = placement.kind === 'line' && placement.fit === 'exact';
  if (!certain && !isExact && !looksLikeHeading(text, rest[0])) return { kind: 'paragraph', text: block.text };
  outline.enter(placement);
  if (placement.kind === 'line') {
    const label = begroting.opPad.get(placement.pad)!.label;
    if (placement.fit === 'near') nameNear(text, label, placement.pad, block.line, findings);
    return { kind: 'line', component: placement.component, pad: placement.pad, printed: text, titel: text === label ? null : text };
  }
  if (certain) {
    const own = Math.min(Math.max(block.level - options.titleLevel + 1, 2), 6);
    return { kind: 'heading', level: placement.kind === 'known' ? placement.level : Math.max(own, Math.min(placement.level, 6)), text: block.text };
  }
  if (placement.kind === 'unknown') nameDoubt(text, placement, block.line, findings);
  return { kind: 'heading', level: placement.level, text: block.text };
}

/** Where a heading belongs. One that only resembles a line gives way when that line's own words still come, before the next instrument. */
function placementOf(text: string, block: Block, rest: readonly Block[], outline: Outline, begroting: Begroting): Placement {
  const placement = outline.find(text);
  if (placement.kind !== 'line' || placement.fit === 'exact' || placement.component === 'Artikelonderdeel') return placement;
  const label = begroting.opPad.get(placement.pad)!.label;
  const borders = begroting.regels.filter((regel) => regel.soort === 'instrument' || regel.soort === 'artikelonderdeel').map((regel) => slug(regel.label));
  for (const later of rest) {
    if (later.kind !== 'paragraph' && later.kind !== 'heading') continue;
    const words = slug(plainText(later.text).slice(0, 300));
    if (words === slug(label)) return { kind: 'unknown', level: block.kind === 'heading' ? block.level : placement.component === 'Regeling' ? 4 : 3, elders: [placement.pad] };
    if (borders.includes(words)) break;
  }
  return placement;
}

/** A short line with a capital at the front, no sign at the end, and text below it. */
function looksLikeHeading(text: string, next: Block | undefined): boolean {
  const bare = squeeze(text);
  if (next === undefined || bare.length > 110 || bare.split(' ').length > 14) return false;
  return /^[\p{Lu}\d(‘'"«]/u.test(bare) && !/[.,;:?!]$/u.test(bare);
}

function nameNear(text: string, label: string, pad: string, line: number, findings: FindingList): void {
  findings.add('kop-afwijkend', 'opmerking', {
    line,
    within: pad,
    found: `de kop "${text}"`,
    expected: `"${label}", zoals in de tabel`,
    remedy: 'De gedrukte woorden blijven staan. Kijk of de kop bij deze regel hoort.',
  });
}

function nameDoubt(text: string, placement: Extract<Placement, { kind: 'unknown' }>, line: number, findings: FindingList): void {
  const elsewhere = placement.elders.length === 0 ? '' : ` De tabel kent deze naam op een andere plaats: ${formatList(placement.elders)}.`;
  findings.add('kop-onzeker', 'waarschuwing', {
    line,
    found: `"${text}"`,
    expected: 'een kop die in de tabel staat of tot de vaste opbouw van een artikel hoort',
    remedy: `Gelezen als tussenkop van niveau ${placement.level}. Is het een gewone alinea, voer dan opnieuw in met --no-heading "${text}".${elsewhere}`,
  });
}
