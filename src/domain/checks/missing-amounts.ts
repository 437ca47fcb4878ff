import type { Regel } from '../begroting.ts';
import type { Controle, Uitslag } from '../controle.ts';
import type { Finding } from '../finding.ts';
import { formatList } from '../format.ts';
import type { ArtikelStuk } from '../publicatie.ts';
import { lineInTable } from './places.ts';
import { perArtikel } from './uitslag.ts';

/** Amounts that are not given are named; a zero that may be a missing amount is pointed out. */
export const missingAmounts: Controle = {
  code: 'ontbrekend-bedrag',
  titel: 'Een ontbrekend bedrag is geen nul',
  controleert:
    'Elk bedrag dat niet is gegeven (null) wordt genoemd, want het telt nergens in mee. Een rij zonder enig bedrag krijgt een waarschuwing. Ook wordt gewezen op een rij met alleen nullen en op een nul tussen twee jaren met een bedrag: dat kan kloppen, maar ook een ontbrekend bedrag zijn dat als nul is ingevoerd.',
  waarom: 'Nul betekent: er is geen geld voor. Niet gegeven betekent: dat weten we niet. Wie die twee verwart, trekt een verkeerde conclusie.',
  oplossen: 'Kijk in de bron. Staat daar een 0, laat hem dan staan. Is de cel leeg of staat er een streepje, vul dan null in.',
  eenheid: ['bedrag', 'bedragen'],
  run: perArtikel(amountsOf),
};

function amountsOf(artikel: ArtikelStuk): Uitslag {
  const printed = artikel.begroting.regels.filter((regel) => regel.gedrukt);
  return {
    findings: printed.flatMap((regel) => [...notGiven(artikel, regel), ...doubtfulZeros(artikel, regel)]),
    checked: printed.reduce((sum, regel) => sum + regel.bedragen.length, 0),
  };
}

function notGiven(artikel: ArtikelStuk, regel: Regel): Finding[] {
  const missing = yearsWith(artikel, regel, (bedrag) => bedrag === null);
  if (missing.length === 0) return [];
  const all = missing.length === regel.bedragen.length;
  return [
    {
      code: 'ontbrekend-bedrag',
      severity: all ? 'waarschuwing' : 'opmerking',
      place: lineInTable(artikel, regel),
      found: all ? 'een rij zonder enig bedrag' : `geen bedrag in ${formatList(missing)}`,
      expected: all ? 'ten minste één bedrag' : 'een bedrag, of een lege cel in de bron',
      remedy: 'Kijk of de bron hier een bedrag geeft. Geeft de bron niets, dan is null goed.',
    },
  ];
}

function doubtfulZeros(artikel: ArtikelStuk, regel: Regel): Finding[] {
  const all = regel.bedragen.length > 1 && regel.bedragen.every((bedrag) => bedrag === 0);
  const gaps = yearsWith(artikel, regel, (bedrag, index) => bedrag === 0 && isAmount(regel.bedragen[index - 1]) && isAmount(regel.bedragen[index + 1]));
  if (!all && gaps.length === 0) return [];
  return [
    {
      code: 'ontbrekend-bedrag',
      severity: 'opmerking',
      place: lineInTable(artikel, regel),
      found: all ? 'een rij met alleen nullen' : `een nul in ${formatList(gaps)}, tussen jaren met een bedrag`,
      expected: 'een nul alleen als de bron een nul geeft',
      remedy: 'Kijk in de bron. Is de cel daar leeg, vul dan null in; staat er 0, dan is het goed.',
    },
  ];
}

function yearsWith(artikel: ArtikelStuk, regel: Regel, test: (bedrag: number | null, index: number) => boolean): string[] {
  return artikel.begroting.kolommen.filter((_, index) => test(regel.bedragen[index] ?? null, index)).map((kolom) => String(kolom.jaar));
}

function isAmount(bedrag: number | null | undefined): boolean {
  return typeof bedrag === 'number' && bedrag !== 0;
}
