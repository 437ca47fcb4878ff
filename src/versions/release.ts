import type { Finding } from '../domain/finding.ts';
import { formatDate } from '../domain/format.ts';
import { tekstBestand, versieMap, versiesVan, type Publicatie, type VersieStuk } from '../domain/publicatie.ts';
import { compareVersies, type Versie } from '../domain/versie.ts';
import { inhoudVan } from '../publication/inhoud.ts';
import { sameContent } from './changes.ts';
import type { Vastlegcode } from './codes.ts';
import { makeRecord } from './record.ts';
import { standVan } from './stand.ts';

/** What an editor asks to have recorded. */
export interface Release {
  /** Id of the article. */
  artikel: string;
  versie: string;
  /** YYYY-MM-DD. */
  datum: string;
  toelichting: string | null;
  /** True to record the newest version again, in its own place. */
  opnieuw: boolean;
}

/** What stands in the way of recording, before any content is looked at. */
export function obstacles(publicatie: Publicatie, release: Release): Finding[] {
  const { artikel, versie, datum, opnieuw } = release;
  if (!publicatie.artikelen.some((item) => item.id === artikel)) {
    return [finding('versie-artikel', tekstBestand(artikel), `het artikel ${artikel}`, `een van ${publicatie.artikelen.map(({ id }) => id).join(', ')}`, 'Verbeter de naam van het artikel.')];
  }
  const recorded = versiesVan(publicatie, artikel);
  const newest = recorded.at(-1)?.data.versie;
  const map = versieMap(artikel, versie);
  const again = recorded.some((stuk) => stuk.data.versie === versie);
  if (again && !(opnieuw && newest === versie)) {
    return [finding('versie-bestaat', map, `een vastgelegde versie ${versie}`, 'een nummer dat nog niet is gebruikt', opnieuw ? `Opnieuw vastleggen kan alleen met de laatste versie: ${newest}.` : 'Kies een hoger nummer.')];
  }
  const before = previousOf(recorded, release)?.data;
  if (before === undefined) return [];
  const findings: Finding[] = [];
  if (compareVersies(versie, before.versie) <= 0) findings.push(finding('versie-loopt-op', map, `versie ${versie} na versie ${before.versie}`, `een nummer hoger dan ${before.versie}`, 'Kies een hoger nummer.'));
  if (datum < before.datum) findings.push(finding('versie-datum', map, `de datum ${datum}, vóór versie ${before.versie}`, `een datum op of na ${formatDate(before.datum)}`, 'Verbeter de datum.'));
  return findings;
}

/**
 * The record of a version and the content that goes with it, of a publication in which number and date already stand in the head of
 * the text; or what stands in the way. Throws an Error for an article that is not there: see `obstacles`.
 */
export function prepareRecord(publicatie: Publicatie, release: Release): { findings: Finding[] } | { findings: []; record: Versie; inhoud: string } {
  const artikel = publicatie.artikelen.find((item) => item.id === release.artikel);
  if (artikel === undefined) throw new Error(`No article ${release.artikel}`);
  const before = previousOf(versiesVan(publicatie, artikel.id), release);
  const inhoud = inhoudVan(publicatie, artikel);
  if (before?.inhoud != null && sameContent(before.inhoud, inhoud)) {
    const map = versieMap(artikel.id, release.versie);
    return { findings: [finding('versie-ongewijzigd', map, `dezelfde inhoud als versie ${before.data.versie}`, 'inhoud die is veranderd', 'Er is niets om vast te leggen.')] };
  }
  const record = makeRecord(standVan(publicatie, artikel), inhoud, release.toelichting, before?.inhoud == null ? null : { data: before.data, inhoud: before.inhoud });
  return { findings: [], record, inhoud };
}

/** The version before the one that is recorded. */
function previousOf(recorded: readonly VersieStuk[], { versie, opnieuw }: Release): VersieStuk | undefined {
  return recorded.filter((stuk) => !(opnieuw && stuk.data.versie === versie)).at(-1);
}

function finding(code: Vastlegcode, file: string, found: string, expected: string, remedy: string): Finding {
  return { code, severity: 'fout', place: { file }, found, expected, remedy };
}
