import { controleAdres } from '../domain/adres.ts';
import type { Finding, Severity } from '../domain/finding.ts';
import { formatCount } from '../domain/format.ts';
import { IMPORTCODES } from '../importers/codes.ts';

/** What each kind of finding asks of the editor. */
const TITLES: Readonly<Record<Severity, string>> = { fout: 'DIT HOUDT DE INVOER TEGEN', waarschuwing: 'KIJK HIERNAAR', opmerking: 'TER KENNISNEMING' };
/** How many remarks of one code are told one by one. */
const MOST_REMARKS = 5;

/** Findings for a person, those that block first; of one code what is the matter and its remedy are told once, the places one by one. */
export function findingsInText(findings: readonly Finding[]): string[] {
  return (Object.keys(TITLES) as Severity[]).flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const groups = [...new Set(own.map((finding) => finding.code))].map((code) => groupInText(code, own.filter((finding) => finding.code === code), severity));
    return [`${TITLES[severity]} (${own.length})\n${groups.join('\n')}`];
  });
}

/** The same for a program, each with the address of its help page. */
export function findingsJson(findings: readonly Finding[]): (Finding & { help: string })[] {
  return findings.map((finding) => ({ ...finding, help: controleAdres(finding.code) }));
}

function groupInText(code: string, findings: readonly Finding[], severity: Severity): string {
  const shown = severity === 'opmerking' ? findings.slice(0, MOST_REMARKS) : findings;
  const expected = shared(findings.map((finding) => finding.expected));
  const remedy = shared(findings.map((finding) => finding.remedy));
  const title = Object.hasOwn(IMPORTCODES, code) ? IMPORTCODES[code as keyof typeof IMPORTCODES].melding : code;
  return [
    `  ${title} (${code})`,
    ...shown.flatMap((finding) => {
      const { line, within } = finding.place;
      const where = [line === undefined ? '' : `regel ${line}`, within ?? ''].filter((part) => part !== '').join(', ');
      return [
        `    - ${where === '' ? '' : `${where}: `}${finding.found}`,
        ...(expected === null ? [`      verwacht: ${finding.expected}`] : []),
        ...(remedy === null ? [`      ${finding.remedy}`] : []),
      ];
    }),
    ...(findings.length > shown.length ? [`    - en nog ${formatCount(findings.length - shown.length, 'keer', 'keer')}`] : []),
    ...(expected === null ? [] : [`    Verwacht: ${expected}.`]),
    ...(remedy === null ? [] : [`    ${remedy}`]),
  ].join('\n');
}

/** The text that all have, `null` when they differ. */
function shared(texts: readonly string[]): string | null {
  return texts.every((text) => text === texts[0]) ? (texts[0] ?? null) : null;
}
