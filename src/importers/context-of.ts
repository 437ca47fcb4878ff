import type { Publicatie } from '../domain/publicatie.ts';
import type { ImportContext } from './import-types.ts';

/** What a publication knows, in the form that an import and its reconciliation need. */
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
