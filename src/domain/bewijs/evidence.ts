import { amountOf, type Begroting } from '../begroting.ts';
import { midSentence } from '../format.ts';
import type { Historie } from '../historie.ts';
import type { Measure } from './expression.ts';

/** What can be proved from: the budget of an article and, where there is one, its history. */
export interface Evidence {
  begroting: Begroting;
  historie: Historie | null;
}

/** Why an expression has no value, in the editor's words. */
export class Unknown extends Error {}

/** A function that gives a number. `vorm` shows its arguments. */
export interface NumberFunction {
  usage: string;
  /** What it is, in the words of a reader. */
  words(evidence: Evidence, args: readonly string[]): string;
  measure: Measure;
  value(evidence: Evidence, args: readonly string[]): number;
}

/** A function that is true or false. */
export interface Predicate {
  usage: string;
  /** What it says, in the words of a reader. */
  words(evidence: Evidence, args: readonly string[]): string;
  holds(evidence: Evidence, args: readonly string[]): boolean;
}

/** The functions an expression may use, by name. Each throws {@link Unknown} where the data do not tell. */
export const FUNCTIONS: Readonly<Record<string, NumberFunction>> = {
  bedrag: {
    usage: 'bedrag(regel, jaar)',
    words: ({ begroting }, [regel, jaar]) => `${name(begroting, regel)} in ${jaar}`,
    measure: 'bedrag',
    value: (evidence, [regel, jaar]) => bedrag(evidence, regel, jaar),
  },
  groei: {
    usage: 'groei(regel, van jaar, tot jaar)',
    words: ({ begroting }, [regel, van, tot]) => `de groei van ${name(begroting, regel)} van ${van} tot ${tot}`,
    measure: 'bedrag',
    value: (evidence, [regel, van, tot]) => bedrag(evidence, regel, tot) - bedrag(evidence, regel, van),
  },
  aandeel: {
    usage: 'aandeel(regel, van regel, jaar)',
    words: ({ begroting }, [regel, van, jaar]) => `het aandeel van ${name(begroting, regel)} in ${name(begroting, van)} in ${jaar}`,
    measure: 'getal',
    value: (evidence, [regel, van, jaar]) => {
      const whole = bedrag(evidence, van, jaar);
      if (whole === 0) throw new Unknown(`${van} is 0 in ${jaar}: daarvan bestaat geen aandeel`);
      return bedrag(evidence, regel, jaar) / whole;
    },
  },
  verplicht: {
    usage: 'verplicht() of verplicht(instrument)',
    words: ({ begroting }, [instrument]) => `het juridisch verplichte deel${instrument === undefined ? '' : ` van ${instrumentName(begroting, instrument)}`}`,
    measure: 'getal',
    value: (evidence, [instrument]) => verplicht(evidence, instrument) / 100,
  },
  begroot: {
    usage: 'begroot(jaar)',
    words: (_, [jaar]) => `het begrote bedrag in ${jaar}`,
    measure: 'bedrag',
    value: (evidence, [jaar]) => earlier(evidence, jaar, 'ontwerpbegroting'),
  },
  realisatie: {
    usage: 'realisatie(jaar)',
    words: (_, [jaar]) => `de realisatie in ${jaar}`,
    measure: 'bedrag',
    value: (evidence, [jaar]) => earlier(evidence, jaar, 'realisatie'),
  },
};

/** The functions that are true or false, by name. */
export const PREDICATES: Readonly<Record<string, Predicate>> = {
  stijgt: {
    usage: 'stijgt(regel, van jaar, tot jaar)',
    words: ({ begroting }, [regel, van, tot]) => `${name(begroting, regel)} stijgt elk jaar van ${van} tot ${tot}`,
    holds: (evidence, args) => series(evidence, args).every((value, index, all) => index === 0 || value > all[index - 1]!),
  },
  daalt: {
    usage: 'daalt(regel, van jaar, tot jaar)',
    words: ({ begroting }, [regel, van, tot]) => `${name(begroting, regel)} daalt elk jaar van ${van} tot ${tot}`,
    holds: (evidence, args) => series(evidence, args).every((value, index, all) => index === 0 || value < all[index - 1]!),
  },
  hoogste: {
    usage: 'hoogste(regel, jaar)',
    words: ({ begroting }, [regel, jaar]) => `${name(begroting, regel)} is het hoogst in ${jaar}`,
    holds: (evidence, [regel, jaar]) => {
      const top = bedrag(evidence, regel, jaar);
      const others = evidence.begroting.kolommen.filter((kolom) => String(kolom.jaar) !== jaar);
      return others.every((kolom) => (amountOf(evidence.begroting, regel!, kolom.jaar) ?? -Infinity) < top);
    },
  },
  grootste: {
    usage: 'grootste(regel, jaar)',
    words: ({ begroting }, [regel, jaar]) => `${name(begroting, regel)} is de grootste regeling in ${jaar}`,
    holds: (evidence, [regel, jaar]) => {
      const top = bedrag(evidence, regel, jaar);
      const others = evidence.begroting.regels.filter((item) => item.soort === 'regeling' && item.pad !== regel);
      return others.every((item) => (amountOf(evidence.begroting, item.pad, Number(jaar)) ?? -Infinity) < top);
    },
  },
  'minst-verplicht': {
    usage: 'minst-verplicht(instrument)',
    words: ({ begroting }, [instrument]) => `van ${instrumentName(begroting, instrument)} is het kleinste deel juridisch verplicht`,
    holds: (evidence, [instrument]) => {
      const least = verplicht(evidence, instrument);
      const all = evidence.begroting.bestand.juridischVerplicht!.instrumenten;
      return all.every((item) => item.id === instrument || item.percentage > least);
    },
  },
};

/** The amounts of the uitgaven in a year and a phase: from the history, else from a column of the table in that phase. */
export function earlierBedrag({ begroting, historie }: Evidence, jaar: number, fase: 'ontwerpbegroting' | 'realisatie'): number | null {
  const facts = historie?.waarnemingen.filter((item) => item.soort === 'uitgaven' && item.jaar === jaar && item.fase === fase) ?? [];
  const fact = facts.find((item) => item.bedrag !== null);
  if (fact !== undefined) return fact.bedrag;
  const column = begroting.kolommen.findIndex((kolom) => kolom.jaar === jaar && kolom.fase === fase);
  return column === -1 ? null : (begroting.opPad.get('uitgaven')?.bedragen[column] ?? null);
}

/** The label of a line without its number; the path when there is no such line. */
function name(begroting: Begroting, regel: string | undefined): string {
  const label = begroting.opPad.get(regel ?? '')?.label ?? regel ?? '';
  return midSentence(label.replace(/^\d+(?:\.\d+)*\s+/, ''));
}

function instrumentName(begroting: Begroting, instrument: string | undefined): string {
  const line = begroting.regels.find((regel) => regel.soort === 'instrument' && regel.pad.endsWith(`/${instrument}`));
  return midSentence(line?.label ?? instrument ?? '');
}

function earlier(evidence: Evidence, jaar: string | undefined, fase: 'ontwerpbegroting' | 'realisatie'): number {
  const found = earlierBedrag(evidence, Number(jaar), fase);
  if (found === null) throw new Unknown(`er is geen bedrag met fase ${fase} voor ${jaar}`);
  return found;
}

function bedrag({ begroting }: Evidence, regel: string | undefined, jaar: string | undefined): number {
  if (regel === undefined || !begroting.opPad.has(regel)) throw new Unknown(`de regel ${regel} bestaat niet`);
  const found = amountOf(begroting, regel, Number(jaar));
  if (found === undefined) throw new Unknown(`het jaar ${jaar} staat niet in de tabel`);
  if (found === null) throw new Unknown(`${regel} heeft geen bedrag in ${jaar}`);
  return found;
}

function verplicht({ begroting }: Evidence, instrument: string | undefined): number {
  const percentages = begroting.bestand.juridischVerplicht;
  if (percentages === undefined) throw new Unknown('het bedragenbestand heeft geen percentages juridisch verplicht');
  if (instrument === undefined) return percentages.totaal;
  const found = percentages.instrumenten.find((item) => item.id === instrument);
  if (found === undefined) throw new Unknown(`het instrument ${instrument} heeft geen percentage juridisch verplicht`);
  return found.percentage;
}

function series(evidence: Evidence, [regel, van, tot]: readonly string[]): number[] {
  const jaren = evidence.begroting.kolommen.map((kolom) => kolom.jaar).filter((jaar) => jaar >= Number(van) && jaar <= Number(tot));
  if (jaren.length < 2) throw new Unknown(`van ${van} tot ${tot} zijn geen twee jaren`);
  return jaren.map((jaar) => bedrag(evidence, regel, String(jaar)));
}
