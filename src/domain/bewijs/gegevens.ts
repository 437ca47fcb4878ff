import { amountOf, type Begroting } from '../begroting.ts';
import type { Historie } from '../historie.ts';
import type { Maat } from './uitdrukking.ts';

/** What can be proved from: the budget of an article and, where there is one, its history. */
export interface Gegevens {
  begroting: Begroting;
  historie: Historie | null;
}

/** Why an expression has no value, in the editor's words. */
export class Onbekend extends Error {}

/** A function that gives a number. `vorm` shows its arguments. */
export interface Functie {
  vorm: string;
  maat: Maat;
  waarde(gegevens: Gegevens, argumenten: readonly string[]): number;
}

/** A function that is true or false. */
export interface Predicaat {
  vorm: string;
  klopt(gegevens: Gegevens, argumenten: readonly string[]): boolean;
}

/** The functions an expression may use, by name. Each throws {@link Onbekend} where the data do not tell. */
export const FUNCTIES: Readonly<Record<string, Functie>> = {
  bedrag: {
    vorm: 'bedrag(regel, jaar)',
    maat: 'bedrag',
    waarde: (gegevens, [regel, jaar]) => bedrag(gegevens, regel, jaar),
  },
  groei: {
    vorm: 'groei(regel, van jaar, tot jaar)',
    maat: 'bedrag',
    waarde: (gegevens, [regel, van, tot]) => bedrag(gegevens, regel, tot) - bedrag(gegevens, regel, van),
  },
  aandeel: {
    vorm: 'aandeel(regel, van regel, jaar)',
    maat: 'getal',
    waarde: (gegevens, [regel, van, jaar]) => {
      const geheel = bedrag(gegevens, van, jaar);
      if (geheel === 0) throw new Onbekend(`${van} is 0 in ${jaar}: daarvan bestaat geen aandeel`);
      return bedrag(gegevens, regel, jaar) / geheel;
    },
  },
  verplicht: {
    vorm: 'verplicht() of verplicht(instrument)',
    maat: 'getal',
    waarde: (gegevens, [instrument]) => verplicht(gegevens, instrument) / 100,
  },
  begroot: {
    vorm: 'begroot(jaar)',
    maat: 'bedrag',
    waarde: (gegevens, [jaar]) => eerder(gegevens, jaar, 'ontwerpbegroting'),
  },
  realisatie: {
    vorm: 'realisatie(jaar)',
    maat: 'bedrag',
    waarde: (gegevens, [jaar]) => eerder(gegevens, jaar, 'realisatie'),
  },
};

/** The functions that are true or false, by name. */
export const PREDICATEN: Readonly<Record<string, Predicaat>> = {
  stijgt: {
    vorm: 'stijgt(regel, van jaar, tot jaar)',
    klopt: (gegevens, argumenten) => reeks(gegevens, argumenten).every((waarde, index, all) => index === 0 || waarde > all[index - 1]!),
  },
  daalt: {
    vorm: 'daalt(regel, van jaar, tot jaar)',
    klopt: (gegevens, argumenten) => reeks(gegevens, argumenten).every((waarde, index, all) => index === 0 || waarde < all[index - 1]!),
  },
  hoogste: {
    vorm: 'hoogste(regel, jaar)',
    klopt: (gegevens, [regel, jaar]) => {
      const top = bedrag(gegevens, regel, jaar);
      const others = gegevens.begroting.kolommen.filter((kolom) => String(kolom.jaar) !== jaar);
      return others.every((kolom) => (amountOf(gegevens.begroting, regel!, kolom.jaar) ?? -Infinity) < top);
    },
  },
  grootste: {
    vorm: 'grootste(regel, jaar)',
    klopt: (gegevens, [regel, jaar]) => {
      const top = bedrag(gegevens, regel, jaar);
      const others = gegevens.begroting.regels.filter((item) => item.soort === 'regeling' && item.pad !== regel);
      return others.every((item) => (amountOf(gegevens.begroting, item.pad, Number(jaar)) ?? -Infinity) < top);
    },
  },
  'minst-verplicht': {
    vorm: 'minst-verplicht(instrument)',
    klopt: (gegevens, [instrument]) => {
      const least = verplicht(gegevens, instrument);
      const all = gegevens.begroting.bestand.juridischVerplicht!.instrumenten;
      return all.every((item) => item.id === instrument || item.percentage > least);
    },
  },
};

/** The amounts of the uitgaven in a year and a phase: from the history, else from a column of the table in that phase. */
export function eerderBedrag({ begroting, historie }: Gegevens, jaar: number, fase: 'ontwerpbegroting' | 'realisatie'): number | null {
  const facts = historie?.waarnemingen.filter((item) => item.soort === 'uitgaven' && item.jaar === jaar && item.fase === fase) ?? [];
  const fact = facts.find((item) => item.bedrag !== null);
  if (fact !== undefined) return fact.bedrag;
  const column = begroting.kolommen.findIndex((kolom) => kolom.jaar === jaar && kolom.fase === fase);
  return column === -1 ? null : (begroting.opPad.get('uitgaven')?.bedragen[column] ?? null);
}

function eerder(gegevens: Gegevens, jaar: string | undefined, fase: 'ontwerpbegroting' | 'realisatie'): number {
  const found = eerderBedrag(gegevens, Number(jaar), fase);
  if (found === null) throw new Onbekend(`er is geen bedrag met fase ${fase} voor ${jaar}`);
  return found;
}

function bedrag({ begroting }: Gegevens, regel: string | undefined, jaar: string | undefined): number {
  if (regel === undefined || !begroting.opPad.has(regel)) throw new Onbekend(`de regel ${regel} bestaat niet`);
  const found = amountOf(begroting, regel, Number(jaar));
  if (found === undefined) throw new Onbekend(`het jaar ${jaar} staat niet in de tabel`);
  if (found === null) throw new Onbekend(`${regel} heeft geen bedrag in ${jaar}`);
  return found;
}

function verplicht({ begroting }: Gegevens, instrument: string | undefined): number {
  const percentages = begroting.bestand.juridischVerplicht;
  if (percentages === undefined) throw new Onbekend('het bedragenbestand heeft geen percentages juridisch verplicht');
  if (instrument === undefined) return percentages.totaal;
  const found = percentages.instrumenten.find((item) => item.id === instrument);
  if (found === undefined) throw new Onbekend(`het instrument ${instrument} heeft geen percentage juridisch verplicht`);
  return found.percentage;
}

function reeks(gegevens: Gegevens, [regel, van, tot]: readonly string[]): number[] {
  const jaren = gegevens.begroting.kolommen.map((kolom) => kolom.jaar).filter((jaar) => jaar >= Number(van) && jaar <= Number(tot));
  if (jaren.length < 2) throw new Onbekend(`van ${van} tot ${tot} zijn geen twee jaren`);
  return jaren.map((jaar) => bedrag(gegevens, regel, String(jaar)));
}
