import type { Publicatie } from '../domain/publicatie.ts';
import { makeDirectory } from './directory.ts';
import { makeDocuments } from './documents.ts';
import { packIndex, type IndexFile } from './index-file.ts';
import { firstFile, splitPublicatie } from './parts.ts';
import type { SplitFile } from './split-source.ts';

/** The files of the index of a publication by name: one when it is small, else a first one and the parts. */
export function makeIndexFiles(publicatie: Publicatie): Map<string, IndexFile | SplitFile> {
  const { zoekwoorden, artikelen } = publicatie;
  if (firstFile(artikelen.length) === 'alles') return new Map([['alles', packIndex(makeDocuments(publicatie), zoekwoorden)]]);
  const parts = splitPublicatie(publicatie).map((part) => ({ ...part, collection: makeDocuments(publicatie, { artikelen: part.artikelen, algemeen: false }) }));
  const wegwijzer = makeDirectory(parts.map(({ name, title, year, collection }) => ({ naam: name, titel: title, jaar: year, collection })));
  return new Map<string, IndexFile | SplitFile>([
    ['wegwijzer', { ...packIndex(makeDocuments(publicatie, { artikelen: [] }), zoekwoorden), wegwijzer }],
    ...parts.map(({ name, collection }): [string, IndexFile] => [name, packIndex(collection, [])]),
  ]);
}
