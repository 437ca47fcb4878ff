import { FUNCTIES, Onbekend, PREDICATEN, type Gegevens } from './bewijs/gegevens.ts';
import { ontleedBewijs, type Eis, type Maat, type Term } from './bewijs/uitdrukking.ts';
import type { Onoplosbaar } from './cijfer.ts';
import { formatCell, formatList, formatPercent } from './format.ts';

/** A sentence that claims something about the amounts, with the expression that must hold for it to be true. */
export interface Bewering {
  zin: string;
  /** E.g. `groei(uitgaven, 2021, 2022) > 0`; see docs/bewijs.md for the functions. */
  bewijs: string;
}

/** The outcome of a proof: what was computed in words when it holds, else what is wrong. */
export type Bewijsuitslag = { ok: true; uitkomst: string } | { ok: false; reden: Onoplosbaar };

/** Computes the expression of a claim from the data. Amounts in the outcome are × € 1.000. */
export function bewijs(gegevens: Gegevens, uitdrukking: string): Bewijsuitslag {
  const ontleed = ontleedBewijs(uitdrukking);
  if (!ontleed.ok) {
    return fail(`een bewijs dat niet te lezen is vanaf: ${ontleed.rest || 'het einde'}`, ontleed.verwacht, 'Verbeter het bewijs; de uitleg van deze controle noemt de mogelijkheden.');
  }
  try {
    const uitkomsten = ontleed.eisen.map((eis) => toets(gegevens, eis));
    const onwaar = uitkomsten.filter((uitkomst) => !uitkomst.klopt);
    if (onwaar.length === 0) return { ok: true, uitkomst: uitkomsten.map((uitkomst) => uitkomst.tekst).join('; ') };
    return fail(
      formatList(onwaar.map((uitkomst) => uitkomst.tekst)),
      uitdrukking,
      'De bedragen ondersteunen deze zin niet (meer). Herschrijf de zin met een bewijs dat klopt, of controleer de bedragen.',
    );
  } catch (error) {
    if (!(error instanceof Onbekend)) throw error;
    return fail(error.message, uitdrukking, 'Gebruik in het bewijs een regel, jaar en functie die bestaan.');
  }
}

/** The first claim that the data support; `null` when none does. The order is that of preference. */
export function eersteBewezen(gegevens: Gegevens, beweringen: readonly Bewering[]): (Bewering & { uitkomst: string }) | null {
  for (const bewering of beweringen) {
    const uitslag = bewijs(gegevens, bewering.bewijs);
    if (uitslag.ok) return { ...bewering, uitkomst: uitslag.uitkomst };
  }
  return null;
}

interface Waarde {
  waarde: number;
  maat: Maat;
}

function toets(gegevens: Gegevens, eis: Eis): { klopt: boolean; tekst: string } {
  if (eis.soort === 'predicaat') {
    const predicaat = lookUp(PREDICATEN, eis.naam);
    const klopt = predicaat.klopt(gegevens, eis.argumenten);
    return { klopt, tekst: `${eis.naam}(${eis.argumenten.join(', ')}) is ${klopt ? 'waar' : 'niet waar'}` };
  }
  const links = reken(gegevens, eis.links);
  const rechts = reken(gegevens, eis.rechts);
  if (!comparable(links, rechts)) throw new Onbekend('een bedrag wordt vergeleken met een aandeel of getal');
  const klopt = vergelijk(links.waarde, rechts.waarde, eis.teken);
  const woord = klopt ? WOORDEN[eis.teken] : `niet ${WOORDEN[eis.teken]}`;
  return { klopt, tekst: `${toon(eis.links)} is ${inWoorden(links)}: ${woord} ${inWoorden(rechts)}${eis.rechts.soort === 'constante' ? '' : ` (${toon(eis.rechts)})`}` };
}

function reken(gegevens: Gegevens, term: Term): Waarde {
  if (term.soort === 'constante') return term;
  if (term.soort === 'functie') {
    const functie = lookUp(FUNCTIES, term.naam);
    return { waarde: functie.waarde(gegevens, term.argumenten), maat: functie.maat };
  }
  const links = reken(gegevens, term.links);
  const rechts = reken(gegevens, term.rechts);
  switch (term.teken) {
    case '+':
    case '-':
      if (!comparable(links, rechts)) throw new Onbekend('een bedrag en een aandeel of getal worden opgeteld');
      return { waarde: term.teken === '+' ? links.waarde + rechts.waarde : links.waarde - rechts.waarde, maat: links.maat };
    case '*':
      if (links.maat === 'bedrag' && rechts.maat === 'bedrag') throw new Onbekend('twee bedragen worden vermenigvuldigd');
      return { waarde: links.waarde * rechts.waarde, maat: links.maat === 'bedrag' ? 'bedrag' : rechts.maat };
    case '/':
      if (rechts.waarde === 0) throw new Onbekend('er wordt gedeeld door nul');
      return { waarde: links.waarde / rechts.waarde, maat: links.maat === rechts.maat ? 'getal' : 'bedrag' };
  }
}

/** Amounts with amounts, numbers with numbers; a bare nought goes with both. */
function comparable(a: Waarde, b: Waarde): boolean {
  return a.maat === b.maat || (a.maat === 'getal' && a.waarde === 0) || (b.maat === 'getal' && b.waarde === 0);
}

/** Equal means equal up to the error of binary fractions. */
function vergelijk(a: number, b: number, teken: '<' | '<=' | '=' | '>=' | '>'): boolean {
  const gelijk = Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (teken === '=') return gelijk;
  if (teken === '<=') return a < b || gelijk;
  if (teken === '>=') return a > b || gelijk;
  return !gelijk && (teken === '<' ? a < b : a > b);
}

const WOORDEN = { '<': 'minder dan', '<=': 'ten hoogste', '=': 'gelijk aan', '>=': 'ten minste', '>': 'meer dan' } as const;

function toon(term: Term): string {
  if (term.soort === 'constante') return inWoorden(term);
  if (term.soort === 'functie') return `${term.naam}(${term.argumenten.join(', ')})`;
  return `${toon(term.links)} ${term.teken} ${toon(term.rechts)}`;
}

function inWoorden({ waarde, maat }: Waarde): string {
  if (maat === 'bedrag') return formatCell(Math.round(waarde));
  return waarde === 0 ? '0' : formatPercent(waarde * 100, 2);
}

function lookUp<Item extends { vorm: string }>(items: Readonly<Record<string, Item>>, naam: string): Item {
  if (Object.hasOwn(items, naam)) return items[naam]!;
  throw new Onbekend(`${naam} bestaat hier niet; wel: ${Object.values(items).map((item) => item.vorm).join('; ')}`);
}

function fail(found: string, expected: string, remedy: string): { ok: false; reden: Onoplosbaar } {
  return { ok: false, reden: { found, expected, remedy } };
}
