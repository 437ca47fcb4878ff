import { parseArtikelId } from '../domain/adres.ts';
import { formatDate } from '../domain/format.ts';
import { versienummerSchema } from '../domain/versie.ts';
import type { Release } from '../versions/release.ts';
import { readArguments } from './program.ts';

/** What the program was asked to do. */
export interface ReleaseCommand extends Release {
  help: boolean;
  /** Content folder; `undefined` for the usual one. */
  to: string | undefined;
  dryRun: boolean;
}

/** How the program is used, in Dutch. */
export const RELEASE_USAGE = `Gebruik: npm run release -- 2022/vii-07 --datum JJJJ-MM-DD --versie X.Y [opties]

Legt een artikel vast als versie: tekst en bedragen zoals ze nu zijn, de inhoudscode en wat er sinds de vorige versie is veranderd.
Nummer en datum komen ook in de kop van de tekst. Schrijft alles of niets.

  --datum JJJJ-MM-DD    datum van de versie; wordt nooit van de klok overgenomen
  --versie X.Y          nummer, hoger dan dat van de vorige versie
  --toelichting "…"     wat u erover wilt zeggen
  --opnieuw             legt de laatste versie nog eens vast, zolang zij niet is gepubliceerd
  --dry-run             laat zien wat er zou worden vastgelegd en schrijft niets
  --to MAP              de inhoudsmap (zonder: content)

De uitkomst is 0 als de versie is vastgelegd (of zou worden), 1 als iets dat tegenhoudt, 2 bij verkeerd gebruik.
`;

/** The command in these arguments, or what is wrong with them. */
export function readReleaseArguments(args: readonly string[]): ReleaseCommand | string {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const parsed = readArguments(args, { datum: text, versie: text, toelichting: text, to: text, opnieuw: flag, 'dry-run': flag, help: flag });
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const [artikel = ''] = positionals;
  const { datum = '', versie = '', help } = values;
  if (!help) {
    if (positionals.length !== 1 || parseArtikelId(artikel) === null) return 'Noem één artikel: jaar/hoofdstuk-nummer.';
    if (!isDate(datum)) return datum === '' ? 'Geef de datum van de versie met --datum.' : `--datum is een dag als 2026-11-24, geen "${datum}".`;
    if (!versienummerSchema.safeParse(versie).success) return versie === '' ? 'Geef het nummer van de versie met --versie.' : `--versie is een nummer als 1.0, geen "${versie}".`;
    if (values.toelichting?.trim() === '') return 'De toelichting is leeg.';
  }
  return { help, artikel, datum, versie, toelichting: values.toelichting?.trim() ?? null, opnieuw: values.opnieuw, dryRun: values['dry-run'], to: values.to };
}

function isDate(text: string): boolean {
  try {
    formatDate(text);
    return true;
  } catch {
    return false;
  }
}
