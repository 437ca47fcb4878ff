import type { Controle, Uitslag } from '../../domain/controle.ts';
import type { Finding } from '../../domain/finding.ts';
import { versiesVan, type Publicatie, type VersieStuk } from '../../domain/publicatie.ts';
import { compareVersies } from '../../domain/versie.ts';
import { contentHash } from '../../publication/inhoud.ts';
import { sealOf } from '../record.ts';

/** Recorded versions are still what they were when they were recorded. */
export const recordedVersions: Controle = {
  code: 'versie-ongeschonden',
  titel: 'Een vastgelegde versie verandert niet meer',
  controleert:
    'Bij het vastleggen krijgt elke versie twee codes (SHA-256): een over de inhoud, zoals die in het documentvak stond, en een over het bestand met tekst en bedragen. Beide worden nagerekend. Ook volgen de versies van een artikel elkaar op: nummer en datum lopen niet terug, en elke versie noemt de versie ervoor.',
  waarom: 'Wie een oude versie opzoekt of aanhaalt, moet precies lezen wat er toen stond. Een versie die achteraf is veranderd, bewijst niets meer.',
  oplossen: 'Haal de genoemde bestanden uit het versiebeheer terug zoals ze waren. Leg een verbetering vast als nieuwe versie met npm run release.',
  eenheid: ['vastgelegde versie', 'vastgelegde versies'],
  run: (publicatie: Publicatie): Uitslag => {
    const versies = publicatie.versies ?? [];
    return { findings: versies.flatMap((stuk) => mistakes(publicatie, stuk)), checked: versies.length };
  },
};

function mistakes(publicatie: Publicatie, stuk: VersieStuk): Finding[] {
  const { id, file, data, inhoud } = stuk;
  const findings: Finding[] = [];
  const add = (place: string, found: string, expected: string, remedy = 'Haal het bestand uit het versiebeheer terug zoals het was.'): void => {
    findings.push({ code: recordedVersions.code, severity: 'fout', place: { file: place, within: `versie ${data.versie} van ${data.artikel}` }, found, expected, remedy });
  };
  if (sealOf(data) !== data.zegel) add(file, 'een bestand dat na het vastleggen is veranderd', 'de tekst en bedragen van toen');
  const content = file.replace(/versie\.json$/, 'inhoud.json');
  if (inhoud === null) add(content, 'geen bestand', 'de inhoud waar deze versie uit bestaat');
  else if (contentHash(inhoud) !== data.inhoudscode) add(content, `inhoudscode ${contentHash(inhoud).slice(0, 16)}`, `inhoudscode ${data.inhoudscode.slice(0, 16)}, zoals vastgelegd`);
  if (id !== `${data.artikel}/${data.versie}`) add(file, `een versie van ${data.artikel} met nummer ${data.versie}`, `volgens de naam van de map ${id}`, 'Geef de map de naam die in het bestand staat.');
  const earlier = versiesVan(publicatie, data.artikel).filter((other) => compareVersies(other.data.versie, data.versie) < 0).at(-1)?.data;
  if ((earlier?.versie ?? null) !== data.vorige) {
    const missing = data.vorige !== null && (earlier === undefined || compareVersies(earlier.versie, data.vorige) < 0);
    add(
      file,
      earlier === undefined ? 'geen eerdere versie' : `versie ${earlier.versie} als eerdere versie`,
      data.vorige === null ? 'geen eerdere versie, zoals vastgelegd' : `versie ${data.vorige}, zoals vastgelegd`,
      missing ? 'Haal de map van de ontbrekende versie uit het versiebeheer terug.' : 'Haal weg wat er later tussen is gezet.',
    );
  }
  if (earlier !== undefined && earlier.datum > data.datum) add(file, `de datum ${data.datum}, vóór versie ${earlier.versie} (${earlier.datum})`, 'een datum op of na die van de vorige versie');
  return findings;
}
