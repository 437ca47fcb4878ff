import type { Fase } from '../domain/fase.ts';
import type { Versieregel } from '../domain/versie.ts';

/** One paragraph, list item, table row or footnote of a text, without markup. */
export interface Alinea {
  soort: 'alinea' | 'punt' | 'rij' | 'noot';
  tekst: string;
}

/** A section of one side of a comparison. */
export interface Kantsectie {
  anker: string;
  titel: string;
  niveau: number;
  /** Path of the line of the table that the section explains. */
  regel: string | null;
  alineas: readonly Alinea[];
}

/** A column of one side: a year in a phase. The name of the phase goes along: a browser need not know the phases. */
export interface Kantkolom {
  jaar: number;
  fase: Fase;
  faseNaam: string;
}

/** The table of one side. */
export interface Kanttabel {
  begrotingsjaar: number;
  kolommen: readonly Kantkolom[];
  regels: readonly Versieregel[];
}

/** One side of a comparison: an article as it reads in a version. Plain data, so that a browser can load it. */
export interface Kant {
  /** Id of the article. */
  artikel: string;
  /** Number of the version, or the word for a text that has none. */
  versie: string;
  /** YYYY-MM-DD. */
  datum: string;
  fase: Fase;
  faseNaam: string;
  nummer: string;
  naam: string;
  /** Where this version can be read. */
  adres: string;
  secties: readonly Kantsectie[];
  tabel: Kanttabel;
}
