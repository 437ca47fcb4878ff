import type { Regel, Begroting } from '../../domain/begroting.ts';
import { partNumberOf } from '../table/main-line.ts';
import { squeeze } from '../table/number-form.ts';
import { fitOf, takeApart, type Fit, type Words } from './match-label.ts';

/** Where a heading stands in the article. */
export type Placement =
  /** The heading of a line of the table. `afwijkend` when the words are not exactly those of the table. */
  | { kind: 'line'; pad: string; component: 'Artikelonderdeel' | 'Instrument' | 'Regeling'; fit: 'exact' | 'near' }
  /** A heading that the set-up of every budget article has, or one about an instrument in a general part. `zone` opens. */
  | { kind: 'known'; level: number; zone: Zone | null }
  /** Words that may be a heading: nothing proves it. `elders` are the lines elsewhere with this name. */
  | { kind: 'unknown'; level: number; elders: readonly string[] };

/** Headings of the model for a policy article (Rijksbegrotingsvoorschriften), with the zone that they open. */
const GENERAL: readonly (readonly [RegExp, Zone])[] = [
  [/^(?:[a-f][.:)]? )?(?:algemene doelstelling|rol en verantwoordelijkheid|beleidswijzigingen|beleidsconclusies|indicatoren(?: en|\/)? ?kengetallen|kengetallen|meetbare gegevens|extracomptabele (?:fiscale )?regelingen|fiscale regelingen)$/i, 'intro'],
  [/^(?:[a-f][.:)]? )?(?:tabel )?budgettaire gevolgen van beleid$/i, 'intro'],
  [/^(?:[a-f][.:)]? )?budgetflexibiliteit$/i, 'flex'],
  [/^(?:[a-f][.:)]? )?toelichting(?: op de (?:financi[eë]le )?instrumenten)?$/i, 'lines'],
  [/^(?:verplichtingen|ontvangsten)$/i, 'end'],
];

/** True for a heading that the model gives to every policy article: it never begins another article. */
export function isModelHeading(text: string): boolean {
  return GENERAL.some(([pattern]) => pattern.test(squeeze(text)));
}

/** The roles a minister can have, under "Rol en verantwoordelijkheid". */
const ROLES = /^(?:stimuleren|financieren|regisseren|(?:\(doen\) )?uitvoeren|doen uitvoeren)$/i;

/** A stretch of an article: before the table, on budgetflexibiliteit, on the lines one by one, after them. */
export type Zone = 'intro' | 'flex' | 'lines' | 'end';

/** Follows the headings of an article in order and finds for each the line of the table that it is about. */
export class Outline {
  readonly #begroting: Begroting;
  readonly #labels: ReadonlyMap<string, Words>;
  readonly #used = new Set<string>();
  #zone: Zone = 'intro';
  #part: Regel | null;
  #instrument: Regel | null = null;
  #inRegeling = false;
  #underGeneral = false;

  constructor(begroting: Begroting) {
    this.#begroting = begroting;
    this.#labels = new Map(begroting.regels.map((regel) => [regel.pad, takeApart(regel.label)]));
    const parts = begroting.regels.filter((regel) => regel.soort === 'artikelonderdeel');
    this.#part = parts.length === 1 ? parts[0]! : null;
  }

  /** Takes the table's place in the text: from there on the lines may be explained. */
  passTable(): void {
    if (this.#zone === 'intro') this.#zone = 'lines';
  }

  /** Where a heading, or words that may be one, would stand here. Changes nothing. */
  find(text: string): Placement {
    return this.#find(squeeze(text));
  }

  /** Takes a placement that `find` gave as the place for what follows. */
  enter(placement: Placement): void {
    if (placement.kind === 'line') this.#enter(placement.pad);
    if (placement.kind !== 'known' || placement.zone === null) return;
    this.#zone = placement.zone;
    this.#inRegeling = false;
    this.#underGeneral = true;
  }

  #find(heading: string): Placement {
    const words = takeApart(heading);
    const part = this.#findPart(heading, words);
    if (part !== null) return part;
    if (this.#zone === 'lines' && this.#part !== null) {
      const line = this.#findLine(words);
      if (line !== null) return line;
    }
    if (this.#zone === 'flex' && this.#namesInstrument(words)) return { kind: 'known', level: 3, zone: null };
    const general = GENERAL.find(([pattern]) => pattern.test(heading));
    if (general !== undefined) return { kind: 'known', level: 2, zone: general[1] };
    if (ROLES.test(heading)) return { kind: 'known', level: this.#underGeneral ? 3 : 2, zone: null };
    return { kind: 'unknown', level: this.#levelHere(), elders: this.#elsewhere(words) };
  }

  #findPart(heading: string, words: Words): Placement | null {
    const number = partNumberOf(heading);
    const regel = number === null ? undefined : this.#begroting.opPad.get(number);
    if (regel?.soort !== 'artikelonderdeel' || this.#used.has(regel.pad)) return null;
    return { kind: 'line', pad: regel.pad, component: 'Artikelonderdeel', fit: this.#fitOf(words, regel) === 'exact' ? 'exact' : 'near' };
  }

  /** A regeling of the instrument being explained, or an instrument of this part; exact before near, in both a single one. */
  #findLine(words: Words): Placement | null {
    const candidates = [...this.#children(this.#instrument), ...this.#children(this.#part)];
    for (const fit of ['exact', 'near'] as const) {
      const fitting = candidates.filter((regel) => this.#fitOf(words, regel) === fit);
      if (fitting.length === 1) return { kind: 'line', pad: fitting[0]!.pad, component: fitting[0]!.soort === 'instrument' ? 'Instrument' : 'Regeling', fit };
      if (fitting.length > 1) return null;
    }
    return null;
  }

  #children(regel: Regel | null): Regel[] {
    return (regel?.delen ?? []).filter((pad) => !this.#used.has(pad)).map((pad) => this.#begroting.opPad.get(pad)!);
  }

  #enter(pad: string): void {
    const regel = this.#begroting.opPad.get(pad)!;
    this.#used.add(pad);
    this.#zone = 'lines';
    if (regel.soort === 'artikelonderdeel') {
      this.#part = regel;
      this.#instrument = null;
    } else if (regel.soort === 'instrument') this.#instrument = regel;
    this.#inRegeling = regel.soort === 'regeling';
  }

  #namesInstrument(words: Words): boolean {
    return this.#begroting.regels.some((regel) => regel.soort === 'instrument' && this.#fitOf(words, regel) !== null);
  }

  #elsewhere(words: Words): string[] {
    return this.#begroting.regels.filter((regel) => regel.ouder !== null && this.#fitOf(words, regel) !== null).map((regel) => regel.pad);
  }

  #fitOf(words: Words, regel: Regel): Fit {
    return fitOf(words, this.#labels.get(regel.pad)!);
  }

  #levelHere(): number {
    if (this.#zone === 'intro') return this.#underGeneral ? 3 : 2;
    if (this.#zone === 'flex') return 3;
    if (this.#zone === 'end') return 3;
    if (this.#inRegeling) return 5;
    return this.#instrument !== null ? 4 : this.#part !== null ? 3 : 2;
  }
}
