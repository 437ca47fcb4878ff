import { copyText } from '../copy-address.ts';

/**
 * Makes the figures of a page live when the reader comes near: only then is the drawing library loaded. Until then, and
 * where that fails, the drawing that came with the page stays.
 */
export function watchFigures(): void {
  const figures = document.querySelectorAll<HTMLElement>('[data-figuur]');
  figures.forEach(showCitation);
  if (!('IntersectionObserver' in window)) return;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void import('./live-figure.ts').then(({ makeLive }) => makeLive(target as HTMLElement));
      }
    },
    { rootMargin: '400px 0px' },
  );
  figures.forEach((figure) => observer.observe(figure));
}

/** The citation needs the clipboard, not the library. */
function showCitation(figure: HTMLElement): void {
  const item = figure.querySelector<HTMLElement>('[data-cite]');
  const button = item?.querySelector('button');
  if (item === null || !button || navigator.clipboard === undefined) return;
  item.hidden = false;
  button.addEventListener('click', () => void copyText(item.dataset['cite'] ?? '', 'Verwijzing gekopieerd'));
}
