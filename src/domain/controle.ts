import type { Finding } from './finding.ts';
import type { Publicatie } from './publicatie.ts';

/** What the help page of a finding code says. Plain Dutch, for an editor. */
export interface Uitleg {
  /** Stable code of the findings: lower case with hyphens, also the address of the help page. */
  code: string;
  /** The rule as a sentence, e.g. "Delen tellen op tot hun totaal". */
  titel: string;
  /** What is looked at, and how. */
  controleert: string;
  /** Why a reader needs this. */
  waarom: string;
  /** What to do about a finding. */
  oplossen: string;
}

/** The outcome of one check on one publication. */
export interface Uitslag {
  findings: Finding[];
  /** How many things were looked at. */
  checked: number;
}

/** A rule about the content, with its help page. Pure: it never throws for bad content and never prints. */
export interface Controle extends Uitleg {
  /** What is counted in `checked`, singular and plural, e.g. ["som", "sommen"]. */
  eenheid: readonly [string, string];
  run(publicatie: Publicatie): Uitslag;
}
