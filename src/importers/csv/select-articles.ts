import { formatCount, formatList, formatNumber } from '../../domain/format.ts';
import type { FindingList } from '../finding-list.ts';
import type { ImportOptions } from '../import-types.ts';
import { LIMITS } from '../limits.ts';

/** No chapter has more articles than this: what has is something else, and would take too long. */
const MOST_ARTICLES = 200;

/** What a row of open data is about. */
interface About {
  jaar: number | null;
  hoofdstuk: string;
  artikel: string;
  artikelnaam: string;
}

/**
 * The rows of one year and chapter, and the articles among them that are asked for: `--artikel 7`, `--artikel 6,7` or `--artikel
 * alle`. Where the file holds more than one and none is asked for, the finding lists them. What stays out is named.
 */
export function selectArticles<Row extends About>(rows: readonly Row[], options: ImportOptions, findings: FindingList): { jaar: number; hoofdstuk: string; articles: Map<string, Row[]> } | null {
  const jaar = chooseOne(rows.map((row) => (row.jaar === null ? '' : String(row.jaar))), options.jaar === undefined ? undefined : String(options.jaar), 'begrotingsjaar', 'begrotingsjaren', '--jaar', findings);
  const ofYear = rows.filter((row) => String(row.jaar) === jaar);
  const hoofdstuk = jaar === null ? null : chooseOne(ofYear.map((row) => row.hoofdstuk), options.hoofdstuk, 'hoofdstuk', 'hoofdstukken', '--hoofdstuk', findings);
  if (jaar === null || hoofdstuk === null) return null;
  const articles = new Map<string, Row[]>();
  for (const row of ofYear) {
    if (row.hoofdstuk !== hoofdstuk) continue;
    const known = articles.get(row.artikel);
    if (known === undefined) articles.set(row.artikel, [row]);
    else known.push(row);
  }
  const chosen = chooseArticles(articles, options, findings);
  if (chosen === null || isTooLarge(chosen, findings)) return null;
  return { jaar: Number(jaar), hoofdstuk, articles: chosen };
}

function isTooLarge(articles: ReadonlyMap<string, readonly unknown[]>, findings: FindingList): boolean {
  const most = Math.max(...[...articles.values()].slice(0, MOST_ARTICLES).map((rows) => rows.length));
  if (articles.size <= MOST_ARTICLES && most <= LIMITS.rows) return false;
  findings.add('bron-te-groot', 'fout', { found: articles.size > MOST_ARTICLES ? formatCount(articles.size, 'artikel', 'artikelen') : `een artikel van ${formatCount(most, 'rij', 'rijen')}`, expected: `ten hoogste ${MOST_ARTICLES} artikelen, met ten hoogste ${formatNumber(LIMITS.rows)} rijen elk`, remedy: 'Kijk of dit een bestand met begrotingstabellen is. Kies minder artikelen met --artikel.' });
  return true;
}

/** The one value that occurs, or the one that is asked for. */
function chooseOne(values: readonly string[], asked: string | undefined, one: string, many: string, option: string, findings: FindingList): string | null {
  const present = [...new Set(values)].filter((value) => value !== '').sort();
  if (asked !== undefined && present.includes(asked)) return asked;
  if (asked === undefined && present.length === 1) return present[0]!;
  const list = present.length === 0 ? `geen ${one}` : `${formatCount(present.length, one, many)}: ${formatList(present.slice(0, 40))}`;
  findings.add('artikel-onbekend', 'fout', {
    long: true,
    found: list,
    expected: asked === undefined ? `één ${one}` : `${one} ${asked}`,
    remedy: present.length === 0 ? 'Kijk of de kop van het bestand is meegekomen.' : `Kies er een, bijvoorbeeld: ${findings.again(`${option} ${present.at(-1)!.slice(0, 20)}`)}`,
  });
  return null;
}

/** What to type to choose one article, some or all. */
function choiceOf(articles: readonly string[], findings: FindingList): string {
  const [first = '7', second] = articles.filter((artikel) => /^\d{1,3}$/.test(artikel));
  const more = second === undefined ? '' : ` (meer kan ook, met --artikel ${first},${second} of --artikel alle)`;
  return `Kies een artikel${more}, bijvoorbeeld: ${findings.again(`--artikel ${first}`)}`;
}

function chooseArticles<Row extends About>(articles: Map<string, Row[]>, options: ImportOptions, findings: FindingList): Map<string, Row[]> | null {
  const named = [...articles].map(([artikel, [row]]) => `${artikel} ${row?.artikelnaam ?? ''}`.trim());
  const asked = options.artikel === undefined ? null : options.artikel.split(',').map((part) => part.trim().replace(/^0+(?=\d)/, ''));
  const all = asked?.length === 1 && asked[0] === 'alle';
  if (asked === null && articles.size !== 1) {
    findings.add('artikel-onbekend', 'fout', {
      long: true,
      found: `${formatCount(articles.size, 'artikel', 'artikelen')}: ${named.slice(0, 60).join('; ')}`,
      expected: 'een keuze',
      remedy: choiceOf([...articles.keys()], findings),
    });
    return null;
  }
  if (asked === null || all) return articles;
  const missing = asked.filter((artikel) => !articles.has(artikel));
  if (missing.length > 0) {
    findings.add('artikel-onbekend', 'fout', { long: true, found: `geen artikel ${formatList(missing)}, wel: ${named.slice(0, 60).join('; ')}`, expected: `artikel ${formatList(missing)}`, remedy: choiceOf([...articles.keys()], findings) });
    return null;
  }
  const rest = [...articles].filter(([artikel]) => !asked.includes(artikel));
  if (rest.length > 0) {
    findings.add('artikel-overgeslagen', 'opmerking', {
      long: true,
      found: `${formatCount(rest.length, 'ander artikel', 'andere artikelen')}: ${formatList(rest.map(([artikel]) => artikel))}`,
      expected: `artikel ${formatList(asked)}, zoals gevraagd`,
      remedy: 'Voer het bestand nog eens in met een ander artikel als u dat ook wilt.',
    });
  }
  return new Map(asked.map((artikel) => [artikel, articles.get(artikel)!]));
}
