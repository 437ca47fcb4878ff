import type { Collection } from './search-document.ts';

/** Collections as one, in order; what refers to an article or document of its own collection still does. */
export function mergeCollections(collections: readonly Collection[]): Collection {
  const artikelen = collections.flatMap((collection) => collection.artikelen);
  let articles = 0;
  let documents = 0;
  const documenten = collections.flatMap((collection) => {
    const [firstArticle, firstDocument] = [articles, documents];
    articles += collection.artikelen.length;
    documents += collection.documenten.length;
    return collection.documenten.map((document) => ({
      ...document,
      artikel: document.artikel === null ? null : document.artikel + firstArticle,
      ouder: document.ouder === null ? null : document.ouder + firstDocument,
    }));
  });
  return { artikelen, documenten };
}
