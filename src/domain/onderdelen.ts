import { z } from 'zod';
import { CITAAT_COMPONENTS } from './citaat.ts';
import { beweringAttributenSchema, figuurAttributenSchema } from './figuur.ts';

/** A component an editor can write in the text of an article. */
export interface Onderdeel {
  /** The attributes it may have; `null` when they are read as a citation (see citaat.ts). */
  attributen: z.ZodType | null;
  /** True when it must stand on a line of its own: it makes a heading, a table or a figure. */
  alleenstaand: boolean;
  /** How it is written. */
  voorbeeld: string;
}

const lineSchema = z.strictObject({ regel: z.string() });

const WITH_OWN_ATTRIBUTES: Readonly<Record<string, Onderdeel>> = {
  Artikelonderdeel: { attributen: lineSchema, alleenstaand: true, voorbeeld: '<Artikelonderdeel regel="7.1" />' },
  Instrument: { attributen: lineSchema, alleenstaand: true, voorbeeld: '<Instrument regel="7.1/opdrachten" />' },
  Regeling: { attributen: lineSchema, alleenstaand: true, voorbeeld: '<Regeling regel="7.1/opdrachten/werkgeversbeleid" />' },
  Budgettabel: { attributen: z.strictObject({}), alleenstaand: true, voorbeeld: '<Budgettabel />' },
  Figuur: { attributen: figuurAttributenSchema, alleenstaand: true, voorbeeld: '<Figuur id="uitgaven-naar-jaar" />' },
  Bewering: { attributen: beweringAttributenSchema, alleenstaand: false, voorbeeld: '<Bewering bewijs="groei(uitgaven, 2021, 2022) > 0">…</Bewering>' },
  Begrip: { attributen: z.strictObject({ id: z.string() }), alleenstaand: false, voorbeeld: '<Begrip id="pok">POK</Begrip>' },
  Correctie: { attributen: z.strictObject({ id: z.string() }), alleenstaand: false, voorbeeld: '<Correctie id="fwr" />' },
  Verwijzing: { attributen: z.strictObject({ bron: z.string() }), alleenstaand: false, voorbeeld: '<Verwijzing bron="kst-35510-4" />' },
};

/** The components an editor can write in the text of an article, by name. */
export const ONDERDELEN: ReadonlyMap<string, Onderdeel> = new Map([
  ...Object.entries(WITH_OWN_ATTRIBUTES),
  ...CITAAT_COMPONENTS.map((name) => [name, { attributen: null, alleenstaand: false, voorbeeld: `<${name} … />` }] as const),
]);
