import { CONCEPT } from '../domain/adres.ts';
import { formatDate, NBSP } from '../domain/format.ts';
import { versieNaam } from '../domain/versienaam.ts';

/** What is cited: an article, a section, a figure, a row. All formats are made from this. */
export interface Citation {
  /** Key in BibTeX and RIS: letters, digits and hyphens. */
  key: string;
  titel: string;
  auteur: string;
  uitgever: string;
  /** Date of the version, YYYY-MM-DD. */
  datum: string;
  /** Number of the version, or the word concept. */
  versie: string;
  /** Permanent address. */
  url: string;
  /** Content hash, 64 hexadecimal digits. */
  inhoudscode: string;
}

/** A place in an article that can be cited by itself. */
export interface Plaats {
  /** Anchor of the place on the page of the article. */
  anker: string;
  /** What the place is called: "Figuur 1: …", "Tabel 18, rij …". */
  naam: string;
}

/** How a place in an article is cited, from how the article is. */
export function citationOfPlace(article: Citation, { anker, naam }: Plaats): Citation {
  const address = new URL(article.url);
  address.hash = anker;
  return { ...article, key: `${article.key}-${anker.replace(/[^A-Za-z0-9]+/g, '-')}`, titel: `${naam}, in: ${article.titel}`, url: address.href };
}

/** APA, 7th edition, in Dutch, as plain text. */
export function apaText(citation: Citation): string {
  const jaar = citation.datum.slice(0, 4);
  return `${citation.auteur}. (${jaar}). ${citation.titel} (${versieNaam(citation.versie).replace(NBSP, ' ')}, inhoudscode ${citation.inhoudscode.slice(0, 16)}). ${citation.uitgever}. ${citation.url}`;
}

/** A BibTeX entry. */
export function bibtex(citation: Citation): string {
  const [jaar, maand] = citation.datum.split('-');
  const fields: [string, string][] = [
    ['title', `{${escapeTex(citation.titel)}}`],
    ['author', `{${escapeTex(citation.auteur)}}`],
    ['publisher', escapeTex(citation.uitgever)],
    ['year', jaar!],
    ['month', String(Number(maand))],
    ['version', citation.versie],
    ['url', citation.url],
    ['langid', 'dutch'],
    ['note', `Inhoudscode (SHA-256) ${citation.inhoudscode}`],
  ];
  return `@misc{${citation.key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}\n`;
}

/** An RIS record, CRLF as the format asks. */
export function ris(citation: Citation): string {
  const lines: [string, string][] = [
    ['TY', 'GOVDOC'],
    ['ID', citation.key],
    ['TI', citation.titel],
    ['AU', citation.auteur],
    ['PB', citation.uitgever],
    ['PY', citation.datum.slice(0, 4)],
    ['DA', citation.datum.replaceAll('-', '/')],
    ['ET', citation.versie],
    ['LA', 'nl'],
    ['UR', citation.url],
    ['N1', `Inhoudscode (SHA-256) ${citation.inhoudscode}`],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}

/** An item of CSL-JSON, as Zotero and Pandoc read it. */
export function cslJson(citation: Citation): object {
  return {
    id: citation.key,
    type: 'report',
    title: citation.titel,
    author: [{ literal: citation.auteur }],
    publisher: citation.uitgever,
    issued: { 'date-parts': [citation.datum.split('-').map(Number)] },
    version: citation.versie,
    URL: citation.url,
    language: 'nl',
    note: `Inhoudscode (SHA-256) ${citation.inhoudscode}; ${citation.versie === CONCEPT ? CONCEPT : `versie van ${formatDate(citation.datum)}`}`,
  };
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/([&%$#_])/g, '\\$1');
}
