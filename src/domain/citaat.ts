import { z } from 'zod';
import type { Citaat } from './cijfer.ts';

/** Attributes of the components that print a figure. Strict: a misspelled attribute is a finding. */
const CITAAT_SCHEMAS = {
  Bedrag: z.strictObject({ regel: z.string(), jaar: z.int() }).transform((a): Citaat => ({ soort: 'bedrag', ...a })),
  Aandeel: z
    .strictObject({ regel: z.string(), van: z.string(), jaar: z.int() })
    .transform((a): Citaat => ({ soort: 'aandeel', ...a })),
  Verschil: z
    .strictObject({ regel: z.string(), van: z.int(), tot: z.int(), als: z.enum(['euro', 'procent']) })
    .transform((a): Citaat => ({ soort: 'verschil', ...a })),
  JuridischVerplicht: z
    .strictObject({ instrument: z.string().optional() })
    .transform((a): Citaat => ({ soort: 'juridisch-verplicht', instrument: a.instrument ?? null })),
} as const;

/** Names of the components that print a figure. */
export const CITAAT_COMPONENTS: readonly string[] = Object.keys(CITAAT_SCHEMAS);

/** The citation a component stands for; `null` when the component prints no figure, the problem when its attributes are wrong. */
export function readCitaat(
  component: string,
  attributen: Readonly<Record<string, unknown>>,
): { ok: true; citaat: Citaat } | { ok: false; found: string; expected: string } | null {
  if (!Object.hasOwn(CITAAT_SCHEMAS, component)) return null;
  const schema = CITAAT_SCHEMAS[component as keyof typeof CITAAT_SCHEMAS];
  const result = schema.safeParse(attributen);
  if (result.success) return { ok: true, citaat: result.data };
  const names = result.error.issues.map((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.')));
  return { ok: false, found: `<${component}> met een fout in: ${names.join(', ')}`, expected: EXPECTED[component as keyof typeof CITAAT_SCHEMAS] };
}

const EXPECTED = {
  Bedrag: '<Bedrag regel="7.1" jaar={2022} />',
  Aandeel: '<Aandeel regel="7.1" van="uitgaven" jaar={2022} />',
  Verschil: '<Verschil regel="7.1" van={2021} tot={2022} als="euro" />, of als="procent"',
  JuridischVerplicht: '<JuridischVerplicht /> of <JuridischVerplicht instrument="opdrachten" />',
} as const;
