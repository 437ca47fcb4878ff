import type { BedragenFile } from '../domain/bedragen.ts';
import type { Bron } from '../domain/bron.ts';
import type { Correctie } from '../domain/correctie.ts';
import type { Finding } from '../domain/finding.ts';
import type { Historie } from '../domain/historie.ts';
import type { Hoofdstuk } from '../domain/begrotingsjaar.ts';
import type { Importverslag } from '../domain/importverslag.ts';
import type { Bronformaat, Officieel } from '../domain/officieel.ts';
import type { Unit } from './table/unit.ts';

/** What an editor says with the command; everything is optional and goes before what the source seems to say. */
export interface ImportOptions {
  format?: Bronformaat;
  jaar?: number;
  /** Roman number of the chapter. */
  hoofdstuk?: string;
  /** Number of the article. */
  artikel?: string;
  naam?: string;
  /** Id of the source document in `content/bronnen`. */
  bron?: string;
  eenheid?: Unit;
  /** Number of the budget table in its document. */
  tabel?: number;
  /** Name of the worksheet. */
  blad?: string;
  /** Id of the article that a history belongs to. */
  voor?: string;
  /** Texts that are no headings. */
  noHeadings?: readonly string[];
  /** Codes of findings that the editor has looked at and accepts. */
  accept?: readonly string[];
  /** Ids of correcties that the editor confirms. */
  confirm?: readonly string[];
  /** The command as the editor typed it: a finding repeats it with what is missing. */
  command?: string;
}

/** What is already known: the content that the import adds to. */
export interface ImportContext {
  hoofdstukken: readonly Hoofdstuk[];
  bronnen: ReadonlyMap<string, Bron>;
  correcties: ReadonlyMap<string, Correctie>;
  /** Bedragen of other articles and years, by article id. */
  bedragen: ReadonlyMap<string, BedragenFile>;
  histories: readonly Historie[];
}

/** A context in which nothing is known. */
export const EMPTY_CONTEXT: ImportContext = { hoofdstukken: [], bronnen: new Map(), correcties: new Map(), bedragen: new Map(), histories: [] };

/** A source file. */
export interface Source {
  /** Name without folders. */
  name: string;
  bytes: Uint8Array;
}

/** Where an import came from, for its report. */
export type Herkomst = Officieel['herkomst'];

/** What an import gives. Pure data: nothing has been written. */
export interface ImportResult {
  /** The kind of source; `null` when it was not recognised. */
  format: Bronformaat | null;
  /** Content files by path below the content folder. Empty when something blocks. */
  files: ReadonlyMap<string, string>;
  /** Correcties that an editor may confirm, by id. */
  proposals: ReadonlyMap<string, Correctie>;
  findings: readonly Finding[];
  /** One report for each article. */
  reports: readonly Importverslag[];
}
