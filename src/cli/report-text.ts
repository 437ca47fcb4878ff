import { formatCount } from '../domain/format.ts';
import { SEVERITIES, type Finding } from '../domain/finding.ts';
import { summarise, type Report } from './report.ts';

/** The report for a person: findings per file, each with place, found, expected, remedy and help; a summary at the end. */
export function reportText(report: Report): string {
  const files = [...new Set(report.findings.map((finding) => finding.place.file))];
  const blocks = files.map((file) => {
    const findings = report.findings.filter((finding) => finding.place.file === file);
    return [report.fileName(file), ...findings.map((finding) => describe(finding, report))].join('\n\n');
  });
  return `${[...blocks, summary(report)].join('\n\n')}\n`;
}

function describe(finding: Finding, report: Report): string {
  const { line, column, within } = finding.place;
  const where = [line === undefined ? '' : `regel ${line}${column === undefined ? '' : `, teken ${column}`}`, within ?? ''].filter((part) => part !== '');
  return [
    `  ${finding.severity.toUpperCase()}${where.length === 0 ? '' : `  ${where.join('  ·  ')}`}`,
    `    gevonden   ${finding.found}`,
    `    verwacht   ${finding.expected}`,
    `    oplossing  ${finding.remedy}`,
    `    uitleg     ${report.helpAddress(finding.code)}`,
  ].join('\n');
}

function summary(report: Report): string {
  const { counts, checked, files } = summarise(report);
  const looked = checked.map(({ controle, uitslag }) => `${formatCount(uitslag.checked, ...controle.eenheid)} (${controle.code})`).join(', ');
  const found = SEVERITIES.map((severity) => formatCount(counts[severity], severity, PLURALS[severity])).join(', ');
  return `Gecontroleerd: ${[formatCount(files, 'bestand', 'bestanden'), looked].filter((part) => part !== '').join('; ')}.\nGevonden: ${found}.`;
}

const PLURALS = { fout: 'fouten', waarschuwing: 'waarschuwingen', opmerking: 'opmerkingen' } as const;
