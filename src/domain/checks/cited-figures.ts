import { resolveCitaat } from '../cijfer.ts';
import { readCitaat } from '../citaat.ts';
import type { Controle, Uitslag } from '../controle.ts';
import type { Finding } from '../finding.ts';
import type { ArtikelStuk } from '../publicatie.ts';
import { inText } from './places.ts';
import { perArtikel } from './uitslag.ts';

/** Every figure that the text cites can be computed from the table. */
export const citedFigures: Controle = {
  code: 'cijfers',
  titel: 'Elk cijfer in de tekst komt uit de tabel',
  controleert:
    'Elk onderdeel dat een cijfer toont (Bedrag, Aandeel, Verschil en JuridischVerplicht) wordt uitgerekend. De regel moet in de tabel staan, het jaar moet een kolom zijn en het bedrag moet zijn gegeven.',
  waarom: 'Een bedrag in de tekst is nooit overgetypt, maar komt uit de tabel. Zo kunnen tekst en tabel elkaar niet tegenspreken en kan de lezer van elk cijfer zien hoe het is berekend.',
  oplossen: 'Verbeter het pad van de regel of het jaar. Het pad staat bij elke regel in het bedragenbestand: artikelonderdeel, instrument en regeling, met schuine strepen ertussen. Een jaar staat tussen accolades: jaar={2022}.',
  eenheid: ['cijfer', 'cijfers'],
  run: perArtikel(figuresOf),
};

function figuresOf(artikel: ArtikelStuk): Uitslag {
  const findings: Finding[] = [];
  let checked = 0;
  for (const gebruik of artikel.tekst.gebruik) {
    const citaat = readCitaat(gebruik.component, gebruik.attributen);
    if (citaat === null) continue;
    checked += 1;
    const finding = { code: 'cijfers', severity: 'fout', place: inText(artikel, gebruik) } as const;
    if (!citaat.ok) {
      findings.push({ ...finding, found: citaat.found, expected: citaat.expected, remedy: 'Schrijf het onderdeel zoals in het voorbeeld.' });
      continue;
    }
    const resultaat = resolveCitaat(artikel.begroting, citaat.citaat);
    if (!resultaat.ok) findings.push({ ...finding, ...resultaat.reden });
  }
  return { findings, checked };
}
