import { perArtikel } from '../../domain/checks/uitslag.ts';
import { fieldOf } from '../../domain/checks/places.ts';
import type { Controle, Uitslag } from '../../domain/controle.ts';
import type { Finding, Severity } from '../../domain/finding.ts';
import { formatDate } from '../../domain/format.ts';
import type { ArtikelStuk, Publicatie } from '../../domain/publicatie.ts';
import { actueelVan } from '../../publication/current.ts';

/** The version an article calls itself is the newest recorded one; what changed since is called a concept. */
export const versionInHead: Controle = {
  code: 'versie-actueel',
  titel: 'Een artikel noemt zijn laatst vastgelegde versie',
  controleert:
    'Nummer en datum in de kop van een tekst zijn die van de laatst vastgelegde versie. Is de inhoud sindsdien veranderd, dan noemt de pagina zich concept: dat mag, en wordt hier gemeld.',
  waarom: 'Wie versie 1.0 aanhaalt, moet kunnen vertrouwen dat iedereen daaronder hetzelfde leest.',
  oplossen: 'Leg de nieuwe inhoud vast met npm run release: die zet ook nummer en datum in de kop. Typ ze daar niet zelf.',
  eenheid: ['artikel', 'artikelen'],
  run: perArtikel(check),
};

function check(artikel: ArtikelStuk, publicatie: Publicatie): Uitslag {
  const { nieuwste, concept } = actueelVan(publicatie, artikel);
  if (nieuwste === null) return { findings: [finding(artikel, 'opmerking', 'versie', 'inhoud die nog niet als versie is vastgelegd', 'een vastgelegde versie', 'Is de tekst klaar, leg hem dan vast met npm run release. Tot dan heet hij concept.')], checked: 1 };
  const { versie, datum } = nieuwste.data;
  const back = `Zet terug wat er stond. Een nieuw nummer komt er met npm run release.`;
  const findings = [
    ...(artikel.data.versie === versie ? [] : [finding(artikel, 'fout', 'versie', `versie ${artikel.data.versie}`, `versie ${versie}: dat is de laatste die is vastgelegd`, back)]),
    ...(artikel.data.datum === datum ? [] : [finding(artikel, 'fout', 'datum', `de datum ${artikel.data.datum}`, `${datum}: de datum van versie ${versie}`, back)]),
  ];
  if (findings.length > 0 || !concept) return { findings, checked: 1 };
  const since = `de inhoud van versie ${versie} (${formatDate(datum)})`;
  return { findings: [finding(artikel, 'opmerking', 'versie', `inhoud die sinds versie ${versie} is veranderd`, since, 'Is de wijziging klaar, leg haar dan vast met npm run release. Tot dan noemt de pagina zich concept.')], checked: 1 };
}

function finding(artikel: ArtikelStuk, severity: Severity, field: string, found: string, expected: string, remedy: string): Finding {
  return { code: versionInHead.code, severity, place: fieldOf(artikel, field), found, expected, remedy };
}
