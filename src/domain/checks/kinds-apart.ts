import { lineage } from '../begroting.ts';
import type { Citaat } from '../cijfer.ts';
import { readCitaat } from '../citaat.ts';
import type { Controle, Uitslag } from '../controle.ts';
import type { Finding } from '../finding.ts';
import type { ArtikelStuk } from '../publicatie.ts';
import { inText } from './places.ts';
import { perArtikel } from './uitslag.ts';

/** A share is a share of the whole that the line is part of: verplichtingen, uitgaven and ontvangsten are never mixed. */
export const kindsApart: Controle = {
  code: 'soorten-gescheiden',
  titel: 'Verplichtingen, uitgaven en ontvangsten blijven uit elkaar',
  controleert:
    'Een aandeel wordt alleen berekend van een geheel waar de regel deel van is: een regeling van haar instrument, haar artikelonderdeel of alle uitgaven. De ontvangsten zijn geen deel van de uitgaven, en de verplichtingen ook niet. In het bedragenbestand staan de drie apart en worden ze nergens opgeteld.',
  waarom: 'Verplichtingen zijn afspraken, uitgaven zijn betalingen en ontvangsten komen juist binnen. Wie ze optelt of door elkaar deelt, krijgt een getal zonder betekenis.',
  oplossen: 'Kies bij van="…" het pad van een regel waar deze regel onder valt. Wilt u twee bedragen vergelijken die geen deel van elkaar zijn, noem ze dan allebei.',
  eenheid: ['aandeel', 'aandelen'],
  run: perArtikel(sharesOf),
};

function sharesOf(artikel: ArtikelStuk): Uitslag {
  const findings: Finding[] = [];
  let checked = 0;
  for (const gebruik of artikel.tekst.gebruik) {
    const citaat = readCitaat(gebruik.component, gebruik.attributen);
    if (citaat === null || !citaat.ok || citaat.citaat.soort !== 'aandeel') continue;
    checked += 1;
    const above = wholesOf(artikel, citaat.citaat);
    if (above === null || above.includes(citaat.citaat.van)) continue;
    findings.push({
      code: 'soorten-gescheiden',
      severity: 'fout',
      place: inText(artikel, gebruik),
      found: `het aandeel van ${citaat.citaat.regel} in ${citaat.citaat.van}`,
      expected: above.length === 0 ? `geen aandeel: ${citaat.citaat.regel} is geen deel van een andere regel` : `een aandeel in een van: ${above.join(', ')}`,
      remedy: 'Kies een geheel waar deze regel deel van is, of noem beide bedragen.',
    });
  }
  return { findings, checked };
}

/** Paths of the lines that a line is part of; `null` when one of the two does not exist, which is another finding. */
function wholesOf({ begroting }: ArtikelStuk, { regel, van }: Extract<Citaat, { soort: 'aandeel' }>): string[] | null {
  if (!begroting.opPad.has(regel) || !begroting.opPad.has(van)) return null;
  return lineage(begroting, regel).slice(0, -1).map((item) => item.pad);
}
