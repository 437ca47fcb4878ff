import { openWhole } from '../../search/source.ts';
import { linkFromAlone } from './link-from-alone.ts';
import { markWordsOnPage, wordsToMark } from './mark-words.ts';
import { startSearchPage } from './search-page.ts';

/**
 * Search on a page in a file of its own: the form at the top opens the results above the text. A result in this file is
 * gone to without loading anything, with the words marked there.
 */
export function startStandaloneSearch(): void {
  const form = document.querySelector<HTMLFormElement>('.search-form');
  const field = form?.querySelector('input');
  const template = document.querySelector<HTMLTemplateElement>('template[data-search-panel]');
  const main = document.querySelector('main');
  const { standalone } = document.documentElement.dataset;
  if (form == null || field == null || template === null || main === null || standalone === undefined) return;
  const title = document.title;
  let panel: HTMLElement | null = null;

  const open = (question: string): HTMLElement => {
    if (panel !== null) {
      const inside = panel.querySelector<HTMLInputElement>('[data-search-field]')!;
      inside.value = question;
      inside.form!.requestSubmit();
      return panel;
    }
    main.prepend(template.content.cloneNode(true));
    panel = main.firstElementChild as HTMLElement;
    startSearchPage(openWhole, (address) => linkFromAlone(address, standalone, (id) => document.getElementById(id) !== null), question);
    panel.addEventListener('click', follow);
    return panel;
  };
  const follow = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.hit__link');
    if (link === null || !link.hash || link.getAttribute('href') !== link.hash) return;
    document.title = title;
    document.querySelector<HTMLButtonElement>('[data-found-bar] button')?.click();
    const [, query = ''] = /\?([^#]*)/.exec(link.dataset['address'] ?? '') ?? [];
    const article = main.querySelector<HTMLElement>('article');
    if (article !== null) markWordsOnPage(article, wordsToMark(`?${query}`));
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    open(field.value).scrollIntoView();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) open(asked);
}
