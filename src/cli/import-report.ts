import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { artikelAdres, parseArtikelId, standAdres } from '../domain/adres.ts';
import { bedragenFileSchema, type BedragenFile } from '../domain/bedragen.ts';
import { faseNaam, type Fase } from '../domain/fase.ts';
import type { Correctie } from '../domain/correctie.ts';
import type { Finding } from '../domain/finding.ts';
import { capital, formatCount, formatList } from '../domain/format.ts';
import { AANSLUITINGEN, EENHEDEN, faseInWoorden, vergelijkingInWoorden, type Aansluiting, type Importverslag } from '../domain/importverslag.ts';
import { BRONFORMATEN } from '../domain/officieel.ts';
import { bedragenBestand, tekstBestand } from '../domain/publicatie.ts';
import type { ImportResult } from '../importers/import-types.ts';
import { amountsInText } from './import-amounts.ts';
import { findingsInText, findingsJson } from './import-findings.ts';

/** The outcome of importing one source file. */
export interface SourceOutcome extends ImportResult {
  source: string;
  /** Files that are there already with the same content: they stay as they are. */
  same: readonly string[];
}

/** What happened to the files of a run. */
export type Written = 'geschreven' | 'zou-schrijven' | 'al-aanwezig' | 'niets';

/** The report of a run for a person: for each source what was understood, reckoned and asked, and what was written. */
export function importReportText(outcomes: readonly SourceOutcome[], written: Written, folder: string): string {
  return `${[...outcomes.map(describeSource), ending(outcomes, written, folder)].join('\n\n')}\n`;
}

/** The report of a run for a program. */
export function importReportJson(outcomes: readonly SourceOutcome[], written: Written): string {
  const sources = outcomes.map(({ source, format, files, same, proposals, findings, reports }) => ({
    bron: source,
    formaat: format,
    bestanden: [...files.keys()],
    ongewijzigd: same,
    voorstellen: Object.fromEntries(proposals),
    bevindingen: findingsJson(findings),
    verslagen: reports,
  }));
  return `${JSON.stringify({ uitkomst: written, bronnen: sources }, null, 2)}\n`;
}

function describeSource({ source, format, files, findings, reports, proposals }: SourceOutcome): string {
  return [
    `${source}\n${format === null ? 'van een soort die niet is herkend' : BRONFORMATEN[format]}`,
    ...reports.flatMap((report) => [describeUnderstood(report), ...(report.deel === undefined ? describeAmounts(files.get(bedragenBestand(report.artikel))) : []), ...describeReckoned(report)]),
    ...[...proposals].map(([id, correctie]) => describeProposal(id, correctie, findings)),
    ...findingsInText(findings),
  ].join('\n\n');
}

/** A correctie to judge: what is the matter, what stands where, what confirming it does, and whether the import waits for it. */
function describeProposal(id: string, { titel, plaatsen, keuze }: Correctie, findings: readonly Finding[]): string {
  const waits = findings.some(({ severity, remedy }) => severity === 'fout' && new RegExp(`--confirm ${id}(?![\\w-])`).test(remedy));
  const lines = [titel, ...plaatsen.map(({ waar, staat }) => `- ${waar}: ${staat}`), keuze, waits ? `De invoer wacht hierop. Bent u het ermee eens, voer dan opnieuw in met --confirm ${id}` : `De invoer wacht hier niet op. Wilt u dit vastleggen, voer dan in met --confirm ${id}`];
  return [`VOORSTEL  correctie ${id}`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function describeUnderstood({ artikel, deel, bron, begrepen, cellen }: Importverslag): string {
  const { jaar, hoofdstuk, nummer } = parseArtikelId(artikel)!;
  const text = Object.entries(begrepen.tekst);
  const rows: (readonly [string, string])[] = [
    ['begroting', `${jaar}, hoofdstuk ${hoofdstuk}, artikel ${nummer}`],
    ...(deel === undefined ? [] : [['deel', deel === 'historie' ? 'eerdere jaren' : faseNaam(deel)] as const]),
    ...(begrepen.titel === null ? [] : [['titel', begrepen.titel] as const]),
    ['document', bron],
    ['adres', deel === undefined || deel === 'historie' ? artikelAdres(artikel) : standAdres(artikel, deel)],
    ['tabel', begrepen.tabel ?? 'zonder opschrift'],
    ...(begrepen.eenheid === undefined ? [] : [['eenheid', `de bron drukt ${EENHEDEN[begrepen.eenheid]}; hier staat alles in duizenden`] as const]),
    ['kolommen', columnsInWords(begrepen.kolommen)],
    ['regels', `${formatCount(begrepen.rijen, 'rij', 'rijen')} in de bron: ${countsInWords(begrepen.regels)}`],
    ...(text.length === 0 ? [] : [['tekst', countsInWords(begrepen.tekst)] as const]),
    ['cellen', `${formatCount(cellen.gevuld, 'gevulde cel', 'gevulde cellen')} = ${formatCount(cellen.bedragen, 'bedrag', 'bedragen')} + ${cellen.genoemd} die hieronder ${cellen.genoemd === 1 ? 'wordt' : 'worden'} genoemd`],
  ];
  return section('GELEZEN', rows.map(([name, value]) => `${name.padEnd(11)}${value}`));
}

/** Columns of the same phase together: "2021 lopend jaar · 2023–2026 meerjarenraming"; a head that is not just the year is named. */
function columnsInWords(kolommen: Importverslag['begrepen']['kolommen']): string {
  const groups: { fase: string; kop: string | null; jaren: number[] }[] = [];
  for (const { kop, jaar, fase } of kolommen) {
    const own = kop === String(jaar) ? null : kop;
    const group = groups.find((item) => item.fase === fase && item.kop === own);
    if (group === undefined) groups.push({ fase, kop: own, jaren: [jaar] });
    else group.jaren.push(jaar);
  }
  return groups
    .map(({ fase, kop, jaren }) => `${jaren.length === 1 ? jaren[0]! : `${Math.min(...jaren)}–${Math.max(...jaren)}`} ${faseNaam(fase as Fase)}${kop === null ? '' : ` ("${kop}")`}`)
    .join(' · ');
}

function countsInWords(record: Readonly<Record<string, number>>): string {
  return formatList(Object.entries(record).map(([what, count]) => `${count} × ${what}`));
}

function describeAmounts(file: string | undefined): string[] {
  if (file === undefined) return [];
  const bedragen: BedragenFile = bedragenFileSchema.parse(JSON.parse(file));
  return [section('BEDRAGEN x € 1.000', amountsInText(bedragen))];
}

function describeReckoned({ aansluitingen }: Importverslag): string[] {
  return aansluitingen.length === 0 ? [] : [section('NAGEREKEND', [...aansluitingen.filter(({ tegen }) => tegen === undefined).map(reckonedInWords), ...elsewhereInWords(aansluitingen.filter(({ tegen }) => tegen !== undefined))])];
}

function reckonedInWords({ soort, wat, vergeleken, afwijkend, moetGelijk }: Aansluiting): string {
  if (soort === 'andere-bron') return `${afwijkend === 0 ? 'klopt     ' : 'verschilt '}   ${capital(wat)}: ${afwijkend} van ${formatCount(vergeleken, 'jaar', 'jaren')} anders${afwijkend === 0 ? '' : ' (dat mag)'}`;
  const compared = formatCount(vergeleken, 'kolom', 'kolommen');
  if (vergeleken === 0) return `onbekend     ${wat}: ${AANSLUITINGEN[soort]}, niet te vergelijken, want er ontbreekt een bedrag`;
  if (afwijkend === 0) return `klopt        ${wat}: ${AANSLUITINGEN[soort]}, ${compared}`;
  return `${moetGelijk ? 'KLOPT NIET' : 'verschilt '}   ${wat}: ${AANSLUITINGEN[soort]}, ${afwijkend} van ${compared} anders${moetGelijk ? '' : ' (dat mag)'}`;
}

/**
 * What came out of comparing with other sources and phases, which only informs. Of one source the same phase stands by itself, for
 * there both should say the same; all other phases are one line.
 */
function elsewhereInWords(aansluitingen: readonly Aansluiting[]): string[] {
  const groups = Map.groupBy(aansluitingen, ({ wat, tegen }) => `${vergelijkingInWoorden({ wat, tegen: { id: tegen!.id, fase: null } }, sourceInWords)}\n${tegen!.fase === 'zelfde'}`);
  return [...groups].map(([key, items]) => {
    const [what, same] = key.split('\n');
    const phases = items.flatMap(({ tegen }) => (tegen!.fase === null ? [] : faseInWoorden(tegen!.fase)));
    const compared = items.reduce((sum, { vergeleken }) => sum + vergeleken, 0);
    const different = items.reduce((sum, { afwijkend }) => sum + afwijkend, 0);
    const where = `${what}${phases.length === 0 ? '' : ` (${formatList(phases)})`}`;
    if (different === 0) return `klopt        ${where}: ${formatCount(compared, 'bedrag', 'bedragen')} gelijk`;
    return `verschilt    ${where}: ${different} van ${formatCount(compared, 'bedrag', 'bedragen')} anders (${same === 'true' ? 'dat kan, kijk waarom' : 'dat mag'})`;
  });
}

/** An article by its budget and number, a source by its id. */
function sourceInWords(id: string): string {
  const artikel = parseArtikelId(id);
  return artikel === null ? id : `artikel ${artikel.nummer} in de begroting ${artikel.jaar}`;
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function ending(outcomes: readonly SourceOutcome[], written: Written, folder: string): string {
  const files = outcomes.flatMap((outcome) => [...outcome.files.keys()].filter((file) => !outcome.same.includes(file)));
  const same = outcomes.flatMap((outcome) => outcome.same);
  const kept = same.length === 0 ? [] : [section('ONGEWIJZIGD, staat er al', same)];
  if (written === 'niets') {
    const codes = new Set(outcomes.flatMap((outcome) => outcome.findings.filter((finding) => finding.severity === 'fout').map((finding) => finding.code)));
    return `ER IS NIETS GESCHREVEN${codes.size === 0 ? '' : `\n  Los eerst op wat hierboven de invoer tegenhoudt (${formatList([...codes])}).`}`;
  }
  if (written === 'al-aanwezig') return [...kept, 'Er is niets te schrijven: alles staat er al.'].join('\n\n');
  const title = written === 'geschreven' ? `GESCHREVEN in ${folder}` : `NIETS GESCHREVEN (--dry-run); dit zou worden geschreven in ${folder}`;
  return [section(title, files), ...kept, ...(written === 'geschreven' ? [section('HIERNA', nextSteps(outcomes, folder))] : [])].join('\n\n');
}

/** What an editor does next: write the public version where there is none yet, check, and look. */
function nextSteps(outcomes: readonly SourceOutcome[], folder: string): string[] {
  const articles = [...new Set(outcomes.flatMap((outcome) => outcome.reports.map((report) => report.artikel)))];
  const without = articles.filter((id) => !existsSync(join(folder, tekstBestand(id))));
  const steps = [...without.map((id) => [`npm run new -- ${id}`, `maakt een lege ${tekstBestand(id)} om in te vullen`]), ['npm run check', 'controleert alle inhoud'], ['npm run dev', 'laat de site zien terwijl u eraan werkt']];
  const width = Math.max(...steps.map(([command]) => command!.length)) + 3;
  return steps.map(([command, what]) => `${command!.padEnd(width)}${what}`);
}
