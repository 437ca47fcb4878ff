import type { Zoekwoordgroep } from '../domain/zoekwoorden.ts';
import { lexiconEntries, makeLexicon, type Lexicon } from './lexicon.ts';
import { numberTerm } from './number-terms.ts';
import { makePostings, type Postings } from './postings.ts';
import { pathOf, type Collection, type FoundArticle, type SearchDocument } from './search-document.ts';
import { indexTerms } from './terms.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** The fields in which words are looked for. */
export type Field = 'titel' | 'pad' | 'tekst' | 'extra';

/** The index ready for use. */
export interface SearchIndex {
  artikelen: readonly FoundArticle[];
  documenten: readonly SearchDocument[];
  lexicon: Lexicon;
  vocabulary: Vocabulary;
  postings: Postings<Field>;
}

const FIELDS = ['titel', 'pad', 'tekst', 'extra'] as const satisfies readonly Field[];

/** Makes an index of everything in a collection. The same collection gives the same index. */
export function makeIndex({ artikelen, documenten }: Collection, zoekwoorden: readonly Zoekwoordgroep[]): SearchIndex {
  const lexicon = makeLexicon(lexiconEntries(documenten, zoekwoorden));
  const terms = documenten.map((document) => {
    const { titel, pad, tekst, extra } = fieldsOf(documenten, document);
    return { titel: indexTerms(titel), pad: indexTerms(pad), tekst: indexTerms(tekst), extra: indexTerms(extra) };
  });
  const postings = makePostings(terms, FIELDS);
  return { artikelen, documenten, lexicon, vocabulary: makeVocabulary(postings.counts, lexicon.words), postings };
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
