/**
 * Makes the figures of a page live when the reader comes near: only then is the drawing library loaded. Until then, and
 * where that fails, the drawing that came with the page stays.
 */
export function watchFigures(): void {
  const figures = document.querySelectorAll<HTMLElement>('[data-figuur]');
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
