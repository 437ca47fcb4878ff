import type { Root, RootContent } from 'mdast';
import type { BedragenFile } from '../../domain/bedragen.ts';
import { makeBegroting } from '../../domain/begroting.ts';
import type { Importverslag } from '../../domain/importverslag.ts';
import { kolomMetJaar, type StandenFile } from '../../domain/standen.ts';
import { attributesOf, isComponent } from '../../reading/jsx.ts';
import { readColumnHead } from '../table/column-head.ts';
import { readUnit, UNIT_PHRASES } from '../table/unit.ts';
import { inlineText } from './inline-text.ts';
import { budgetRows, streamLines } from './stream-rows.ts';

/** What an article's official text is written from. */
export interface ExportSource {
  /** The table of the draft budget, or that of a later phase. */
  bedragen: BedragenFile | StandenFile;
  /** Heading and parsed body of the official text; `null` when there is only a table. */
  officieel: { titel: string; tree: Root } | null;
  /** The report of the import: the words above the table, its columns and its cells as printed. */
  verslag: Pick<Importverslag, 'begrepen' | 'cellen'> | null;
}

/**
 * Writes content back as text, in the form in which a page of rijksfinancien.nl is copied: a line for each paragraph, list item and
 * cell, with a blank line between. It is the source again, but for what the report names: signs, template, markup. Open data has no
 * printed table: its columns are headed by their year, its amounts written as on this site.
 */
export function exportText(source: ExportSource): string {
  const table = budgetTable(source);
  if (source.officieel === null) return `${join(table)}\n`;
  const walker = new TextWriter(source, table);
  return `${join([source.officieel.titel, ...walker.write(source.officieel.tree)])}\n`;
}

/** A blank line between all lines; the first cell of a table stands directly below its caption. */
function join(lines: readonly string[]): string {
  return lines.join('\n\n');
}

function budgetTable({ bedragen, verslag }: ExportSource): string[] {
  const printed = verslag?.begrepen.tabel ?? null;
  const { nummer, titel } = bedragen.tabel;
  const { eenheid = 'duizend', naamkop = '' } = verslag?.begrepen ?? {};
  const saysUnit = printed !== null && [printed, `(${naamkop})`].some((words) => readUnit(words).unit === eenheid);
  const caption = saysUnit ? printed : `Tabel ${nummer} ${titel} (${UNIT_PHRASES[eenheid]})`;
  const heads = bedragen.kolommen.map((kolom, place) => {
    const kop = verslag?.begrepen.kolommen[place]?.kop ?? '';
    return readColumnHead(kop) === null ? columnName(kolom) : kop;
  });
  return underCaption(caption, streamLines(budgetRows(bedragen, heads, { naamkop, eenheid, vormen: verslag?.cellen.vormen })));
}

/** The head of a column that has none in the source: its year, in a later phase with what it holds. */
function columnName(kolom: ExportSource['bedragen']['kolommen'][number]): string {
  return 'soort' in kolom ? kolomMetJaar(kolom) : String(kolom.jaar);
}

function underCaption(caption: string, [first = '', ...rest]: readonly string[]): string[] {
  return [`${caption}\n${first}`, ...rest];
}

/** Walks the blocks of an official text. */
class TextWriter {
  readonly #labels: ReadonlyMap<string, string>;
  readonly #table: readonly string[];

  constructor({ bedragen }: ExportSource, table: readonly string[]) {
    this.#labels = new Map(makeBegroting(bedragen).regels.map((regel) => [regel.pad, regel.label]));
    this.#table = table;
  }

  write(root: Root): string[] {
    return root.children.flatMap((node) => this.#block(node));
  }

  #block(node: RootContent): string[] {
    if (isComponent(node)) return this.#component(attributesOf(node), node.name);
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return [inlineText(node.children, (key) => `[${key}]`)];
      case 'list':
        return this.#list(node, 0);
      case 'table':
        return streamLines(node.children.map((row) => row.children.map((cell) => inlineText(cell.children, (key) => `[${key}]`))));
      case 'footnoteDefinition':
        return node.children.flatMap((child) => this.#block(child)).map((line, place) => (place === 0 ? `[${node.identifier}] ${line}` : line));
      default:
        return [];
    }
  }

  #component(attributes: ReturnType<typeof attributesOf>, name: string | null): string[] {
    if (name === 'Budgettabel') return [...this.#table];
    const pad = String(attributes['regel']);
    return [String(attributes['titel'] ?? this.#labels.get(pad) ?? pad)];
  }

  #list(list: Extract<RootContent, { type: 'list' }>, depth: number): string[] {
    const indent = ' '.repeat(2 * depth + 1);
    return list.children.flatMap((item, place) => {
      const sign = list.ordered ? `• ${(list.start ?? 1) + place}.` : '•';
      return item.children.flatMap((child, index) => {
        if (child.type === 'list') return this.#list(child, depth + 1);
        const lines = this.#block(child);
        return index === 0 ? lines.map((line, row) => (row === 0 ? `${indent}${sign} ${line}` : line)) : lines;
      });
    });
  }
}
