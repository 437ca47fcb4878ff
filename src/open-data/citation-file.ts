import { bibtex, cslJson, ris, type Citation } from './citation.ts';

/** The forms in which reference managers take citations, by the end of the file name. */
export const CITATION_FORMS = {
  bib: { naam: 'BibTeX', mediaType: 'application/x-bibtex; charset=utf-8' },
  ris: { naam: 'RIS', mediaType: 'application/x-research-info-systems; charset=utf-8' },
  'csl.json': { naam: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
} as const;

/** One of the forms. */
export type CitationForm = keyof typeof CITATION_FORMS;

/** A file with citations, one or many, in their order. */
export function citationFile(citations: readonly Citation[], form: CitationForm): string {
  switch (form) {
    case 'bib':
      return citations.map(bibtex).join('\n');
    case 'ris':
      return citations.map(ris).join('\r\n');
    case 'csl.json':
      return `${JSON.stringify(citations.map(cslJson), null, 2)}\n`;
  }
}
