import type { Identity } from './identity.ts';

/** A row of a table on the page, in the order of the page. */
export interface RowFacts {
  /** Number of the `thead`, `tbody` or `tfoot` it stands in. */
  group: number;
  /** True when its first cell is the head of the rows after it in that group (`scope="rowgroup"`). */
  headsGroup: boolean;
}

/** What the page knows and the browser does not write into the PDF. */
export interface Facts {
  identity: Identity;
  /** The rows of each printed table, tables in the order of the page. */
  tables: readonly (readonly RowFacts[])[];
  /** The words that the page prints, those of its stylesheet included: what stands between two spaces. */
  words: ReadonlySet<string>;
}
