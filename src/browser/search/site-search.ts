import { loadFile } from './load-index.ts';

/**
 * Search on every page: "/" goes to the search field, a reader who goes there gets the index ahead, and words that a search
 * led to are marked. Nothing else is loaded before the reader shows an intent.
 */
const field = document.querySelector<HTMLInputElement>('[data-search-field]') ?? document.querySelector<HTMLInputElement>('#zoekveld');

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
  event.preventDefault();
  field?.focus();
  field?.select();
});

const first = field?.dataset['searchIndex'];
if (first !== undefined) field?.addEventListener('focus', () => void loadFile(first).catch(() => undefined), { once: true });

const query = new URLSearchParams(location.search);
const main = document.querySelector('main');
if (query.has('markeer') && main !== null) {
  void import('./mark-words.ts').then(({ markWordsOnPage, wordsToMark }) => markWordsOnPage(main, wordsToMark(location.search)));
}

/** True where a "/" is a character that somebody types. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]'));
}
