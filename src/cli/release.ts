import { join, resolve } from 'node:path';
import { versieAdres } from '../domain/adres.ts';
import { formatCount, formatDate } from '../domain/format.ts';
import { compareFindings, hasErrors, type Finding } from '../domain/finding.ts';
import { tekstBestand, versieMap, versiesVan } from '../domain/publicatie.ts';
import type { Versie } from '../domain/versie.ts';
import { contentJson } from '../importers/content-json.ts';
import { withHeadFields } from '../reading/head-fields.ts';
import { readPublicatie } from '../reading/read-publicatie.ts';
import { recordedVersions } from '../versions/checks/recorded-versions.ts';
import { versionInHead } from '../versions/checks/version-in-head.ts';
import { describeChanges } from '../versions/describe-changes.ts';
import { obstacles, prepareRecord } from '../versions/release.ts';
import { checkContent, type CheckResult } from './check-content.ts';
import { reportOf } from './check.ts';
import { runAsProgram, wrongUse, type Outcome } from './program.ts';
import { contentFolder, readContent } from './read-content.ts';
import { readReleaseArguments, RELEASE_USAGE, type ReleaseCommand } from './release-options.ts';
import { reportText } from './report-text.ts';
import { undoInterrupted, writeAll } from './write-all.ts';

/** Runs the program with these arguments in this folder. Writes a version when nothing stands in the way; prints nothing. */
export async function runRelease(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const command = readReleaseArguments(args);
  if (typeof command === 'string') return wrongUse(command, RELEASE_USAGE);
  if (command.help) return { code: 0, out: RELEASE_USAGE, error: '' };
  const folder = command.to === undefined ? contentFolder(cwd, env) : resolve(cwd, command.to);
  try {
    if (!command.dryRun) await undoInterrupted(folder);
    return await release(command, folder, cwd);
  } catch (error) {
    return { code: 2, out: '', error: `Er is niets vastgelegd: ${(error as Error).message}\n` };
  }
}

async function release(command: ReleaseCommand, folder: string, cwd: string): Promise<Outcome> {
  const checked = await checkContent(folder);
  const { publicatie } = checked;
  const refuse = (findings: readonly Finding[]): Outcome => ({ code: 1, out: '', error: `${reportText(reportOf({ ...checked, findings: [...findings].sort(compareFindings) }, folder, cwd))}\nEr is niets vastgelegd: los eerst de fouten hierboven op.\n` });
  const wrong = checked.findings.filter((finding) => !isSetByRelease(finding, command));
  if (publicatie === null || hasErrors(wrong)) return refuse(wrong);
  const inTheWay = obstacles(publicatie, command);
  if (inTheWay.length > 0) return refuse(inTheWay);

  const { files } = await readContent(folder);
  const text = tekstBestand(command.artikel);
  const before = files.get(text)!;
  const after = withHeadFields(before, { versie: `"${command.versie}"`, datum: command.datum });
  const prepared = prepareRecord(readPublicatie(new Map([...files, [text, after]])).publicatie!, command);
  if (!('record' in prepared)) return refuse(prepared.findings);

  const { record, inhoud } = prepared;
  const map = versieMap(command.artikel, command.versie);
  const written = new Map([[`${map}/versie.json`, contentJson(record)], [`${map}/inhoud.json`, inhoud], ...(after === before ? [] : [[text, after] as const])]);
  if (!command.dryRun) await writeAll(folder, written);
  return { code: 0, out: describe(command, checked, record, [...written.keys()].map((file) => join(folder, file))), error: '' };
}

/** What this command itself puts right: number and date in the head, and the version that is recorded once more. */
function isSetByRelease({ code, place }: Finding, { artikel, versie, opnieuw }: ReleaseCommand): boolean {
  if (code === versionInHead.code) return place.file === tekstBestand(artikel);
  return code === recordedVersions.code && opnieuw && place.file.startsWith(`${versieMap(artikel, versie)}/`);
}

function describe({ artikel, dryRun }: ReleaseCommand, { publicatie }: CheckResult, record: Versie, files: readonly string[]): string {
  const previous = versiesVan(publicatie!, artikel).find((stuk) => stuk.data.versie === record.vorige)?.data;
  const groups = previous === undefined || record.wijzigingen === null ? [] : describeChanges(record.wijzigingen, previous, record);
  return [
    `Versie ${record.versie} van ${artikel}, ${formatDate(record.datum)}${dryRun ? ' (--dry-run: niets geschreven)' : ''}`,
    `  inhoudscode  ${record.inhoudscode}`,
    `  adres        ${new URL(versieAdres(artikel, record.versie), publicatie!.uitgave.domein).href}`,
    `  tekst        ${formatCount(record.tekst.secties.length, 'passage', 'passages')}`,
    `  tabel        ${formatCount(record.tabel.regels.length, 'regel', 'regels')}, ${formatCount(record.tabel.kolommen.length, 'kolom', 'kolommen')}`,
    ...(previous === undefined ? ['  Dit is de eerste versie.'] : [`  Sinds versie ${previous.versie}:`, ...groups.flatMap(({ titel, regels }) => [`    ${titel}`, ...regels.map((regel) => `      ${regel}`)])]),
    dryRun ? 'Dit zou worden geschreven:' : 'Geschreven:',
    ...files.map((file) => `  ${file}`),
    '',
  ].join('\n');
}

await runAsProgram(import.meta.url, runRelease);
