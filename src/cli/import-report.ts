import { controleAdres } from '../domain/adres.ts';
import { formatCount, formatList } from '../domain/format.ts';
import { faseNaam, type Fase } from '../domain/fase.ts';
import type { Finding } from '../domain/finding.ts';
import { AANSLUITINGEN, type Importverslag } from '../domain/importverslag.ts';
import { BRONFORMATEN } from '../domain/officieel.ts';
import type { ImportResult } from '../importers/import-types.ts';

/** The outcome of importing one source file. */
export interface SourceOutcome extends ImportResult {
  source: string;
}

/** What happened to the files of a run. */
export type Written = 'geschreven' | 'zou-schrijven' | 'niets';

/** The report of a run for a person: for each source what was understood, what is asked, and what was written. */
export function importReportText(outcomes: readonly SourceOutcome[], written: Written, folder: string): string {
  return `${[...outcomes.map(describeSource), ending(outcomes, written, folder)].join('\n\n')}\n`;
}

/** The report of a run for a program. */
export function importReportJson(outcomes: readonly SourceOutcome[], written: Written): string {
  const sources = outcomes.map(({ source, format, files, proposals, findings, reports }) => ({
    bron: source,
    formaat: format,
    bestanden: [...files.keys()],
    voorstellen: Object.fromEntries(proposals),
    bevindingen: findings.map((finding) => ({ ...finding, help: controleAdres(finding.code) })),
    verslagen: reports,
  }));
  return `${JSON.stringify({ uitkomst: written, bronnen: sources }, null, 2)}\n`;
}

function describeSource({ source, format, findings, reports, proposals }: SourceOutcome): string {
  return [
    `${source}\n  soort      ${format === null ? 'niet herkend' : BRONFORMATEN[format]}`,
    ...reports.map(describeReport),
    ...[...proposals].map(([id, { titel, keuze }]) => `  VOORSTEL  correctie ${id}: ${titel}\n    keuze      ${keuze}\n    aanvaarden --confirm ${id}`),
    ...describeFindings(findings),
  ].join('\n\n');
}

function describeReport({ artikel, bron, begrepen, cellen, aansluitingen }: Importverslag): string {
  const heads = headsOf(begrepen.kolommen);
  const must = aansluitingen.filter((item) => item.moetGelijk);
  return [
    `  artikel    ${artikel}${begrepen.titel === null ? '' : `: ${begrepen.titel}`}`,
    `  document   ${bron}`,
    `  tabel      ${begrepen.tabel ?? 'zonder opschrift'}`,
    `  kolommen   ${heads.join(', ')}`,
    `  regels     ${counts(begrepen.regels)}`,
    ...(Object.keys(begrepen.tekst).length === 0 ? [] : [`  tekst      ${counts(begrepen.tekst)}`]),
    `  cellen     ${cellen.gevuld} gevuld = ${formatCount(cellen.bedragen, 'bedrag', 'bedragen')} + ${cellen.genoemd} in bevindingen`,
    ...must.map((item) => `  sluit aan  ${AANSLUITINGEN[item.soort]}, ${item.wat}: ${outcomeOf(item)}`),
    ...aansluitingen.filter((item) => !item.moetGelijk).map((item) => `  ter info   ${AANSLUITINGEN[item.soort]}, ${item.wat}: ${item.vergeleken - item.afwijkend} gelijk, ${item.afwijkend} anders`),
  ].join('\n');
}

/** Each head with what it was read as; a head that stands for several years once, with the first and the last. */
function headsOf(kolommen: Importverslag['begrepen']['kolommen']): string[] {
  const years = new Map<string, number[]>();
  for (const { kop, jaar, fase } of kolommen) {
    const key = JSON.stringify([kop === String(jaar) ? null : kop, kop === String(jaar) ? jaar : 0, fase]);
    years.set(key, [...(years.get(key) ?? []), jaar]);
  }
  return [...years].map(([key, own]) => {
    const [kop, , fase] = JSON.parse(key) as [string | null, number, Fase];
    const span = own.length === 1 ? `${own[0]!}` : `${Math.min(...own)}–${Math.max(...own)}`;
    return kop === null ? `${span} (${faseNaam(fase)})` : `${kop} → ${span} ${faseNaam(fase)}`;
  });
}

function outcomeOf({ vergeleken, afwijkend }: Importverslag['aansluitingen'][number]): string {
  if (vergeleken === 0) return 'niet te vergelijken, want er ontbreekt een bedrag';
  return `${afwijkend === 0 ? 'klopt' : `${afwijkend} wijkt af`} (${formatCount(vergeleken, 'kolom', 'kolommen')})`;
}

function counts(record: Readonly<Record<string, number>>): string {
  return Object.entries(record)
    .map(([what, count]) => `${count} × ${what}`)
    .join(', ');
}

/** Findings that block first; the same code, place after place, told once with its help. */
function describeFindings(findings: readonly Finding[]): string[] {
  const order = ['fout', 'waarschuwing', 'opmerking'] as const;
  return order.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return [...new Set(own.map((finding) => finding.code))].map((code) => {
      const same = own.filter((finding) => finding.code === code);
      const shown = severity === 'opmerking' ? same.slice(0, 5) : same;
      const lines = shown.map(({ place, found, expected, remedy }) => {
        const where = [place.line === undefined ? '' : `regel ${place.line}`, place.within ?? ''].filter((part) => part !== '').join(', ');
        return `    ${where === '' ? '' : `${where}: `}${found}\n      verwacht: ${expected}. ${remedy}`;
      });
      const rest = same.length > shown.length ? [`    en nog ${formatCount(same.length - shown.length, 'keer', 'keer')}`] : [];
      return [`  ${severity.toUpperCase()}  ${code}  (uitleg: ${controleAdres(code)})`, ...lines, ...rest].join('\n');
    });
  });
}

function ending(outcomes: readonly SourceOutcome[], written: Written, folder: string): string {
  const files = outcomes.flatMap((outcome) => [...outcome.files.keys()]);
  if (written === 'niets') {
    const codes = new Set(outcomes.flatMap((outcome) => outcome.findings.filter((finding) => finding.severity === 'fout').map((finding) => finding.code)));
    return `Er is niets geschreven${codes.size === 0 ? '' : `: los eerst op wat er staat bij ${formatList([...codes])}`}.`;
  }
  return `${written === 'geschreven' ? 'Geschreven' : 'Niets geschreven (--dry-run); het zouden zijn'} in ${folder}:\n${files.map((file) => `  ${file}`).join('\n')}`;
}
