import { celAnker, PAGINA_ANKERS, rijAnker, tabelAnker, toelichtingAnker } from '../adres.ts';
import type { Controle, Uitslag } from '../controle.ts';
import type { Finding } from '../finding.ts';
import type { ArtikelStuk } from '../publicatie.ts';
import type { Sectie } from '../tekst.ts';
import { inText } from './places.ts';
import { perArtikel } from './uitslag.ts';

/** Every heading has an anchor of its own, and every paragraph stands under a heading. */
export const anchors: Controle = {
  code: 'ankers',
  titel: 'Elke passage heeft een eigen adres',
  controleert:
    'Het adres van een passage wordt gemaakt van de woorden van haar kop, na die van de kop erboven. Twee koppen met dezelfde woorden onder dezelfde kop geven hetzelfde adres. Ook mag een kop niet het adres krijgen van een rij of tabel op de pagina, en staat er geen tekst boven de eerste kop.',
  waarom: 'Wie een passage citeert, verwijst naar haar adres. Dat adres moet over jaren nog naar dezelfde passage leiden.',
  oplossen: 'Geef een van de twee koppen andere woorden. Zet tekst die boven de eerste kop staat onder een eigen kop, of in de samenvatting.',
  eenheid: ['kop', 'koppen'],
  run: perArtikel(anchorsOf),
};

function anchorsOf(artikel: ArtikelStuk): Uitslag {
  const { secties, tekstdelen } = artikel.tekst;
  const taken = anchorsOfPage(artikel);
  const seen = new Set<string>();
  const findings = secties
    // Headings of the table have anchors of their own; one used twice is a finding about explanations.
    .filter((sectie) => sectie.pad === null)
    .flatMap((sectie) => {
      if (taken.has(sectie.id)) return [clash(artikel, sectie, 'dat al van een ander deel van de pagina is')];
      return seen.has(sectie.id) || !seen.add(sectie.id) ? [clash(artikel, sectie, 'voor de tweede keer')] : [];
    });
  const loose = tekstdelen.find((deel) => deel.sectie === null);
  return { findings: loose === undefined ? findings : [...findings, aboveFirstHeading(loose.place)], checked: secties.length };
}

/** Anchors that rows, cells, headings of lines and the table have on the page. */
function anchorsOfPage({ begroting }: ArtikelStuk): Set<string> {
  const lines = begroting.regels.flatMap(({ pad }) => [rijAnker(pad), toelichtingAnker(pad), ...begroting.kolommen.map(({ jaar }) => celAnker(pad, jaar))]);
  return new Set([...PAGINA_ANKERS, tabelAnker(begroting.bestand.tabel.nummer), ...lines]);
}

function aboveFirstHeading(place: Finding['place']): Finding {
  return {
    code: 'ankers',
    severity: 'fout',
    place,
    found: 'tekst boven de eerste kop',
    expected: 'een kop boven elke alinea',
    remedy: 'Zet een kop boven deze tekst (## Kop), of neem haar op in de samenvatting.',
  };
}

function clash(artikel: ArtikelStuk, sectie: Sectie, why: string): Finding {
  const heading = artikel.tekst.tekstdelen.findLast((deel) => deel.sectie === sectie.id && deel.tekst.trim() === sectie.titel.trim());
  return {
    code: 'ankers',
    severity: 'fout',
    place: heading === undefined ? { file: artikel.file, within: sectie.titel } : inText(artikel, heading),
    found: `het anker "${sectie.id}" ${why}`,
    expected: 'een eigen anker voor elke kop',
    remedy: 'Geef deze kop andere woorden.',
  };
}
