import MiniSearch, { type Options } from 'minisearch';
import type { Zoekwoordgroep } from '../domain/zoekwoorden.ts';
import { lexiconEntries, makeLexicon, type Lexicon } from './lexicon.ts';
import { numberTerm } from './number-terms.ts';
import { pathOf, type Collection, type FoundArticle, type SearchDocument } from './search-document.ts';
import { indexTerms } from './terms.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** The fields in which words are looked for. */
export type Field = 'titel' | 'pad' | 'tekst' | 'extra';

/** A document as MiniSearch gets it. */
type Indexed = Record<Field, string> & { id: number };

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
  // The fields come as terms with spaces between them: a text is analysed once.
  tokenize: (terms) => (terms === '' ? [] : terms.split(' ')),
  processTerm: (term) => term,
};

/** Makes an index of everything in a collection. The same collection gives the same index. */
export function makeIndex({ artikelen, documenten }: Collection, zoekwoorden: readonly Zoekwoordgroep[]): SearchIndex {
  const engine = new MiniSearch(OPTIONS);
  const counts = new Map<string, number>();
  const lexicon = makeLexicon(lexiconEntries(documenten, zoekwoorden));
  documenten.forEach((document, id) => {
    const terms = Object.entries(fieldsOf(documenten, document)).map(([field, text]) => [field, indexTerms(text)] as const);
    engine.add({ id, ...(Object.fromEntries(terms.map(([field, words]) => [field, words.join(' ')])) as Record<Field, string>) });
    for (const word of new Set(terms.flatMap(([, words]) => words))) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return { artikelen, documenten, lexicon, vocabulary: makeVocabulary(counts, lexicon.words), engine };
}

/** What is looked through for a document, by field. */
export function fieldsOf(documenten: readonly SearchDocument[], document: SearchDocument): Record<Field, string> {
  const amounts = document.bedragen.filter((bedrag) => bedrag !== null && bedrag !== 0).map((bedrag) => numberTerm(String(Math.abs(bedrag!))));
  return {
    titel: document.titel,
    pad: pathOf(documenten, document).join(', '),
    tekst: document.alineas.join('\n'),
    extra: [document.extra, ...document.namen, ...document.gewoon, ...new Set(amounts)].join(' / '),
  };
}
