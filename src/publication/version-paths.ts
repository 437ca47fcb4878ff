import { parseArtikelId } from '../domain/adres.ts';

/** The parts of the address of an article below `/versies/`. Throws a RangeError for an id that is none. */
export function versieParams(artikelId: string): { jaar: string; hoofdstuk: string; artikel: string } {
  const parts = parseArtikelId(artikelId);
  if (parts === null) throw new RangeError(`Not an article id: ${artikelId}`);
  return { jaar: String(parts.jaar), hoofdstuk: parts.hoofdstuk.toLowerCase(), artikel: `artikel-${parts.nummer}` };
}
