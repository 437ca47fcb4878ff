import { faseNaam, type Fase } from '../../domain/fase.ts';
import { formatList } from '../../domain/format.ts';
import type { FindingList } from '../finding-list.ts';
import { isHeadCell, isLabelHead, readColumnHead, type ColumnHead } from './column-head.ts';
import { mainLineOf, partNumberOf } from './main-line.ts';
import { readCell, squeeze } from './number-form.ts';
import { unitAlone } from './unit.ts';
import { isBlank, ownText, type SourceCell, type SourceTable } from './source-table.ts';

/** A column of amounts: where it stands in the source and what it holds. */
export interface AmountColumn {
  /** Index in the rows of the source. */
  index: number;
  jaar: number;
  fase: Fase;
  soort: 'stand' | 'mutatie' | 'verschil';
  /** The head as printed. */
  kop: string;
  /** Which columns this one is the sum of, by place among the amount columns; empty when the head prints no formula. */
  som: readonly { kolom: number; teken: 1 | -1 }[];
}

/** How the columns of a table are used. */
export interface Columns {
  headRows: number;
  /** Indexes of the columns that make up the label. */
  labels: readonly number[];
  /** The words above those columns; `''` when there are none. */
  naamkop: string;
  amounts: readonly AmountColumn[];
  /** Columns that hold something else. */
  others: readonly number[];
}

/** Finds out what each column is, from its head and its content. `null` when one that holds amounts does not say of what; all those are named. */
export function readColumns(table: SourceTable, jaar: number | null, findings: FindingList): Columns | null {
  const headRows = table.headRows ?? countHeadRows(table.rows);
  const body = table.rows.slice(headRows);
  const width = table.rows[0]?.length ?? 0;
  const labels: number[] = [];
  const others: number[] = [];
  const heads: { index: number; head: ColumnHead }[] = [];
  let complete = true;
  for (let index = 0; index < width; index += 1) {
    const text = headText(table.rows.slice(0, headRows), index);
    const head = readColumnHead(text);
    const content = contentOf(body, index);
    if (head !== null && (content !== 'text' || heads.length > 0)) heads.push({ index, head });
    else if (content === 'empty') continue;
    else if (heads.length === 0 && (content === 'text' || isLabelHead(text))) labels.push(index);
    else if (content === 'numbers') {
      findings.add('kolom-onbekend', 'fout', { found: `kolom ${index + 1} met bedragen en de kop "${text}"`, expected: 'een jaar of een fase in de kop', remedy: 'Zet het jaar boven de kolom in het bronbestand.' });
      complete = false;
    } else others.push(index);
  }
  if (complete && (heads.length === 0 || labels.length === 0)) {
    findings.add('kolom-onbekend', 'fout', { found: 'een tabel zonder kolommen met jaren', expected: 'kolommen met een jaar of fase in de kop, en links daarvan de namen', remedy: 'Kijk of de kop van de tabel is meegekomen.' });
    return null;
  }
  nameJoined(headRows, labels.length, findings);
  const amounts = placeColumns(heads, jaar, findings);
  return amounts === null || !complete ? null : { headRows, labels, naamkop: labels.map((index) => headText(table.rows.slice(0, headRows), index)).filter((text) => text !== '').join(' '), amounts, others };
}

/** Says what of the form of the table is not kept: rows of the head and columns of names are put together. */
function nameJoined(headRows: number, labels: number, findings: FindingList): void {
  const joined = [...(headRows > 1 ? [`een kop van ${headRows} rijen`] : []), ...(labels > 1 ? [`${labels} kolommen met namen`] : [])];
  if (joined.length === 0) return;
  findings.add('tekst-genormaliseerd', 'opmerking', { found: formatList(joined), expected: 'één rij met koppen en één kolom met namen', remedy: 'Wat in de bron over meer cellen is verdeeld, is per kolom of per regel samengevoegd. De woorden zijn gelijk gebleven.' });
}

/** Rows before the first that can only be content. The first row is always head. */
function countHeadRows(rows: readonly (readonly SourceCell[])[]): number {
  let count = 0;
  for (const row of rows) {
    if (count > 0 && !isHeadRow(row)) break;
    count += 1;
  }
  while (count > 1 && isBlank(rows[count - 1]!)) count -= 1;
  return count;
}

function isHeadRow(row: readonly SourceCell[]): boolean {
  const texts = row.map(ownText).filter((text) => squeeze(text) !== '');
  const first = texts[0];
  if (first === undefined) return true;
  if (mainLineOf(texts.slice(0, 2).join(' ')) !== null || mainLineOf(first) !== null || partNumberOf(first) !== null) return false;
  const values = texts.slice(1).filter((text) => !isHeadCell(text));
  if (values.some((text) => readCell(text).kind !== 'text')) return false;
  return texts.length > 1 || isHeadCell(first) || readColumnHead(first) !== null;
}

/** The heads above a column, each once, from top to bottom; without a unit that is stated for all columns of amounts. */
function headText(head: readonly (readonly SourceCell[])[], index: number): string {
  const texts = head.map((row) => squeeze(row[index]?.text ?? '')).filter((text) => text !== '' && (index === 0 || unitAlone(text) === null));
  return texts.filter((text, place) => texts.indexOf(text) === place).join(' ');
}

function contentOf(body: readonly (readonly SourceCell[])[], index: number): 'empty' | 'numbers' | 'text' {
  let numbers = 0;
  let texts = 0;
  for (const row of body) {
    const value = readCell(ownText(row[index]));
    if (value.kind === 'text') texts += 1;
    else if (value.kind !== 'empty') numbers += 1;
  }
  if (numbers + texts === 0) return 'empty';
  return numbers >= texts ? 'numbers' : 'text';
}

function placeColumns(heads: readonly { index: number; head: ColumnHead }[], jaar: number | null, findings: FindingList): AmountColumn[] | null {
  const byModel = yearByModel(heads.map(({ head }) => head));
  if (jaar !== null && byModel !== null && byModel !== jaar) {
    findings.add('artikel-onbekend', 'waarschuwing', { found: `begrotingsjaar ${jaar} in de opdracht, terwijl de zeven jaren boven de tabel die van de begroting ${byModel} zijn`, expected: 'een tabel van twee jaar voor tot vier jaar na het begrotingsjaar', remedy: 'Gelezen is wat de opdracht zegt. Kijk of dat klopt: het jaar staat in het adres van het artikel en bepaalt wat elke kolom is.' });
  }
  const budgetYear = jaar ?? byModel ?? latestYear(heads.map(({ head }) => head).filter(isPlainBudget));
  const numbers = new Map(heads.flatMap(({ head }, place) => (head.nummer === null ? [] : [[head.nummer, place] as const])));
  const result: AmountColumn[] = [];
  let complete = true;
  for (const { index, head } of heads) {
    const own = head.jaar ?? budgetYear;
    const fase = phaseOf(head, own, budgetYear, heads, findings);
    if (own === null || fase === null) {
      findings.add('kolom-onbekend', 'fout', { found: `de kop "${head.text}"`, expected: 'een jaar en een fase, zoals "Vastgestelde begroting 2030"', remedy: remedyFor(head, findings) });
      complete = false;
      continue;
    }
    const som = head.som.flatMap(({ nummer, teken }) => {
      const kolom = numbers.get(nummer);
      return kolom === undefined ? [] : [{ kolom, teken }];
    });
    result.push({ index, jaar: own, fase, soort: head.soort, kop: head.text, som: som.length === head.som.length ? som : [] });
  }
  return complete ? result : null;
}

/** The phase of a column: what its head names, what "Begroting" means beside the other heads, or what its year says. `null` when nothing tells. */
function phaseOf(head: ColumnHead, own: number | null, budgetYear: number | null, heads: readonly { head: ColumnHead }[], findings: FindingList): Fase | null {
  const named = phaseInHead(head, heads.map((item) => item.head));
  if (named !== null || own === null) return named;
  if (isPlainBudget(head)) {
    const fase = phaseOfPlainBudget(own, budgetYear, heads.map((item) => item.head));
    if (fase !== null) findings.add('gegeven-afgeleid', 'opmerking', { within: `kolom "${head.text}"`, found: `gelezen als ${faseNaam(fase)}, zoals de andere kolommen zeggen`, expected: 'een kop die de fase noemt', remedy: 'Klopt het niet, schrijf dan in de kop welke begroting het is.' });
    return fase;
  }
  return budgetYear === null ? null : faseByModel(own, budgetYear, heads);
}

/** A head such as "Begroting 2030", that does not say which: the draft, or the one that was adopted. */
function isPlainBudget(head: ColumnHead): boolean {
  return head.fase === null && head.soort === 'stand' && head.jaar !== null && /\bbegroting\b/i.test(head.text);
}

/** Beside what was realised in the same year stands the adopted budget; else the latest is the draft, and the one before it the running year. */
function phaseOfPlainBudget(own: number, budgetYear: number | null, heads: readonly ColumnHead[]): Fase | null {
  if (heads.some(({ fase, soort, jaar }) => fase === 'realisatie' && soort === 'stand' && jaar === own)) return 'vastgesteld';
  if (own === budgetYear) return 'ontwerpbegroting';
  return budgetYear !== null && own === budgetYear - 1 ? 'lopend-jaar' : null;
}

function latestYear(heads: readonly ColumnHead[]): number | null {
  return heads.length === 0 ? null : Math.max(...heads.map(({ jaar }) => jaar!));
}

/** What helps when a head does not tell enough. */
function remedyFor(head: ColumnHead, findings: FindingList): string {
  if (head.jaar === null) return `Zet het jaar in de kop, of geef het begrotingsjaar mee, bijvoorbeeld: ${findings.again('--jaar 2030')}`;
  return `Schrijf in het bronbestand welke begroting het is, bijvoorbeeld "Ontwerpbegroting ${head.jaar}", of geef het begrotingsjaar mee: ${findings.again(`--jaar ${head.jaar}`)}`;
}

/** The phase that a head names. What changes a draft budget belongs to the next stand, whatever document the head names. */
function phaseInHead(head: ColumnHead, heads: readonly ColumnHead[]): Fase | null {
  if (head.soort !== 'mutatie' || (head.fase !== null && head.fase !== 'ontwerpbegroting')) return head.fase;
  return heads.slice(heads.indexOf(head) + 1).find((item) => item.soort === 'stand' && item.fase !== null)?.fase ?? null;
}

/** Seven successive years are t−2 … t+4 of a draft budget (model 1.33d): the third is the budget year. */
function yearByModel(heads: readonly ColumnHead[]): number | null {
  const years = heads.map((head) => head.jaar);
  const [first] = years;
  const successive = first !== undefined && first !== null && years.every((year, place) => year === first + place);
  return successive && years.length === 7 && heads.every((head) => head.fase === null && head.soort === 'stand') ? first + 2 : null;
}

/** The phase of a column that prints only a year. In a table of mutations that is the phase of its stands. */
function faseByModel(own: number, budgetYear: number, heads: readonly { head: ColumnHead }[]): Fase {
  const named = heads.map(({ head }) => head).filter((head) => head.fase !== null && head.soort !== 'verschil');
  if (named.length > 0) return named.at(-1)!.fase!;
  if (own === budgetYear) return 'ontwerpbegroting';
  if (own > budgetYear) return 'meerjarenraming';
  return own === budgetYear - 1 ? 'lopend-jaar' : 'realisatie';
}
