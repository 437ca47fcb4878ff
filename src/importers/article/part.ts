import type { Inline, Block } from '../document/block.ts';
import type { SourceTable } from '../table/source-table.ts';

/** A piece of an official text, once it is known what the headings are about. */
export type Part =
  | { kind: 'heading'; level: number; text: readonly Inline[] }
  /** The heading of a line of the budget table. `titel` is what the source prints when that differs from the table. */
  | { kind: 'line'; component: 'Artikelonderdeel' | 'Instrument' | 'Regeling'; pad: string; printed: string; titel: string | null }
  | { kind: 'paragraph'; text: readonly Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: readonly (readonly Block[])[] }
  /** The place of the budget table. */
  | { kind: 'budget-table' }
  /** Another table, kept as it is printed. */
  | { kind: 'table'; table: SourceTable };
