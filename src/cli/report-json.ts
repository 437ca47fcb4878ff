import { summarise, type Report } from './report.ts';

/** The report for a program: the findings with the address of their help page, and what was counted. */
export function reportJson(report: Report): string {
  const { counts, checked, files } = summarise(report);
  const findings = report.findings.map((finding) => ({
    ...finding,
    place: { ...finding.place, file: report.fileName(finding.place.file) },
    help: report.helpAddress(finding.code),
  }));
  const summary = { files, counts, checked: Object.fromEntries(checked.map(({ controle, uitslag }) => [controle.code, uitslag.checked])) };
  return `${JSON.stringify({ summary, findings }, null, 2)}\n`;
}
