import type { Finding, Severity } from '../domain/finding.ts';
import type { Report } from './report.ts';

const COMMANDS: Record<Severity, string> = { fout: 'error', waarschuwing: 'warning', opmerking: 'notice' };

/** The report as annotations of GitHub Actions, one a line: they appear beside the changed lines of a pull request. */
export function reportGithub(report: Report): string {
  return report.findings.map((finding) => `${annotation(finding, report)}\n`).join('');
}

function annotation(finding: Finding, report: Report): string {
  const { file, line, column, within } = finding.place;
  const properties = {
    file: report.fileName(file),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { col: column }),
    title: finding.code,
  };
  const message = [
    `${within === undefined ? '' : `${within}: `}${finding.found}.`,
    `Verwacht: ${finding.expected}.`,
    finding.remedy,
    report.helpAddress(finding.code),
  ].join('\n');
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[finding.severity]} ${list.join(',')}::${escapeData(message)}`;
}

/** Percent signs and line ends have a meaning in a command, in a property colons and commas as well. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
