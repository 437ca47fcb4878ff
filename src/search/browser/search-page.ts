import { announce } from '../../browser/announce.ts';
import { formatCount, formatList } from '../../domain/format.ts';
import { layOut } from '../results.ts';
import { search, type Answer } from '../search.ts';
import { SOORTEN, type Soort } from '../search-document.ts';
import type { SearchIndex } from '../search-index.ts';
import { loadIndex } from './load-index.ts';
import { offlineRoot } from './offline.ts';
import { renderKinds, renderNear, renderResults } from './render-results.ts';

/** How long a reader is silent before the outcome is told, in milliseconds: longer than between two keys. */
const PAUSE = 700;

/** Makes `/zoeken/` a results page: results while typing, the question in the address, moving through results by keys. */
export function startSearchPage(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const form = page?.querySelector('form');
  const field = page?.querySelector<HTMLInputElement>('[data-search-field]');
  if (page == null || form == null || field == null) return;
  const part = (name: string): HTMLElement => page.querySelector<HTMLElement>(`[data-${name}]`)!;
  const [outcome, notes, near, kinds, kindList, results] = [part('outcome'), part('notes'), part('near'), part('kinds'), part('kind-list'), part('results')];
  const root = offlineRoot();
  const name = document.title.replace(/^.* – /, '');
  let index: SearchIndex | undefined;
  let kind: Soort | null = null;
  let shown: string | null = null;
  let telling: ReturnType<typeof setTimeout> | undefined;

  const show = (): void => {
    if (index === undefined) return;
    const question = field.value.trim();
    const asked = question !== '';
    document.title = asked ? `‘${question}’ zoeken – ${name}` : `Zoeken – ${name}`;
    const answer = search(index, question);
    if (kind !== null && !answer.hits.some((hit) => hit.document.soort === kind)) kind = null;
    const laidOut = layOut(index, answer, kind);
    outcome.textContent = asked ? outcomeText(laidOut.total, question) : '';
    notes.replaceChildren(...(asked ? remarks(answer) : []).map((text) => Object.assign(document.createElement('p'), { textContent: text })));
    renderNear(near, answer.near);
    kinds.hidden = laidOut.kinds.length < 2;
    renderKinds(kindList, laidOut, kind);
    renderResults(results, laidOut, root);
    page.dataset['state'] = !asked ? 'empty' : laidOut.total === 0 ? 'nothing' : 'found';
    clearTimeout(telling);
    if (asked && question !== shown) telling = setTimeout(() => announce(outcome.textContent ?? ''), PAUSE);
    shown = question;
  };

  const start = async (): Promise<void> => {
    page.dataset['state'] = 'loading';
    try {
      index = await loadIndex();
      show();
    } catch {
      page.dataset['state'] = 'failed';
      announce('Het zoeken kan nu niet beginnen.');
    }
  };

  const remember = (how: 'pushState' | 'replaceState'): void => {
    const query = new URLSearchParams();
    if (field.value.trim() !== '') query.set('q', field.value.trim());
    if (kind !== null) query.set('soort', kind);
    const address = `${location.pathname}${query.size === 0 ? '' : `?${query.toString()}`}`;
    if (address !== location.pathname + location.search) history[how](null, '', address);
  };

  const readAddress = (): void => {
    const query = new URLSearchParams(location.search);
    field.value = query.get('q') ?? '';
    const asked = query.get('soort');
    kind = asked !== null && Object.hasOwn(SOORTEN, asked) ? (asked as Soort) : null;
  };

  readAddress();
  page.hidden = false;
  field.addEventListener('input', () => {
    if (index === undefined) void start();
    show();
    remember('replaceState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (index === undefined) void start();
    show();
    remember('pushState');
    if (shown !== '') announce(outcome.textContent ?? '');
    // A touch keyboard would cover the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
  });
  kindList.addEventListener('change', (event) => {
    const value = (event.target as HTMLInputElement).value;
    kind = value === '' ? null : (value as Soort);
    show();
    remember('replaceState');
    kindList.querySelector<HTMLInputElement>('input:checked')?.focus();
    announce(`${kind === null ? 'Alles' : SOORTEN[kind]} getoond`);
  });
  addEventListener('popstate', () => {
    readAddress();
    show();
  });
  moveByKeys(field, results);
  if (field.value.trim() !== '') void start();
  else {
    page.dataset['state'] = 'empty';
    if (matchMedia('(pointer: fine)').matches) field.focus();
  }
}

/** The arrows go from the field to the results and through them; Escape goes back to the field. */
function moveByKeys(field: HTMLInputElement, results: HTMLElement): void {
  const links = (): HTMLAnchorElement[] => [...results.querySelectorAll<HTMLAnchorElement>('.hit__link')];
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.altKey || event.ctrlKey || event.metaKey) return;
    const [first] = links();
    if (first === undefined) return;
    event.preventDefault();
    first.focus();
  });
  results.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.indexOf(event.target as HTMLAnchorElement);
    if (at === -1 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = event.key === 'ArrowDown' ? (all[at + 1] ?? all[at]) : event.key === 'ArrowUp' ? (all[at - 1] ?? field) : event.key === 'Escape' ? field : undefined;
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

function outcomeText(total: number, question: string): string {
  return total === 0 ? `Niets gevonden voor ‘${question}’` : `${formatCount(total, 'plaats', 'plaatsen')} gevonden voor ‘${question}’`;
}

/** What was done with the question that the reader should know. */
function remarks({ instead, unknown, withoutPhrases, hits }: Answer): string[] {
  return [
    ...(withoutPhrases ? ['De woorden tussen aanhalingstekens staan nergens zo bij elkaar. Hieronder staat waar de losse woorden voorkomen.'] : []),
    ...instead.map(({ word, tried }) => `‘${word}’ komt niet voor. Er is gezocht naar ${formatList(tried.map((item) => `‘${item}’`))}.`),
    ...(unknown.length === 0 || hits.length === 0 ? [] : [`${formatList(unknown.map((word) => `‘${word}’`))} ${unknown.length === 1 ? 'komt' : 'komen'} niet voor en ${unknown.length === 1 ? 'telt' : 'tellen'} niet mee.`]),
  ];
}
