import { FASEN } from '../domain/fase.ts';
import { KOLOMSOORTEN } from '../domain/standen.ts';
import type { Observation, StandObservation } from './observations.ts';

/** What a column of tidy data means. */
export interface ColumnMeaning<Row = Observation> {
  name: keyof Row & string;
  /** Heading in words. */
  titel: string;
  betekenis: string;
  /** Datatype in the terms of CSVW and Frictionless alike. */
  type: 'integer' | 'string' | 'boolean';
  /** True when every row has a value. */
  required: boolean;
  /** The values that can occur, when they are a closed list. */
  values?: readonly string[];
}

const GEGEVEN = 'Leeg wanneer de rij een hoger niveau heeft.';

/** The data dictionary: every column of the tidy CSV of the budget tables, in order. */
export const DICTIONARY: readonly ColumnMeaning[] = [
  { name: 'begrotingsjaar', titel: 'Begrotingsjaar', betekenis: 'Het jaar waarvoor de begroting is gemaakt.', type: 'integer', required: true },
  { name: 'hoofdstuk', titel: 'Hoofdstuknummer', betekenis: 'Nummer van het begrotingshoofdstuk, in Romeinse cijfers zoals in de bron.', type: 'string', required: true },
  { name: 'hoofdstuk_naam', titel: 'Hoofdstuk', betekenis: 'Naam van het begrotingshoofdstuk.', type: 'string', required: true },
  { name: 'artikel', titel: 'Artikelnummer', betekenis: 'Nummer van het artikel.', type: 'string', required: true },
  { name: 'artikel_naam', titel: 'Artikel', betekenis: 'Naam van het artikel.', type: 'string', required: true },
  { name: 'pad', titel: 'Pad', betekenis: 'Vaste naam van de regel: artikelonderdeel/instrument/regeling. Het pad wijst één regel aan; een naam kan vaker voorkomen.', type: 'string', required: true },
  { name: 'pad_naam', titel: 'Pad in woorden', betekenis: 'Het pad in de woorden van de bron.', type: 'string', required: true },
  { name: 'soort', titel: 'Soort', betekenis: 'Verplichtingen, uitgaven of ontvangsten. Tel ze nooit bij elkaar op.', type: 'string', required: true, values: ['verplichtingen', 'uitgaven', 'ontvangsten'] },
  { name: 'niveau', titel: 'Niveau', betekenis: 'Hoe hoog de regel in de tabel staat. Tel alleen rijen van één niveau op.', type: 'string', required: true, values: ['totaal', 'artikelonderdeel', 'instrument', 'regeling'] },
  { name: 'artikelonderdeel', titel: 'Artikelonderdeel (naam in het pad)', betekenis: `Nummer van het artikelonderdeel. ${GEGEVEN}`, type: 'string', required: false },
  { name: 'artikelonderdeel_naam', titel: 'Artikelonderdeel', betekenis: `Naam van het artikelonderdeel zoals in de bron. ${GEGEVEN}`, type: 'string', required: false },
  { name: 'instrument', titel: 'Instrument (naam in het pad)', betekenis: `Vaste naam van het instrument. ${GEGEVEN}`, type: 'string', required: false },
  { name: 'instrument_naam', titel: 'Instrument', betekenis: `Naam van het instrument zoals in de bron. ${GEGEVEN}`, type: 'string', required: false },
  { name: 'regeling', titel: 'Regeling (naam in het pad)', betekenis: `Vaste naam van de regeling. ${GEGEVEN}`, type: 'string', required: false },
  { name: 'regeling_naam', titel: 'Regeling', betekenis: `Naam van de regeling zoals in de bron. ${GEGEVEN}`, type: 'string', required: false },
  { name: 'jaar', titel: 'Jaar', betekenis: 'Het jaar waar het bedrag over gaat.', type: 'integer', required: true },
  { name: 'fase', titel: 'Fase', betekenis: 'Wat voor bedrag het is. Bedragen uit verschillende fasen zijn verschillende feiten over een jaar, geen verbeteringen van elkaar.', type: 'string', required: true, values: Object.keys(FASEN) },
  { name: 'bedrag_x1000', titel: 'Bedrag x € 1.000', betekenis: 'Het bedrag in duizenden euro’s, zoals in de bron. Leeg is niet opgegeven; 0 is nul.', type: 'integer', required: false },
  { name: 'bedrag_euro', titel: 'Bedrag in euro’s', betekenis: 'Hetzelfde bedrag in hele euro’s. De bron rondt af op duizenden.', type: 'integer', required: false },
  { name: 'gedrukt', titel: 'Gedrukt', betekenis: 'Of het bedrag zo in de bron staat. Bij “false” is het een subtotaal dat hier is opgeteld.', type: 'boolean', required: true },
  { name: 'bron', titel: 'Bron', betekenis: 'Adres van het document waar het bedrag uit komt.', type: 'string', required: true },
];

/** What the tables of later phases have besides: which table a fact stands in, and in which of its columns. */
export const STANDEN_COLUMNS: readonly ColumnMeaning<StandObservation>[] = [
  { name: 'tabel_fase', titel: 'Fase van de tabel', betekenis: 'De fase van het stuk waar de tabel in staat. Een tabel noemt ook standen uit eerdere fasen, zoals dat stuk ze geeft.', type: 'string', required: true, values: Object.keys(FASEN) },
  { name: 'kolom', titel: 'Kolom', betekenis: 'Nummer van de kolom in die tabel, vanaf 1.', type: 'integer', required: true },
  { name: 'kolomsoort', titel: 'Soort kolom', betekenis: 'Een stand is een heel bedrag, een mutatie is wat er in de fase bij komt of af gaat, een verschil is realisatie min begroting. Tel ze nooit bij elkaar op: een stand bevat de mutaties al.', type: 'string', required: true, values: Object.keys(KOLOMSOORTEN) },
];

/** A kind of tidy data: its columns in order, and those that together name one row. */
export interface TidyForm<Row> {
  columns: readonly ColumnMeaning<Row>[];
  key: readonly (keyof Row & string)[];
}

const ARTICLE_KEY = ['begrotingsjaar', 'hoofdstuk', 'artikel'] as const;
const beforeYear = DICTIONARY.findIndex(({ name }) => name === 'jaar');

/** The kinds of tidy data that are published. */
export const TIDY_FORMS: { bedragen: TidyForm<Observation>; standen: TidyForm<StandObservation> } = {
  /** The facts of the budget tables of draft budgets. */
  bedragen: { columns: DICTIONARY, key: [...ARTICLE_KEY, 'pad', 'jaar', 'fase'] },
  /** The facts of the tables of later phases. */
  standen: { columns: [...DICTIONARY.slice(0, beforeYear), ...STANDEN_COLUMNS, ...DICTIONARY.slice(beforeYear)], key: [...ARTICLE_KEY, 'tabel_fase', 'pad', 'kolom'] },
};

/** Name of a kind of tidy data. */
export type TidyFormName = keyof typeof TIDY_FORMS;
