import { contextOf } from '../importers/context-of.ts';
import { EMPTY_CONTEXT, type ImportContext } from '../importers/import-types.ts';
import { readPublicatie } from '../reading/read-publicatie.ts';
import { readContent } from './read-content.ts';

/** What a content folder already knows; nothing when it cannot be read or is not there yet. */
export async function importContext(folder: string): Promise<ImportContext> {
  const read = await readContent(folder).catch(() => null);
  const publicatie = read === null ? null : readPublicatie(read.files).publicatie;
  return publicatie === null ? EMPTY_CONTEXT : contextOf(publicatie);
}
