import { formatCount, formatList } from '../../domain/format.ts';
import { importArticle } from '../article/import-article.ts';
import type { FindingList } from '../finding-list.ts';
import type { ReaderInput, ReaderOutput } from '../import-source.ts';
import { openParts } from './open-parts.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { hasBudgetTable, takeSheetTable } from './sheet-table.ts';
import { readWorkbook, type SheetEntry } from './workbook.ts';

/** Imports the budget table on a worksheet: amounts and a report. */
export function importXlsx({ source, herkomst, options, context, findings }: ReaderInput): ReaderOutput {
  const sheet = openSheet(source.bytes, options.blad, findings);
  if (sheet === null) return { articles: [] };
  nameOddities(sheet, findings);
  const taken = takeSheetTable(sheet);
  if (taken === null) {
    findings.add('tabel-ontbreekt', 'fout', { found: 'een werkblad zonder verplichtingen of uitgaven in de eerste kolommen', expected: 'een begrotingstabel', remedy: 'Kies een ander blad met --blad.' });
    return { articles: [] };
  }
  if (taken.below.length > 0) {
    const [first] = taken.below;
    findings.add('artikel-overgeslagen', 'waarschuwing', { line: first!.number, found: `${formatCount(taken.below.length, 'rij', 'rijen')} onder de tabel, te beginnen met "${first!.text}"`, expected: 'alleen de begrotingstabel', remedy: 'Deze rijen zijn niet ingevoerd. Kijk of er nog bedragen van het artikel bij staan.' });
  }
  const document = { blocks: [{ kind: 'table' as const, table: taken.table, line: taken.table.lines[0] ?? 1 }], notes: [], marksHeadings: true, leaks: [], normalisations: new Map() };
  const article = importArticle(document, herkomst, options, context, findings);
  return { articles: article === null ? [] : [article] };
}

/** The sheet that is asked for, or the only one with a budget table. */
function openSheet(bytes: Uint8Array, blad: string | undefined, findings: FindingList): Sheet | null {
  const parts = openParts(bytes);
  if ('reason' in parts) {
    if (parts.reason === 'te-groot') findings.add('bron-te-groot', 'fout', { found: parts.found, expected: 'een werkmap van gewone omvang', remedy: 'Bewaar alleen het blad met de tabel als nieuw bestand.' });
    else unreadable(parts.found, findings);
    return null;
  }
  try {
    const workbook = readWorkbook(parts);
    const named = blad === undefined ? workbook.sheets.filter(({ hidden }) => !hidden) : workbook.sheets.filter(({ name }) => name === blad);
    nameHiddenSheets(workbook.sheets, blad, findings);
    const read = named.flatMap((entry) => {
      const part = parts.get(entry.part);
      return part === undefined ? [] : [{ entry, sheet: readSheet(part, workbook) }];
    });
    const fitting = blad === undefined ? read.filter(({ sheet }) => hasBudgetTable(sheet)) : read;
    if (fitting.length === 1) {
      const rest = workbook.sheets.filter(({ name, hidden }) => name !== fitting[0]!.entry.name && !hidden);
      if (rest.length > 0) findings.add('artikel-overgeslagen', 'opmerking', { long: true, found: `${formatCount(rest.length, 'ander blad', 'andere bladen')}: ${formatList(rest.slice(0, 40).map(({ name }) => name))}`, expected: `alleen het blad ${fitting[0]!.entry.name}`, remedy: 'Voer het bestand nog eens in met --blad als u dat ook wilt.' });
      return fitting[0]!.sheet;
    }
    const names = (fitting.length > 1 ? fitting.map(({ entry }) => entry) : workbook.sheets).slice(0, 40).map(({ name }) => `"${name}"`);
    findings.add('tabel-ontbreekt', 'fout', {
      long: true,
      found: blad !== undefined ? `geen blad "${blad}"; de bladen zijn ${formatList(names)}` : fitting.length > 1 ? `${fitting.length} bladen met een begrotingstabel: ${formatList(names)}` : `geen blad met verplichtingen en uitgaven; de bladen zijn ${formatList(names)}`,
      expected: 'één blad met een begrotingstabel',
      remedy: `Kies het blad, bijvoorbeeld: ${findings.again(`--blad ${names[0] ?? '"Blad1"'}`)}`,
    });
  } catch (error) {
    if (error instanceof RangeError) findings.add('bron-te-groot', 'fout', { found: error.message, expected: 'een werkblad van gewone omvang', remedy: 'Bewaar alleen het blad met de tabel als nieuw bestand.' });
    else unreadable(error instanceof Error ? error.message : String(error), findings);
  }
  return null;
}

function unreadable(found: string, findings: FindingList): void {
  findings.add('bron-onleesbaar', 'fout', { found, expected: 'een Excelwerkmap (xlsx)', remedy: 'Open het bestand in Excel of LibreOffice en bewaar het opnieuw als xlsx.' });
}

function nameHiddenSheets(sheets: readonly SheetEntry[], blad: string | undefined, findings: FindingList): void {
  const hidden = sheets.filter((sheet) => sheet.hidden && sheet.name !== blad).map(({ name }) => name);
  if (hidden.length === 0) return;
  findings.add('verborgen-cellen', 'opmerking', { long: true, found: `${formatCount(hidden.length, 'verborgen blad', 'verborgen bladen')}: ${formatList(hidden.slice(0, 40))}`, expected: 'alleen zichtbare bladen', remedy: 'Een verborgen blad wordt alleen gelezen als u het noemt met --blad.' });
}

/** What an editor does not see, or sees differently, when looking at the sheet. */
function nameOddities({ hidden, formulas, odd }: Sheet, findings: FindingList): void {
  if (hidden.rows.length > 0) findings.add('verborgen-cellen', 'waarschuwing', { long: true, found: `${formatCount(hidden.rows.length, 'verborgen rij', 'verborgen rijen')}: ${formatList(hidden.rows.slice(0, 60).map(String))}`, expected: 'alleen zichtbare rijen', remedy: 'Verborgen rijen zijn wel gelezen. Haal ze weg in het bestand als ze er niet bij horen.' });
  if (hidden.columns.length > 0) findings.add('verborgen-cellen', 'waarschuwing', { long: true, found: `${formatCount(hidden.columns.length, 'verborgen kolom', 'verborgen kolommen')}: ${formatList(hidden.columns)}`, expected: 'alleen zichtbare kolommen', remedy: 'Verborgen kolommen zijn wel gelezen. Haal ze weg in het bestand als ze er niet bij horen.' });
  if (formulas > 0) findings.add('gegeven-afgeleid', 'opmerking', { found: `${formatCount(formulas, 'cel', 'cellen')} met een formule`, expected: 'getallen', remedy: 'Gelezen is de uitkomst zoals die in het bestand is bewaard. Formules worden niet uitgerekend.' });
  for (const { address, what, text } of odd) {
    if (what === 'fout') findings.add('cel-onleesbaar', 'fout', { within: `cel ${address}`, found: `de foutmelding ${text}`, expected: 'een getal of tekst', remedy: 'Herstel de formule in Excel en bewaar het bestand opnieuw.' });
    else if (what === 'formule-zonder-uitkomst') findings.add('cel-onleesbaar', 'fout', { within: `cel ${address}`, found: 'een formule waarvan geen uitkomst is bewaard', expected: 'een getal', remedy: 'Open het bestand in Excel, laat het rekenen en bewaar het opnieuw.' });
    else findings.add('gegeven-afgeleid', 'waarschuwing', { within: `cel ${address}`, found: `een datum: ${text}`, expected: 'een bedrag of een jaartal', remedy: 'De opmaak van deze cel is een datum. Maak er in Excel een getal van als het een bedrag is.' });
  }
}
