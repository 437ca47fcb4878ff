import { announce } from '../announce.ts';
import { outcomeText, remarks } from '../../search/describe-answer.ts';
import { LONGEST_QUESTION } from '../../search/question.ts';
import { layOut } from '../../search/results.ts';
import { search } from '../../search/search.ts';
import { SOORTEN, type Soort } from '../../search/search-document.ts';
import type { OpenSource, Prepared } from '../../search/source.ts';
import { loadSource } from './load-index.ts';
import { moveByKeys } from './move-by-keys.ts';
import type { Link } from './offline.ts';
import { renderKinds, renderNear, renderResults } from './render-results.ts';

/** How long a reader is silent before the outcome is told, in milliseconds: longer than between two keys. */
const PAUSE = 700;
/** How long a reader is silent before files are loaded for the words typed so far, in milliseconds. */
const SETTLE = 200;

/**
 * Makes `/zoeken/` a results page: results while typing, the question in the address, moving through results by keys. It begins
 * with the question in the address, or with `asked`. `open` fits the kind of index the publication has: one file, or parts;
 * `link` is how this page links to others.
 */
export function startSearchPage(open: OpenSource, link: Link, asked?: string): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  const form = page?.querySelector('form');
  const field = page?.querySelector<HTMLInputElement>('[data-search-field]');
  if (page == null || form == null || field == null) return;
  const part = (name: string): HTMLElement => page.querySelector<HTMLElement>(`[data-${name}]`)!;
  const [outcome, notes, near, kinds, kindList, results, parts] = [part('outcome'), part('notes'), part('near'), part('kinds'), part('kind-list'), part('results'), part('parts')];
  const name = document.title.replace(/^.* – /, '');
  let kind: Soort | null = null;
  /** The question on the page; how many parts beyond the first it looks through; which call of `show` is the last. */
  let shown = '';
  let more = 0;
  let turn = 0;
  let told = '';
  let telling: ReturnType<typeof setTimeout> | undefined;

  const show = async (): Promise<void> => {
    const question = field.value.trim();
    turn += 1;
    const mine = turn;
    document.title = question === '' ? `Zoeken – ${name}` : `‘${question}’ zoeken – ${name}`;
    clearTimeout(telling);
    if (question !== shown) more = 0;
    shown = question;
    if (question === '') return setState('empty');
    if (page.dataset['state'] === 'empty') setState('loading');
    try {
      const source = await loadSource(field.dataset['searchIndex'] ?? 'alles', open);
      if (source.split) await new Promise((resolve) => setTimeout(resolve, SETTLE));
      if (mine !== turn) return;
      const prepared = await source.prepare(question, more);
      if (mine === turn) render(question, prepared);
    } catch {
      if (mine !== turn) return;
      setState('failed');
      announce('Het zoeken kan nu niet beginnen.');
    }
  };

  const render = (question: string, { index, coverage, more: left }: Prepared): void => {
    const answer = search(index, question);
    if (kind !== null && !answer.hits.some((hit) => hit.document.soort === kind)) kind = null;
    const laidOut = layOut(index, answer, kind);
    outcome.textContent = outcomeText(laidOut.total, question);
    notes.replaceChildren(...remarks(answer).map((text) => Object.assign(document.createElement('p'), { textContent: text })));
    renderNear(near, answer.near);
    kinds.hidden = laidOut.kinds.length < 2;
    renderKinds(kindList, laidOut, kind);
    renderResults(results, laidOut, link);
    parts.hidden = coverage === '';
    parts.querySelector('p')!.textContent = coverage;
    parts.querySelector('button')!.hidden = !left;
    setState(laidOut.total === 0 ? 'nothing' : 'found');
    const text = outcome.textContent;
    if (text !== told) telling = setTimeout(() => announce((told = text)), PAUSE);
  };

  const setState = (state: 'empty' | 'loading' | 'failed' | 'nothing' | 'found'): void => {
    page.dataset['state'] = state;
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
    field.value = (query.get('q') ?? '').slice(0, LONGEST_QUESTION);
    const soort = query.get('soort');
    kind = soort !== null && Object.hasOwn(SOORTEN, soort) ? (soort as Soort) : null;
  };

  readAddress();
  if (asked !== undefined) field.value = asked;
  page.hidden = false;
  field.addEventListener('input', () => {
    void show();
    remember('replaceState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
    remember('pushState');
    // A touch keyboard would cover the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
  });
  kindList.addEventListener('change', (event) => {
    const value = (event.target as HTMLInputElement).value;
    kind = value === '' ? null : (value as Soort);
    remember('replaceState');
    void show().then(() => kindList.querySelector<HTMLInputElement>('input:checked')?.focus());
    announce(`${kind === null ? 'Alles' : SOORTEN[kind]} getoond`);
  });
  parts.querySelector('button')!.addEventListener('click', () => {
    more += 1;
    void show();
  });
  addEventListener('popstate', () => {
    readAddress();
    void show();
  });
  moveByKeys(field, results);
  void show();
  if (field.value === '' && matchMedia('(pointer: fine)').matches) field.focus();
}
