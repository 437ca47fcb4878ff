import { sumColumns, type Begroting, type Regel } from '../begroting.ts';
import type { Controle, Uitslag } from '../controle.ts';
import { excusesSum } from '../correctie.ts';
import type { Finding } from '../finding.ts';
import { formatCell, formatNumber } from '../format.ts';
import type { ArtikelStuk, Publicatie } from '../publicatie.ts';
import { lineInTable } from './places.ts';
import { perArtikel } from './uitslag.ts';

/** Parts add up to their total, in every year, at every level. */
export const partsAddUp: Controle = {
  code: 'optelling',
  titel: 'Delen tellen op tot hun totaal',
  controleert:
    'In elk jaar van de tabel worden de regelingen opgeteld tot hun instrument (als de bron daar een bedrag geeft), de instrumenten tot hun artikelonderdeel en de artikelonderdelen tot de uitgaven. Ontbreekt een van de bedragen, dan is er geen som en wordt er niet vergeleken: een ontbrekend bedrag is geen nul.',
  waarom: 'Klopt een som niet, dan is een bedrag verkeerd overgenomen of is een regel weggevallen. Een lezer die narekent moet op hetzelfde uitkomen.',
  oplossen:
    'Vergelijk in de bron de kolom van dit jaar met de regels onder dit totaal. Let op verwisselde cijfers en op een regel te veel of te weinig. Telt de bron zelf verkeerd op, neem de bedragen dan over zoals ze zijn gedrukt en leg het vast als correctie, met regel en jaar bij som. Is die correctie vastgesteld, dan is de bevinding alleen nog een opmerking.',
  eenheid: ['som', 'sommen'],
  run: perArtikel(sumsOf),
};

function sumsOf(artikel: ArtikelStuk, publicatie: Publicatie): Uitslag {
  const { regels, opPad, kolommen } = artikel.begroting;
  const findings: Finding[] = [];
  let checked = 0;
  for (const regel of regels) {
    if (!regel.gedrukt || regel.delen.length === 0) continue;
    const sums = sumColumns(regel.delen.map((pad) => opPad.get(pad)?.bedragen ?? []), kolommen.length);
    sums.forEach((sum, column) => {
      const total = regel.bedragen[column] ?? null;
      if (sum === null || total === null) return;
      checked += 1;
      if (sum === total) return;
      const finding = wrongSum(artikel, regel, column, total, sum);
      findings.push(isRecorded(publicatie, artikel, regel.pad, column) ? { ...finding, severity: 'opmerking' } : finding);
    });
  }
  return { findings, checked };
}

/** True when a confirmed correctie says that the source itself made this mistake. */
function isRecorded(publicatie: Publicatie, artikel: ArtikelStuk, pad: string, column: number): boolean {
  const jaar = artikel.begroting.kolommen[column]?.jaar;
  return jaar !== undefined && publicatie.correcties.some(({ data }) => excusesSum(data, artikel.id, pad, jaar));
}

function wrongSum(artikel: ArtikelStuk, regel: Regel, column: number, total: number, sum: number): Finding {
  const difference = total - sum;
  return {
    code: 'optelling',
    severity: 'fout',
    place: lineInTable(artikel, regel, column),
    found: `het totaal ${formatCell(total)}, terwijl de delen samen ${formatCell(sum)} zijn`,
    expected: 'een totaal dat gelijk is aan de som van zijn delen',
    remedy: `Het verschil is ${formatNumber(difference)}${differenceHint(artikel.begroting, regel, column, difference)}. Vergelijk deze kolom met de bron.`,
  };
}

/** What often causes such a difference, to go after it in a sentence: a line left out or twice, or two digits swapped; else `''`. */
export function differenceHint(begroting: Begroting, regel: Regel, column: number, difference: number): string {
  const same = linesBelow(begroting, regel).find((deel) => deel.bedragen[column] === -difference);
  if (same !== undefined) return `, precies het bedrag van "${same.label}": telt die regel dubbel`;
  return difference % 9 === 0 ? ', deelbaar door 9: zijn er twee cijfers verwisseld' : '';
}

function linesBelow(begroting: Begroting, regel: Regel): Regel[] {
  return regel.delen.flatMap((pad) => {
    const deel = begroting.opPad.get(pad);
    return deel === undefined ? [] : [deel, ...linesBelow(begroting, deel)];
  });
}
