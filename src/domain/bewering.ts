import { FUNCTIONS, Unknown, PREDICATES, type Evidence } from './bewijs/evidence.ts';
import { parseBewijs, type Demand, type Measure, type Term } from './bewijs/expression.ts';
import type { Onoplosbaar } from './cijfer.ts';
import { formatCell, formatList, formatPercent } from './format.ts';

/** A sentence that claims something about the amounts, with the expression that must hold for it to be true. */
export interface Bewering {
  zin: string;
  /** E.g. `groei(uitgaven, 2021, 2022) > 0`; the help page of the check `beweringen` names the functions. */
  bewijs: string;
}

/** The outcome of a proof: what was computed in words when it holds, else what is wrong. */
export type ProofOutcome = { ok: true; uitkomst: string } | { ok: false; reden: Onoplosbaar };

/** Computes the expression of a claim from the data. Amounts in the outcome are × € 1.000. */
export function bewijs(evidence: Evidence, uitdrukking: string): ProofOutcome {
  const parsed = parseBewijs(uitdrukking);
  if (!parsed.ok) {
    return fail(`een bewijs dat niet te lezen is vanaf: ${parsed.rest || 'het einde'}`, parsed.expected, 'Verbeter het bewijs; de uitleg van deze controle noemt de mogelijkheden.');
  }
  try {
    const results = parsed.demands.map((demand) => check(evidence, demand));
    const untrue = results.filter((uitkomst) => !uitkomst.holds);
    if (untrue.length === 0) return { ok: true, uitkomst: results.map((uitkomst) => uitkomst.tekst).join('; ') };
    return fail(
      formatList(untrue.map((uitkomst) => uitkomst.tekst)),
      uitdrukking,
      'De bedragen ondersteunen deze zin niet (meer). Herschrijf de zin met een bewijs dat klopt, of controleer de bedragen.',
    );
  } catch (error) {
    if (!(error instanceof Unknown)) throw error;
    return fail(error.message, uitdrukking, 'Gebruik in het bewijs een regel, jaar en functie die bestaan.');
  }
}

/** The first claim that the data support; `null` when none does. The order is that of preference. */
export function firstProved(evidence: Evidence, claims: readonly Bewering[]): (Bewering & { uitkomst: string }) | null {
  for (const bewering of claims) {
    const outcome = bewijs(evidence, bewering.bewijs);
    if (outcome.ok) return { ...bewering, uitkomst: outcome.uitkomst };
  }
  return null;
}

interface Value {
  value: number;
  measure: Measure;
}

function check(evidence: Evidence, demand: Demand): { holds: boolean; tekst: string } {
  if (demand.kind === 'predicate') {
    const predicate = lookUp(PREDICATES, demand.name);
    const holds = predicate.holds(evidence, demand.args);
    return { holds, tekst: `${predicate.words(evidence, demand.args)}: ${holds ? 'waar' : 'niet waar'}` };
  }
  const left = compute(evidence, demand.left);
  const right = compute(evidence, demand.right);
  if (!comparable(left, right)) throw new Unknown('een bedrag wordt vergeleken met een aandeel of getal');
  const holds = compare(left.value, right.value, demand.operator);
  const word = holds ? WORDS[demand.operator] : `niet ${WORDS[demand.operator]}`;
  return { holds, tekst: `${show(evidence, demand.left)} is ${inWords(left)}: ${word} ${inWords(right)}${demand.right.kind === 'constant' ? '' : ` (${show(evidence, demand.right)})`}` };
}

function compute(evidence: Evidence, term: Term): Value {
  if (term.kind === 'constant') return term;
  if (term.kind === 'function') {
    const fn = lookUp(FUNCTIONS, term.name);
    return { value: fn.value(evidence, term.args), measure: fn.measure };
  }
  const left = compute(evidence, term.left);
  const right = compute(evidence, term.right);
  switch (term.operator) {
    case '+':
    case '-':
      if (!comparable(left, right)) throw new Unknown('een bedrag en een aandeel of getal worden opgeteld');
      return { value: term.operator === '+' ? left.value + right.value : left.value - right.value, measure: left.measure };
    case '*':
      if (left.measure === 'bedrag' && right.measure === 'bedrag') throw new Unknown('twee bedragen worden vermenigvuldigd');
      return { value: left.value * right.value, measure: left.measure === 'bedrag' ? 'bedrag' : right.measure };
    case '/':
      if (right.value === 0) throw new Unknown('er wordt gedeeld door nul');
      return { value: left.value / right.value, measure: left.measure === right.measure ? 'getal' : 'bedrag' };
  }
}

/** Amounts with amounts, numbers with numbers; a bare nought goes with both. */
function comparable(a: Value, b: Value): boolean {
  return a.measure === b.measure || (a.measure === 'getal' && a.value === 0) || (b.measure === 'getal' && b.value === 0);
}

/** Equal means equal up to the error of binary fractions. */
function compare(a: number, b: number, operator: '<' | '<=' | '=' | '>=' | '>'): boolean {
  const equal = Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (operator === '=') return equal;
  if (operator === '<=') return a < b || equal;
  if (operator === '>=') return a > b || equal;
  return !equal && (operator === '<' ? a < b : a > b);
}

const WORDS = { '<': 'minder dan', '<=': 'ten hoogste', '=': 'gelijk aan', '>=': 'ten minste', '>': 'meer dan' } as const;

function show(evidence: Evidence, term: Term): string {
  if (term.kind === 'constant') return inWords(term);
  if (term.kind === 'function') return lookUp(FUNCTIONS, term.name).words(evidence, term.args);
  const sign = { '+': 'plus', '-': 'min', '*': term.left.kind === 'constant' ? 'van' : 'keer', '/': 'gedeeld door' }[term.operator];
  return `${show(evidence, term.left)} ${sign} ${show(evidence, term.right)}`;
}

function inWords({ value, measure }: Value): string {
  if (measure === 'bedrag') return formatCell(Math.round(value));
  return value === 0 ? '0' : formatPercent(value * 100, 2);
}

function lookUp<Item extends { usage: string }>(items: Readonly<Record<string, Item>>, name: string): Item {
  if (Object.hasOwn(items, name)) return items[name]!;
  throw new Unknown(`${name} bestaat hier niet; wel: ${Object.values(items).map((item) => item.usage).join('; ')}`);
}

function fail(found: string, expected: string, remedy: string): { ok: false; reden: Onoplosbaar } {
  return { ok: false, reden: { found, expected, remedy } };
}
