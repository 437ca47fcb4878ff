import type { Publicatie } from '../domain/publicatie.ts';
import { EMPTY_CONTEXT, type ImportContext } from '../importers/import-types.ts';
import { readPublicatie } from '../reading/read-publicatie.ts';
import { readContent } from './read-content.ts';

/** What a content folder already knows; nothing when it cannot be read or is not there yet. */
export async function importContext(folder: string): Promise<ImportContext> {
  const read = await readContent(folder).catch(() => null);
  const publicatie = read === null ? null : readPublicatie(read.files).publicatie;
  return publicatie === null ? EMPTY_CONTEXT : contextOf(publicatie);
}

/** What a publication knows, in the form that an import needs. */
export function contextOf(publicatie: Publicatie): ImportContext {
  const { jaren, bronnen, correcties, artikelen, histories } = publicatie;
  return {
    hoofdstukken: jaren.flatMap((jaar) => jaar.data.hoofdstukken),
    bronnen: new Map(bronnen.map(({ id, data }) => [id, data])),
    correcties: new Map(correcties.map(({ id, data }) => [id, data])),
    bedragen: new Map(artikelen.map(({ id, begroting }) => [id, begroting.bestand])),
    histories: histories.map(({ data }) => data),
  };
}
