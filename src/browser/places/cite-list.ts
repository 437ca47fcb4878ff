import { CITATION_FORMS, citationFile, type CitationForm } from '../../open-data/citation-file.ts';
import { apaText, type Citation } from '../../open-data/citation.ts';
import { copyText } from '../clipboard.ts';
import { download } from '../download.ts';
import { button, element } from '../element.ts';

/** How to cite something: the text, to copy, and a file for each kind of reference manager. */
export function citeList(citation: Citation): HTMLElement {
  const text = apaText(citation);
  const forms = Object.entries(CITATION_FORMS).map(([form, { naam }]) =>
    button(naam, () => download(new Blob([citationFile([citation], form as CitationForm)], { type: 'text/plain' }), `${citation.key}.${form}`)),
  );
  const copy = button('Kopieer verwijzing', (made) => {
    void copyText(text, 'Verwijzing gekopieerd').then((done) => {
      if (done) made.textContent = 'Gekopieerd';
      setTimeout(() => (made.textContent = 'Kopieer verwijzing'), 3000);
    });
  });
  return element('details', 'place__cite', element('summary', '', 'Citeer'), element('p', 'place__text', text), element('div', 'place__actions', copy, ...forms));
}
