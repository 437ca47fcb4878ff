import { artikelId } from '../../domain/adres.ts';
import type { BedragenFile } from '../../domain/bedragen.ts';
import type { Kolom } from '../../domain/begroting.ts';
import type { Fase } from '../../domain/fase.ts';
import { formatList } from '../../domain/format.ts';
import { slug } from '../../domain/slug.ts';
import type { Publication } from '../document/block.ts';
import type { FindingList } from '../finding-list.ts';
import type { ImportContext, ImportOptions } from '../import-types.ts';
import { STANDFASEN, type StandKolom } from '../../domain/standen.ts';
import { squeeze } from '../table/number-form.ts';
import type { AmountColumn } from '../table/read-columns.ts';

/** What identifies an article and its source. */
export interface Identity {
  id: string;
  jaar: number;
  hoofdstuk: string;
  nummer: string;
  naam: string;
  bron: string;
}

const TITLE = /^(?:(\d{1,2}(?:\.\d{1,3}){0,3})\.? )?(?:beleids)?artikel (\d{1,3})[.:]? ?[-–]? ?(.+)$/iu;

/** Number and name out of the heading of an article: "3.7 Artikel 7. Naam". `null` when it is no such heading. */
export function readTitle(text: string): { nummer: string; naam: string } | null {
  const bare = squeeze(text);
  const match = bare.length > 200 ? null : TITLE.exec(bare);
  return match === null ? null : { nummer: match[2]!, naam: match[3]! };
}

/** Number and name out of the title of a table: "Budgettaire gevolgen van beleid art. 7 Naam". */
export function readTableTitle(titel: string): { nummer: string; naam: string } | null {
  const match = /\bart(?:ikel|\.) ?(\d{1,3})[.:]? ?(.{1,200})?$/iu.exec(squeeze(titel));
  return match === null ? null : { nummer: match[1]!, naam: match[2] ?? '' };
}

/** The budget year of a table: that of the draft or adopted budget, else the last year of which a whole amount is given. */
export function budgetYearOf(columns: readonly AmountColumn[]): number | null {
  const stands = columns.filter((column) => column.soort === 'stand');
  const draft = stands.find((column) => column.fase === 'ontwerpbegroting') ?? stands.find((column) => column.fase === 'vastgesteld');
  return draft?.jaar ?? stands.at(-1)?.jaar ?? columns.at(-1)?.jaar ?? null;
}

/** The phase of the document a table stands in: the latest that the budget year has reached in it. */
export function statusOf(columns: readonly Kolom[], jaar: number): Fase {
  const reached = columns.filter((column) => column.jaar === jaar).map((column) => column.fase);
  return [...STANDFASEN].reverse().find((fase) => reached.includes(fase)) ?? 'ontwerpbegroting';
}

/**
 * Puts together which article this is; what is missing becomes a finding, what follows indirectly is named. The year is not asked for
 * while the columns, which tell it, cannot be read.
 */
export function identify(
  found: { jaar: number | null; nummer: string | null; naam: string | null; text: string; isDraft: boolean; columnsRead: boolean; publicatie: Publication | null },
  options: ImportOptions,
  context: ImportContext,
  findings: FindingList,
): Identity | null {
  const jaar = options.jaar ?? found.jaar;
  const nummer = options.artikel ?? found.nummer;
  const naam = options.naam ?? found.naam;
  nameContradictions(found, options, context, findings);
  const hoofdstuk = options.hoofdstuk ?? chapterOfPublication(found.publicatie, findings) ?? chapterIn(found.text, context, findings);
  if (jaar === null && found.columnsRead) missing('het begrotingsjaar', '--jaar 2022', findings);
  else if (jaar !== null && options.jaar === undefined) derived(`begrotingsjaar ${jaar}`, 'uit de jaren boven de tabel', '--jaar', findings);
  if (nummer === null) missing('het nummer van het artikel', '--artikel 7', findings);
  if (naam === null || naam === '') missing('de naam van het artikel', '--naam "…"', findings);
  if (hoofdstuk === null) missing('het hoofdstuk', '--hoofdstuk VII', findings);
  // Which document it is follows from chapter and year; without those there is nothing to say about it yet.
  const bron = options.bron ?? idOfPublication(found.publicatie, findings) ?? (found.isDraft && hoofdstuk !== null && jaar !== null ? documentOf(hoofdstuk, jaar, context, findings) : null);
  if (bron === null && hoofdstuk !== null && jaar !== null) missing('het document waar dit uit komt', '--bron kst-35925-vii-2 (een bestand in bronnen)', findings);
  if (bron !== null) nameUnknownSource(bron, context, findings);
  if (jaar === null || nummer === null || naam === null || naam === '' || hoofdstuk === null || bron === null) return null;
  if (!/^[A-Z]{1,12}$/.test(hoofdstuk) || !/^\d{1,3}$/.test(nummer) || jaar < 1900 || jaar > 2200) {
    missing(`een bruikbaar adres (${jaar}, ${hoofdstuk}, ${nummer})`, '--jaar 2022 --hoofdstuk VII --artikel 7', findings);
    return null;
  }
  return { id: artikelId(jaar, hoofdstuk, String(Number(nummer))), jaar, hoofdstuk, nummer: String(Number(nummer)), naam, bron };
}

function chapterOfPublication(publicatie: Publication | null, findings: FindingList): string | null {
  if (publicatie?.hoofdstuk == null) return null;
  derived(`hoofdstuk ${publicatie.hoofdstuk}`, 'uit het nummer van het Kamerstuk', '--hoofdstuk', findings);
  return publicatie.hoofdstuk;
}

function idOfPublication(publicatie: Publication | null, findings: FindingList): string | null {
  if (publicatie === null) return null;
  derived(`bron ${publicatie.id.toLowerCase()}`, 'omdat het bestand zegt dat het dit Kamerstuk is', '--bron', findings);
  return publicatie.id.toLowerCase();
}

/** What the editor says and the source says otherwise: a number of an article blocks, for it becomes an address; a chapter is pointed out. */
function nameContradictions({ nummer, text, publicatie }: { nummer: string | null; text: string; publicatie: Publication | null }, options: ImportOptions, context: ImportContext, findings: FindingList): void {
  if (options.artikel !== undefined && nummer !== null && Number(options.artikel) !== Number(nummer)) {
    findings.add('artikel-onbekend', 'fout', { found: `artikel ${nummer} in de bron, artikel ${options.artikel} in de opdracht`, expected: 'hetzelfde nummer', remedy: 'Kijk of dit het goede bestand is. Is de kop in de bron verkeerd, verbeter die dan; laat anders --artikel weg.' });
  }
  const named = publicatie?.hoofdstuk ?? chaptersNamed(text, context).nummer;
  if (options.hoofdstuk !== undefined && named !== null && named !== options.hoofdstuk) {
    findings.add('artikel-onbekend', 'waarschuwing', { found: `hoofdstuk ${options.hoofdstuk} in de opdracht, terwijl de bron over hoofdstuk ${named} lijkt te gaan`, expected: 'hetzelfde hoofdstuk', remedy: 'Gelezen is wat de opdracht zegt. Kijk of dat klopt: het hoofdstuk staat in het adres van het artikel.' });
  }
}

/** The chapter whose minister or ministry the text names, when it names only one. */
function chapterIn(text: string, context: ImportContext, findings: FindingList): string | null {
  const { nummer, ministeries } = chaptersNamed(text, context);
  if (nummer !== null) derived(`hoofdstuk ${nummer}`, `omdat de tekst het ${formatList(ministeries)} noemt`, '--hoofdstuk', findings);
  return nummer;
}

/** The one chapter that a text is about by the minister or ministry that it names; `null` when it names none or more. */
function chaptersNamed(text: string, context: ImportContext): { nummer: string | null; ministeries: string[] } {
  const plain = squeeze(text.slice(0, 20_000));
  const named = context.hoofdstukken.filter(
    (hoofdstuk) => plain.includes(hoofdstuk.ministerie) || plain.includes(`Minister van ${hoofdstuk.naam}`) || plain.includes(`minister van ${hoofdstuk.naam}`),
  );
  const numbers = [...new Set(named.map((hoofdstuk) => hoofdstuk.nummer))];
  return { nummer: numbers.length === 1 ? numbers[0]! : null, ministeries: [...new Set(named.map((hoofdstuk) => hoofdstuk.ministerie))] };
}

/** The draft budget of a chapter and year among the known sources: a Kamerstuk with number 2. */
function documentOf(hoofdstuk: string, jaar: number, context: ImportContext, findings: FindingList): string | null {
  const pattern = new RegExp(`^kst-\\d+-${hoofdstuk.toLowerCase()}-2$`);
  const fitting = [...context.bronnen].filter(([id, bron]) => pattern.test(id) && bron.titel.includes(String(jaar))).map(([id]) => id);
  if (fitting.length !== 1) return null;
  derived(`bron ${fitting[0]!}`, 'omdat dit de enige ontwerpbegroting van dit hoofdstuk en jaar is', '--bron', findings);
  return fitting[0]!;
}

function missing(what: string, option: string, findings: FindingList): void {
  findings.add('artikel-onbekend', 'fout', { found: 'niet te vinden in de bron', expected: what, remedy: `Geef het mee: ${option}.` });
}

function derived(what: string, why: string, option: string, findings: FindingList): void {
  findings.add('gegeven-afgeleid', 'opmerking', { found: `${what}, ${why}`, expected: 'een gegeven dat letterlijk in de bron staat', remedy: `Klopt het niet, geef het dan mee met ${option}.` });
}

/** Id of the data set that a file of open data comes from: the one with the same name, unless another is given. */
export function sourceOf(fileName: string, options: ImportOptions, context: ImportContext, findings: FindingList): string | null {
  const own = slug(fileName.replace(/\.[a-z0-9]{1,5}$/i, '')).slice(0, 100);
  const bron = options.bron ?? (context.bronnen.has(own) ? own : null);
  if (bron === null) {
    findings.add('artikel-onbekend', 'fout', {
      found: 'niet te vinden in de bron',
      expected: 'de dataset waar dit bestand uit komt',
      remedy: `Beschrijf de dataset in bronnen/${own}.json, zoals de andere bestanden in die map, en voer dan opnieuw in: aan die naam wordt hij herkend. Staat hij er al onder een andere naam, geef die dan mee met --bron.`,
    });
    return null;
  }
  if (options.bron === undefined) derived(`bron ${bron}`, 'omdat het bestand zo heet', '--bron', findings);
  nameUnknownSource(bron, context, findings);
  return bron;
}

function nameUnknownSource(bron: string, context: ImportContext, findings: FindingList): void {
  if (context.bronnen.size === 0 || context.bronnen.has(bron)) return;
  findings.add('artikel-onbekend', 'fout', { found: `bron "${bron}"`, expected: 'een bestand in de map bronnen', remedy: `Maak bronnen/${bron}.json, zoals de andere bestanden in die map, of geef een andere bron mee met --bron.` });
}

/** The columns of a bedragen file out of those of a table. */
export function kolommenOf(columns: readonly AmountColumn[]): BedragenFile['kolommen'] {
  return columns.map(({ jaar, fase }) => ({ jaar, fase }));
}

/** The columns of the table of a later phase. */
export function standKolommenOf(columns: readonly AmountColumn[]): StandKolom[] {
  return columns.map(({ jaar, fase, soort }) => ({ jaar, fase, soort }));
}
