/** A file format, as a records manager names it. */
export interface FileFormat {
  naam: string;
  /** Identifier in PRONOM, the register of The National Archives; `null` when the format has none. */
  pronom: string | null;
  mediaType: string;
}

/**
 * By the ending of the name. Identifiers are those of PRONOM as of April 2026. A PDF here is also PDF/UA-1 (fmt/2050); MDTO has room
 * for one format, and for keeping PDF/A says more. PNG files here have none of the parts that came after version 1.0.
 */
const FORMATS: Readonly<Record<string, FileFormat>> = {
  html: { naam: 'Hypertext Markup Language 5', pronom: 'fmt/471', mediaType: 'text/html' },
  css: { naam: 'Cascading Style Sheet', pronom: 'x-fmt/224', mediaType: 'text/css' },
  js: { naam: 'JavaScript file', pronom: 'x-fmt/423', mediaType: 'text/javascript' },
  json: { naam: 'JSON Data Interchange Format', pronom: 'fmt/817', mediaType: 'application/json' },
  jsonld: { naam: 'JSON-LD', pronom: 'fmt/880', mediaType: 'application/ld+json' },
  csv: { naam: 'Comma Separated Values', pronom: 'x-fmt/18', mediaType: 'text/csv' },
  xlsx: { naam: 'Microsoft Excel for Windows (OOXML)', pronom: 'fmt/214', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pdf: { naam: 'Acrobat PDF/A 2a', pronom: 'fmt/476', mediaType: 'application/pdf' },
  svg: { naam: 'Scalable Vector Graphics 1.1', pronom: 'fmt/92', mediaType: 'image/svg+xml' },
  png: { naam: 'Portable Network Graphics 1.0', pronom: 'fmt/11', mediaType: 'image/png' },
  woff2: { naam: 'Web Open Font Format 2.0', pronom: 'fmt/1172', mediaType: 'font/woff2' },
  xml: { naam: 'Extensible Markup Language 1.0', pronom: 'fmt/101', mediaType: 'application/xml' },
  md: { naam: 'Markdown', pronom: 'fmt/1149', mediaType: 'text/markdown' },
  txt: { naam: 'Plain Text File', pronom: 'x-fmt/111', mediaType: 'text/plain' },
  bib: { naam: 'BibTeX Database File', pronom: 'fmt/1616', mediaType: 'application/x-bibtex' },
  ris: { naam: 'RIS Citation', pronom: 'fmt/1899', mediaType: 'application/x-research-info-systems' },
};

/** The format of a file by the ending of its name; unknown endings are bytes. */
export function formatOf(path: string): FileFormat {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return FORMATS[ending] ?? { naam: 'Onbekend formaat', pronom: null, mediaType: 'application/octet-stream' };
}
