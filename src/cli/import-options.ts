import { closest } from '../domain/closest.ts';
import { formatList } from '../domain/format.ts';
import { BRONFORMATEN, type Bronformaat } from '../domain/officieel.ts';
import type { ImportOptions } from '../importers/import-types.ts';
import { IMPORTCODES, isAcceptable } from '../importers/codes.ts';
import { UNITS, type Unit } from '../importers/table/unit.ts';
import { readArguments } from './program.ts';

/** What the program was asked to do. */
export interface ImportCommand {
  help: boolean;
  sources: string[];
  /** Content folder to write to; `undefined` for the usual one. */
  to: string | undefined;
  report: 'text' | 'json';
  dryRun: boolean;
  force: boolean;
  options: ImportOptions;
}

/** How the program is used, in Dutch. */
export const IMPORT_USAGE = `Gebruik: npm run import -- BESTAND… [opties]

Leest brondocumenten en maakt er inhoud van: bedragen, officiële tekst en een verslag. Schrijft alleen als niets dat tegenhoudt.

  --dry-run             laat zien wat is begrepen en schrijft niets
  --to MAP              de inhoudsmap (zonder: content)
  --force               vervangt bestanden die er al zijn
  --report text|json    hoe het verslag eruitziet
  --format SOORT        ${Object.keys(BRONFORMATEN).join(', ')}
  --jaar 2022           begrotingsjaar
  --hoofdstuk VII       begrotingshoofdstuk
  --artikel 7           nummer van het artikel; bij open data ook 6,7 of alle
  --naam "…"            naam van het artikel
  --bron ID             brondocument: een bestand in de map bronnen
  --eenheid SOORT       ${Object.keys(UNITS).join(', ')}
  --tabel 18            nummer van de tabel in het document
  --blad NAAM           werkblad in een Excelbestand
  --voor 2022/vii-07    artikel waar een reeks van eerdere jaren bij hoort
  --no-heading "…"      deze tekst is geen kop (mag vaker)
  --accept CODE         deze bevindingen zijn bekeken en aanvaard (mag vaker)
  --confirm ID          deze voorgestelde correctie klopt (mag vaker)

De uitkomst is 0 als alles is geschreven (of geschreven zou worden), 1 als iets dat tegenhoudt, 2 bij verkeerd gebruik.
`;

const TEXT = { type: 'string' } as const;
const LIST = { type: 'string', multiple: true, default: [] as string[] } as const;
const FLAG = { type: 'boolean', default: false } as const;
const OPTIONS = {
  help: FLAG,
  'dry-run': FLAG,
  force: FLAG,
  to: TEXT,
  report: { type: 'string', default: 'text' },
  format: TEXT,
  jaar: TEXT,
  hoofdstuk: TEXT,
  artikel: TEXT,
  naam: TEXT,
  bron: TEXT,
  eenheid: TEXT,
  tabel: TEXT,
  blad: TEXT,
  voor: TEXT,
  'no-heading': LIST,
  accept: LIST,
  confirm: LIST,
} as const;

/** The command in these arguments, or what is wrong with them. */
export function readImportArguments(args: readonly string[]): ImportCommand | string {
  const parsed = readArguments(args, OPTIONS);
  if (typeof parsed === 'string') return parsed;
  const { values, positionals } = parsed;
  const { format, eenheid, report, jaar, tabel } = values;
  if (format !== undefined && !Object.hasOwn(BRONFORMATEN, format)) return `Onbekend formaat "${format}".`;
  if (eenheid !== undefined && !Object.hasOwn(UNITS, eenheid)) return `Onbekende eenheid "${eenheid}".`;
  if (report !== 'text' && report !== 'json') return `Onbekende vorm "${report}".`;
  for (const [name, value] of [['jaar', jaar], ['tabel', tabel]] as const) {
    if (value !== undefined && !/^[1-9]\d{0,3}$/.test(value)) return `--${name} is een getal, geen "${value}".`;
  }
  const refused = values.accept.flatMap((code) => whyNotAccepted(code) ?? [])[0];
  if (refused !== undefined) return refused;
  if (positionals.length === 0 && !values.help) return 'Noem ten minste één bestand.';
  const { hoofdstuk, artikel, naam, bron, blad, voor } = values;
  return {
    help: values.help,
    sources: positionals,
    to: values.to,
    report,
    dryRun: values['dry-run'],
    force: values.force,
    options: {
      ...given({ hoofdstuk, artikel, naam, bron, blad, voor }),
      ...(format === undefined ? {} : { format: format as Bronformaat }),
      ...(eenheid === undefined ? {} : { eenheid: eenheid as Unit }),
      ...(jaar === undefined ? {} : { jaar: Number(jaar) }),
      ...(tabel === undefined ? {} : { tabel: Number(tabel) }),
      noHeadings: values['no-heading'],
      accept: values.accept,
      confirm: values.confirm,
    },
  };
}

/** Why findings with a code cannot be accepted; `null` when they can. */
function whyNotAccepted(code: string): string | null {
  if (isAcceptable(code)) return null;
  const codes = Object.keys(IMPORTCODES).filter(isAcceptable);
  const near = closest(code, codes);
  return near === undefined ? `Met --accept kan alleen ${formatList(codes)}, niet "${code}".` : `Onbekende code "${code}". Bedoelt u --accept ${near}?`;
}

/** The entries that have a value. */
function given<Key extends string>(entries: Record<Key, string | undefined>): Partial<Record<Key, string>> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Partial<Record<Key, string>>;
}
