import { z } from 'zod';
import { hoofdstukNummerSchema } from './ids.ts';

const hoofdstukSchema = z.strictObject({
  /** The Roman number, e.g. "VII". */
  nummer: hoofdstukNummerSchema,
  /** Full name. */
  naam: z.string().min(1),
  /** Usual abbreviation, e.g. "BZK". */
  afkorting: z.string().min(1),
  /** The ministry that answers for the chapter. */
  ministerie: z.string().min(1),
});

/** Accepts `content/begrotingen/<jaar>.json`: one budget year and the chapters this publication knows of. */
export const begrotingsjaarSchema = z.strictObject({
  /** The year the budget is for. */
  jaar: z.int().min(1900).max(2200),
  /** E.g. "Rijksbegroting 2022". */
  titel: z.string().min(1),
  /** The chapters, in the order of the budget. */
  hoofdstukken: z.array(hoofdstukSchema).min(1),
});

/** One budget year. */
export type Begrotingsjaar = z.infer<typeof begrotingsjaarSchema>;

/** One chapter of a budget. */
export type Hoofdstuk = z.infer<typeof hoofdstukSchema>;
