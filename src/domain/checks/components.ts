import { closest } from '../closest.ts';
import type { Controle, Uitslag } from '../controle.ts';
import type { Finding } from '../finding.ts';
import { ONDERDELEN } from '../onderdelen.ts';
import type { ArtikelStuk, BegripStuk } from '../publicatie.ts';
import type { Gebruik } from '../tekst.ts';
import { inText } from './places.ts';
import { mergeUitslagen } from './uitslag.ts';

/** Only known components are used, in the way they are meant to be. */
export const components: Controle = {
  code: 'onderdelen',
  titel: 'Elk onderdeel in de tekst is bekend',
  controleert:
    'In de tekst van een artikel mogen alleen de onderdelen van deze publicatie staan, met de gegevens die erbij horen. Een kop, een figuur en de tabel staan op een eigen regel. De begrotingstabel staat er precies één keer. In de uitleg van een begrip staan geen onderdelen, en nergens HTML.',
  waarom: 'Een verkeerd gespeld onderdeel wordt niet getoond. Dan valt een bedrag, een kop of een hele tabel weg.',
  oplossen: 'Schrijf het onderdeel zoals in het voorbeeld van de bevinding. Hoofdletters tellen mee. Gebruik voor vet, lijsten en koppen Markdown.',
  eenheid: ['onderdeel', 'onderdelen'],
  run: ({ artikelen, begrippen }) => mergeUitslagen([...artikelen.map(inArticle), ...begrippen.map(inBegrip)]),
};

function inArticle(artikel: ArtikelStuk): Uitslag {
  const { gebruik } = artikel.tekst;
  const findings = gebruik.flatMap((item) => mistakesIn(artikel, item));
  const tables = gebruik.filter((item) => item.component === 'Budgettabel');
  if (tables.length === 0) {
    findings.push(finding({ file: artikel.file }, 'geen begrotingstabel', '<Budgettabel />, één keer', 'Zet <Budgettabel /> op een eigen regel waar de tabel moet komen.'));
  }
  for (const extra of tables.slice(1)) {
    findings.push(finding(inText(artikel, extra), 'de begrotingstabel voor de tweede keer', '<Budgettabel />, één keer', 'Haal een van de twee weg.'));
  }
  return { findings, checked: gebruik.length };
}

function mistakesIn(artikel: ArtikelStuk, gebruik: Gebruik): Finding[] {
  const place = inText(artikel, gebruik);
  const onderdeel = ONDERDELEN.get(gebruik.component);
  const written = `<${gebruik.component}>`;
  if (onderdeel === undefined) {
    const near = closest(gebruik.component, ONDERDELEN.keys());
    return [finding(place, written, `een van: ${[...ONDERDELEN.keys()].sort().join(', ')}`, near === undefined ? 'Haal het onderdeel weg of gebruik Markdown.' : `Bedoelt u <${near}>?`)];
  }
  const findings: Finding[] = [];
  const read = onderdeel.attributen?.safeParse(gebruik.attributen);
  if (read?.success === false) {
    const names = read.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.path.map(String)));
    findings.push(finding(place, `${written} met een fout in: ${names.join(', ')}`, onderdeel.voorbeeld, 'Schrijf het onderdeel zoals in het voorbeeld.'));
  }
  if (onderdeel.alleenstaand && !gebruik.alleenstaand) {
    findings.push(finding(place, `${written} midden in een zin, lijst of citaat`, `${onderdeel.voorbeeld} op een eigen regel`, 'Zet het onderdeel op een eigen regel, met een lege regel erboven en eronder.'));
  }
  return findings;
}

function inBegrip(begrip: BegripStuk): Uitslag {
  const { gebruik } = begrip.tekst;
  return {
    findings: gebruik.map((item) =>
      finding(item.place, `<${item.component}> in de uitleg van een begrip`, 'gewone tekst in Markdown', 'Haal het onderdeel weg; een begrip hoort bij geen enkele tabel.'),
    ),
    checked: gebruik.length,
  };
}

function finding(place: Finding['place'], found: string, expected: string, remedy: string): Finding {
  return { code: 'onderdelen', severity: 'fout', place, found, expected, remedy };
}
