import { formatCount } from '../../domain/format.ts';
import type { Piece } from '../../search/passage.ts';
import type { Result, ResultGroup, ResultPage } from '../../search/results.ts';
import type { Soort } from '../../search/search-document.ts';
import type { Link } from './offline.ts';

/** What stands on a result, so that its kind can be told apart. */
const LABELS: Readonly<Record<Soort, string>> = { artikel: 'Artikel', sectie: 'Tekst', officieel: 'Officiële tekst', rij: 'Tabelrij', stand: 'Latere fase', figuur: 'Figuur', begrip: 'Begrip', bron: 'Bron', versie: 'Versie' };
/** How many results of a group show before the reader asks for more: of the article itself, and of the lists. */
const FIRST = { article: 10, list: 4 } as const;

/** Puts results into a box; each carries its address on the site. Texts go in as text: markup in content is never executed. */
export function renderResults(box: HTMLElement, page: ResultPage, toLink: Link): void {
  box.replaceChildren(...page.groups.map((group) => renderGroup(group, toLink)));
}

/** Fills the choice of kinds; `chosen` is the kind shown now, `null` for all. */
export function renderKinds(box: HTMLElement, page: ResultPage, chosen: Soort | null): void {
  const choices = [{ value: '', name: 'Alles', count: page.total }, ...page.kinds.map(({ soort, name, count }) => ({ value: soort as string, name, count }))];
  box.replaceChildren(
    ...choices.map(({ value, name, count }) => {
      const input = element('input', { type: 'radio', name: 'soort', value });
      input.checked = value === (chosen ?? '');
      return element('label', { className: 'kind' }, input, element('span', {}, `${name} (${count})`));
    }),
  );
}

/** Offers words that come near; hidden when there are none. */
export function renderNear(box: HTMLElement, words: readonly string[]): void {
  box.hidden = words.length === 0;
  box.querySelector('ul')?.replaceChildren(...words.map((word) => element('li', {}, element('a', { className: 'nl-link', href: `?q=${encodeURIComponent(word)}` }, word))));
}

function renderGroup({ title, address, results }: ResultGroup, toLink: Link): HTMLElement {
  const list = element('ol', { className: 'hits' });
  const limit = address.startsWith('/begroting/') ? FIRST.article : FIRST.list;
  const items = results.map((result) => renderResult(result, toLink));
  list.append(...items.slice(0, limit));
  const heading = element('h3', { className: 'nl-heading nl-heading--level-3' }, element('a', { className: 'nl-link', href: toLink(address) }, title));
  const section = element('section', { className: 'hit-group' }, heading, list);
  const rest = items.slice(limit);
  if (rest.length > 0) {
    const more = element('button', { type: 'button', className: 'more' }, `Toon nog ${formatCount(rest.length, 'plaats', 'plaatsen')}`, element('span', { className: 'visually-hidden' }, ` in ${title}`));
    more.addEventListener('click', () => {
      list.append(...rest);
      more.remove();
      rest[0]?.querySelector('a')?.focus();
    });
    section.append(more);
  }
  return section;
}

function renderResult({ soort, path, title, passage, amount, address }: Result, toLink: Link): HTMLLIElement {
  const item = element('li', { className: `hit hit--${soort}` });
  const above = element('p', { className: 'hit__path' }, element('span', { className: 'hit__kind' }, LABELS[soort]), ...(path.length === 0 ? [] : [` ${path.join(' › ')}`]));
  const link = element('a', { className: 'nl-link hit__link', href: toLink(address) }, ...pieces(title));
  link.dataset['address'] = address;
  item.append(above, element('p', { className: 'hit__title' }, link));
  if (amount !== null) item.append(element('p', { className: 'hit__amount number' }, amount));
  if (passage.length > 0) item.append(element('p', { className: 'hit__passage' }, ...pieces(passage)));
  return item;
}

function pieces(list: readonly Piece[]): (string | HTMLElement)[] {
  return list.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]>, ...children: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
