import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { pathOf, type Collection, type FoundArticle, type SearchDocument } from './documents.ts';
import { makeLexicon, type Lexicon, type LexiconEntry } from './lexicon.ts';
import { numberTerm } from './number-terms.ts';
import { indexTerms } from './terms.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** The fields in which words are looked for. */
export type Field = 'titel' | 'pad' | 'tekst' | 'extra';

/** A document as MiniSearch gets it. */
type Indexed = Record<Field, string> & { id: number };

/** The index as a file: plain data. */
export interface IndexFile {
  versie: 1;
  artikelen: readonly FoundArticle[];
  documenten: readonly SearchDocument[];
  lexicon: readonly LexiconEntry[];
  index: AsPlainObject;
}

/** The index ready for use. */
export interface SearchIndex {
  artikelen: readonly FoundArticle[];
  documenten: readonly SearchDocument[];
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  engine: MiniSearch<Indexed>;
}

const OPTIONS: Options<Indexed> = {
  fields: ['titel', 'pad', 'tekst', 'extra'],
  tokenize: indexTerms,
  processTerm: (term) => term,
};

/** Makes the index of a collection as a file. Same collection, same file. */
export function makeIndexFile({ artikelen, documenten }: Collection, lexicon: readonly LexiconEntry[]): IndexFile {
  const engine = new MiniSearch(OPTIONS);
  engine.addAll(documenten.map((document, id) => ({ id, ...fieldsOf(documenten, document) })));
  return { versie: 1, artikelen, documenten, lexicon, index: engine.toJSON() };
}

/** Makes a file ready for use. Throws an Error for a file of another version. */
export function openIndex(file: IndexFile): SearchIndex {
  if (file.versie !== 1) throw new Error(`Unknown version of the search index: ${String(file.versie)}`);
  const lexicon = makeLexicon(file.lexicon);
  const counts = new Map(file.index.index.map(([word, fields]) => [word, documentsIn(fields)]));
  return {
    artikelen: file.artikelen,
    documenten: file.documenten,
    lexicon,
    vocabulary: makeVocabulary(counts, lexicon.words),
    engine: MiniSearch.loadJS(file.index, OPTIONS),
  };
}

/** What is looked through for a document, by field. */
export function fieldsOf(documenten: readonly SearchDocument[], document: SearchDocument): Record<Field, string> {
  const amounts = document.bedragen.filter((bedrag) => bedrag !== null && bedrag !== 0).map((bedrag) => numberTerm(String(Math.abs(bedrag!))));
  return {
    titel: document.titel,
    pad: pathOf(documenten, document).join(', '),
    tekst: document.alineas.join('\n'),
    extra: [document.extra, ...new Set(amounts)].join(' / '),
  };
}

function documentsIn(fields: Record<string, Record<string, number>>): number {
  return new Set(Object.values(fields).flatMap((documents) => Object.keys(documents))).size;
}
