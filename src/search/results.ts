import { OFFICIEEL_PAGINA } from '../domain/adres.ts';
import { capital, formatAmount } from '../domain/format.ts';
import { markWords, passageOf, type Piece } from './passage.ts';
import type { Answer, Hit } from './search.ts';
import { pathOf, SOORTEN, standOf, type Collection, type FoundStand, type SearchDocument, type Soort } from './search-document.ts';

/** A result as it is shown. */
export interface Result {
  soort: Soort;
  /** Titles above it, from the top. */
  path: readonly string[];
  title: readonly Piece[];
  passage: readonly Piece[];
  /** Of a row: "€ 148,0 miljoen in 2022", of a later phase "Stand € 148,0 miljoen, mutatie € 2,0 miljoen in 2022"; `null` for what has no amount. */
  amount: string | null;
  /** Where it is, with the words to mark there. */
  address: string;
}

/** Results that belong together: an article, the begrippen or the sources. */
export interface ResultGroup {
  title: string;
  /** Address of the article or list. */
  address: string;
  results: readonly Result[];
}

/** Everything a results page shows. */
export interface ResultPage {
  /** How many were found, of every kind. */
  total: number;
  /** How many of each kind, in the order in which kinds are listed; kinds without results are left out. */
  kinds: readonly { soort: Soort; name: string; count: number }[];
  /** Results of the kind asked for; the group of the best result first, in each group the best first. */
  groups: readonly ResultGroup[];
}

/** Most words that an address carries to be marked. */
const MOST_MARKED = 12;
const LISTS = { begrip: { title: 'Begrippen', address: '/begrippen/' }, bron: { title: 'Bronnen', address: '/bronnen/' } } as const;

/** Lays out an answer for the page; with a kind only the results of that kind. */
export function layOut(collection: Collection, answer: Answer, kind: Soort | null): ResultPage {
  const groups = new Map<string, { title: string; address: string; hits: Hit[] }>();
  for (const hit of answer.hits) {
    if (kind !== null && hit.document.soort !== kind) continue;
    const { title, address } = groupOf(collection, hit.document);
    const group = groups.get(address) ?? { title, address, hits: [] };
    group.hits.push(hit);
    groups.set(address, group);
  }
  const [year] = answer.question.years;
  return {
    total: answer.hits.length,
    kinds: (Object.keys(SOORTEN) as Soort[])
      .map((soort) => ({ soort, name: SOORTEN[soort], count: answer.hits.filter((hit) => hit.document.soort === soort).length }))
      .filter(({ count }) => count > 0),
    groups: [...groups.values()].map(({ title, address, hits }) => ({ title, address, results: hits.map((hit) => resultOf(collection, hit, year ?? null)) })),
  };
}

function resultOf(collection: Collection, { document, words }: Hit, year: number | null): Result {
  const set = new Set(words);
  return {
    soort: document.soort,
    path: pathOf(collection.documenten, document),
    title: markWords(document.titel, set),
    passage: passageOf(document.alineas, set),
    amount: amountOf(collection, document, year),
    address: addressOf(collection, document, words),
  };
}

function groupOf({ artikelen }: Collection, { artikel, soort }: SearchDocument): { title: string; address: string } {
  if (artikel === null) return soort === 'bron' ? LISTS.bron : LISTS.begrip;
  const { titel, begrotingsjaar, adres } = artikelen[artikel]!;
  return { title: `${titel}, begroting ${begrotingsjaar}`, address: adres };
}

/** The amount of a row in the year asked for, else in the budget year. */
function amountOf({ artikelen }: Collection, document: SearchDocument, asked: number | null): string | null {
  const { artikel, bedragen } = document;
  if (artikel === null || bedragen.length === 0) return null;
  const { jaren, begrotingsjaar } = artikelen[artikel]!;
  const stand = standOf(artikelen, document);
  if (stand !== undefined) return amountsOfPhase(stand, bedragen, begrotingsjaar, asked);
  const jaar = asked !== null && jaren.includes(asked) ? asked : begrotingsjaar;
  const bedrag = bedragen[jaren.indexOf(jaar)] ?? null;
  return bedrag === null ? `geen bedrag in ${jaar}` : `${formatAmount(bedrag)} in ${jaar}`;
}

/** What a later phase itself says of the year asked for, else of the budget year: its stand first, then what changed or differs. */
function amountsOfPhase({ kolommen }: FoundStand, bedragen: readonly (number | null)[], begrotingsjaar: number, asked: number | null): string {
  const own = kolommen.flatMap(({ naam, jaar }, at) => (naam === null ? [] : [{ naam, jaar, bedrag: bedragen[at] ?? null }]));
  const jaar = own.some((kolom) => kolom.jaar === asked) ? asked! : begrotingsjaar;
  const whole = (naam: string): number => (naam === 'stand' || naam === 'realisatie' ? 0 : 1);
  const words = own
    .filter((kolom) => kolom.jaar === jaar)
    .sort((a, b) => whole(a.naam) - whole(b.naam))
    .flatMap(({ naam, bedrag }) => (bedrag === null ? [] : [`${naam} ${formatAmount(bedrag)}`]));
  return words.length === 0 ? `geen bedrag in ${jaar}` : `${capital(words.join(', '))} in ${jaar}`;
}

/** The address of a document, with the words to mark in its query. */
function addressOf({ artikelen }: Collection, { artikel, plaats, soort }: SearchDocument, words: readonly string[]): string {
  const onPage = soort === 'stand' ? plaats : `${soort === 'officieel' ? OFFICIEEL_PAGINA : ''}${plaats === '' ? '' : `#${plaats}`}`;
  const address = artikel === null ? plaats : `${artikelen[artikel]!.adres}${onPage}`;
  const [page = '', anchor] = address.split('#');
  const marked = words.slice(0, MOST_MARKED).map(encodeURIComponent).join('+');
  return `${page}${marked === '' ? '' : `?markeer=${marked}`}${anchor === undefined ? '' : `#${anchor}`}`;
}
