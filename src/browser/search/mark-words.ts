import { formatCount } from '../../domain/format.ts';
import { analyse } from '../../search/terms.ts';

/** Name under which style sheets know the marked words. */
const NAME = 'gevonden';
/** Text that is not read as running text. */
const CLOSED = 'script, style, svg, noscript, nav, [data-contents], button, input, select, textarea, [data-found-bar]';

/**
 * Marks words on the page that a search led to, and shows a bar that tells it and takes it away. The text itself is not
 * touched where the browser can mark without that, so that nothing changes for a screen reader.
 */
export function markWordsOnPage(root: HTMLElement, words: readonly string[]): void {
  const find = (): Range[] => findRanges(root, new Set(words));
  const count = find().length;
  if (count === 0) return;
  const unmark = 'highlights' in CSS && typeof Highlight === 'function' ? paint(root, find) : wrap(find());
  const bar = makeBar(count, () => {
    unmark();
    bar.remove();
    document.removeEventListener('keydown', onKey);
    const query = new URLSearchParams(location.search);
    query.delete('markeer');
    history.replaceState(history.state, '', `${location.pathname}${query.size === 0 ? '' : `?${query.toString()}`}${location.hash}`);
    root.focus({ preventScroll: true });
  });
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) bar.querySelector('button')?.click();
  };
  document.addEventListener('keydown', onKey);
  root.before(bar);
}

/** The words to mark that the address of this page carries. */
export function wordsToMark(search: string): string[] {
  return (new URLSearchParams(search).get('markeer') ?? '').split(' ').filter((word) => word !== '').slice(0, 20);
}

function findRanges(root: HTMLElement, words: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest(CLOSED) == null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT));
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    for (const term of analyse(node.nodeValue ?? '')) {
      if (!words.has(term.word)) continue;
      const range = document.createRange();
      range.setStart(node, term.start);
      range.setEnd(node, term.end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Paints the ranges, again when a part of the page was moved or made anew; the result takes the paint off. */
function paint(root: HTMLElement, find: () => Range[]): () => void {
  let waiting = 0;
  const again = (): void => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => CSS.highlights.set(NAME, new Highlight(...find())));
  };
  const observer = new MutationObserver(again);
  observer.observe(root, { childList: true, subtree: true });
  CSS.highlights.set(NAME, new Highlight(...find()));
  return () => {
    observer.disconnect();
    cancelAnimationFrame(waiting);
    CSS.highlights.delete(NAME);
  };
}

/** Wraps the ranges in elements, for browsers that cannot paint; the result takes them out again. */
function wrap(ranges: readonly Range[]): () => void {
  // From the end to the beginning: a wrapped word does not move the ones before it.
  const marks = [...ranges].reverse().map((range) => {
    const mark = document.createElement('mark');
    mark.className = 'found-mark';
    range.surroundContents(mark);
    return mark;
  });
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
}

function makeBar(count: number, remove: () => void): HTMLElement {
  const bar = document.createElement('section');
  bar.setAttribute('aria-label', 'Gemarkeerde zoekwoorden');
  bar.className = 'found-bar';
  bar.dataset['foundBar'] = '';
  const text = document.createElement('p');
  text.textContent = `Zoekwoorden gemarkeerd: ${formatCount(count, 'plaats', 'plaatsen')}`;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Markering weg';
  button.addEventListener('click', remove);
  bar.append(text, button);
  return bar;
}
