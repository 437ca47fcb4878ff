import { capital } from '../../domain/format.ts';
import { citationOfPlace, type Citation } from '../../open-data/citation.ts';
import { copyText } from '../clipboard.ts';
import { button, element } from '../element.ts';
import { citeList } from './cite-list.ts';
import type { Place } from './place.ts';

/** The panel at the foot of the window that tells about the place the reader picked. There is one. */
export interface PlacePanel {
  /** Shows a place. With `enter` the focus moves into the panel; closing brings it back to `from`. */
  show(place: Place, from: HTMLElement, enter: boolean): void;
  /** Closes the panel when it is open. */
  close(): void;
  /** True while it shows. */
  readonly open: boolean;
  readonly box: HTMLElement;
}

/** Makes the panel of a page. `article` is how the article is cited: places are cited from it. */
export function makePlacePanel(article: Citation): PlacePanel {
  const box = element('div', 'place');
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', 'plaats-titel');
  box.tabIndex = -1;
  box.hidden = true;
  document.querySelector('main')!.append(box);
  let opener: HTMLElement | null = null;

  const close = (): void => {
    if (box.hidden) return;
    const inside = box.contains(document.activeElement);
    box.hidden = true;
    document.documentElement.style.scrollPaddingBlockEnd = '';
    if (inside) opener?.focus({ preventScroll: true });
  };
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !box.hidden) close();
  });
  // A reader who goes on elsewhere does not want a panel over the page.
  document.addEventListener('focusin', (event) => {
    const target = event.target as Element;
    if (!box.hidden && !box.contains(target) && target !== opener && target.closest('[role="grid"] td') === null) close();
  });

  return {
    show(place, from, enter) {
      opener = from;
      box.replaceChildren(...content(place, citationOfPlace(article, place), close));
      box.hidden = false;
      box.scrollTop = 0;
      // What has the focus must not hide behind the panel.
      document.documentElement.style.scrollPaddingBlockEnd = `${box.offsetHeight + 16}px`;
      from.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      if (enter) box.focus({ preventScroll: true });
    },
    close,
    get open() {
      return !box.hidden;
    },
    box,
  };
}

function content(place: Place, citation: Citation, close: () => void): HTMLElement[] {
  const title = element('h2', 'place__title', place.titel);
  title.id = 'plaats-titel';
  const shut = button('Sluit', close);
  shut.className = 'place__close';
  const actions = element('div', 'place__actions');
  if (place.kopie !== '') actions.append(copyButton('Kopieer bedrag', place.kopie, 'Bedrag gekopieerd, met regel, jaar en bron'));
  actions.append(copyButton('Kopieer link', citation.url, 'Link gekopieerd'));
  if (place.toelichting !== null) {
    const link = element('a', 'nl-link', 'Naar de toelichting');
    link.href = `#${place.toelichting}`;
    link.addEventListener('click', close);
    actions.append(link);
  }
  return [
    element('div', 'place__head', title, shut),
    ...(place.boven === '' ? [] : [element('p', 'place__above', place.boven)]),
    ...(place.bedrag === '' ? [] : [element('p', 'place__amount number', place.bedrag)]),
    ...(place.uitleg.length === 0 ? [] : [element('p', 'place__words', sentence(place.uitleg))]),
    ...(place.jaren.length === 0 ? [] : [years(place)]),
    actions,
    citeList(citation),
  ];
}

/** "ontwerpbegroting", "gelijk aan 2021" → "Ontwerpbegroting; gelijk aan 2021." */
function sentence(parts: readonly string[]): string {
  return capital(`${parts.join('; ')}.`);
}

function years({ jaren }: Place): HTMLElement {
  const list = element('dl', 'place__years number');
  for (const { jaar, bedrag, gekozen } of jaren) list.append(element('div', gekozen ? 'place__year place__year--chosen' : 'place__year', element('dt', '', String(jaar)), element('dd', '', bedrag)));
  return list;
}

/** A button that copies and says on itself that it did; where the browser refuses, the text can be selected. */
function copyButton(label: string, text: string, done: string): HTMLButtonElement {
  return button(label, (made) => {
    void copyText(text, done).then((copied) => {
      made.textContent = copied ? 'Gekopieerd' : label;
      if (!copied && made.nextElementSibling?.className !== 'place__text') made.after(element('span', 'place__text', text));
      setTimeout(() => (made.textContent = label), 3000);
    });
  });
}
