import { FASEN } from '../domain/fase.ts';
import type { Observation } from './observations.ts';

/** What a column of the tidy data means. */
export interface ColumnMeaning {
  name: keyof Observation;
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

/** The data dictionary: every column of the tidy CSV, in order. */
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
