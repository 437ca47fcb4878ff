import type { Finding } from '../domain/finding.ts';
import type { Stuk, VersieStuk } from '../domain/publicatie.ts';
import type { Versie } from '../domain/versie.ts';

/** Files of recorded versions, by the part of the path that is their id. */
export const VERSIE_BESTAND = /^versies\/(.+)\/versie\.json$/;
export const INHOUD_BESTAND = /^versies\/(.+)\/inhoud\.json$/;

/** Joins the records of versions with the content beside them. Content without a record is named. */
export function joinVersies(records: readonly Stuk<Versie>[], inhoud: readonly { id: string; file: string; text: string }[], weggelaten: ReadonlySet<string>): { versies: VersieStuk[]; findings: Finding[] } {
  const texts = new Map(inhoud.map(({ id, text }) => [id, text]));
  const known = new Set(records.map(({ id }) => id));
  const orphans = inhoud.filter(({ id }) => !known.has(id) && !weggelaten.has(`versies/${id}/versie.json`));
  return {
    // A checkout on another system may have other line ends; the content has not changed.
    versies: records.map((record) => ({ ...record, inhoud: texts.get(record.id)?.replace(/\r\n/g, '\n') ?? null })),
    findings: orphans.map(({ file, id }): Finding => ({
      code: 'paar-onvolledig',
      severity: 'fout',
      place: { file },
      found: 'inhoud van een versie zonder gegevens over die versie',
      expected: `het bestand versies/${id}/versie.json`,
      remedy: 'Zet het bestand terug, of haal de hele map weg als deze versie nooit is gepubliceerd.',
    })),
  };
}
