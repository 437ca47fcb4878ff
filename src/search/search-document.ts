/** Kinds of things that are found, with their name on the page. */
export const SOORTEN = {
  artikel: 'Artikelen',
  sectie: 'Tekst',
  officieel: 'Officiële tekst',
  rij: 'Tabelrijen',
  stand: 'Latere fasen',
  figuur: 'Figuren',
  begrip: 'Begrippen',
  bron: 'Bronnen',
  versie: 'Versies',
} as const;

/** Kind of a thing that is found. */
export type Soort = keyof typeof SOORTEN;

/** An article, as results are grouped under it. */
export interface FoundArticle {
  id: string;
  /** "Artikel 7 Werkgevers- en bedrijfsvoeringsbeleid". */
  titel: string;
  /** Address of its page. */
  adres: string;
  begrotingsjaar: number;
  /** Years of the columns of its table, in order. */
  jaren: readonly number[];
  /** Its tables of later phases; left out when there are none. */
  standen?: readonly FoundStand[];
}

/** The table of an article in a later phase. */
export interface FoundStand {
  /** Name of its page, below that of the article. */
  pagina: string;
  /** Its columns, in order: what they hold, `null` for what is told of another phase, and their years. */
  kolommen: readonly { naam: string | null; jaar: number }[];
}

/** One thing that can be found. */
export interface SearchDocument {
  soort: Soort;
  /** Place in the list of articles; `null` for what belongs to the whole publication. */
  artikel: number | null;
  /** Place in the list of documents of what it stands under, `null` at the top. */
  ouder: number | null;
  titel: string;
  /** Anchor on the page of its article, of a later phase its page with the anchor there, or an address; empty for the article itself. */
  plaats: string;
  /** The text in which it is found and from which the passage is taken, one string a paragraph. */
  alineas: readonly string[];
  /** More words by which it is found; they are not shown. */
  extra: string;
  /** Of a begrip: its names, which mean the same, and the everyday words for it. */
  namen: readonly string[];
  gewoon: readonly string[];
  /** Amounts of a row × € 1.000, in the order of the article's years or of the columns of its later phase; `null` is "not given". */
  bedragen: readonly (number | null)[];
}

/** Everything that can be found, and the articles it belongs to. */
export interface Collection {
  artikelen: readonly FoundArticle[];
  documenten: readonly SearchDocument[];
}

/** The later phase whose table a document is about, `undefined` for other documents. */
export function standOf(artikelen: readonly FoundArticle[], { soort, artikel, plaats }: SearchDocument): FoundStand | undefined {
  return soort !== 'stand' || artikel === null ? undefined : artikelen[artikel]!.standen?.find(({ pagina }) => plaats.startsWith(pagina));
}

/** The titles of what a document stands under, from the top. */
export function pathOf(documenten: readonly SearchDocument[], document: SearchDocument): string[] {
  const path: string[] = [];
  for (let above = document.ouder; above !== null; above = documenten[above]?.ouder ?? null) path.unshift(documenten[above]!.titel);
  return path;
}
