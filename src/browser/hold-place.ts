/** What a reader does to move; from then on the place is theirs. */
const MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Keeps the place that the address names in view while the page is still growing: fonts that arrive, tools that appear, figures
 * that come alive above it would push it out of the window. Stops as soon as the reader moves, or when nothing has changed
 * for a second after loading.
 */
export function holdPlace(): void {
  const place = location.hash === '' ? null : document.getElementById(decode(location.hash.slice(1)));
  if (place === null) return;
  const observer = new ResizeObserver(() => {
    clearTimeout(quiet);
    quiet = setTimeout(stop, 1000);
    const { top, bottom } = place.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) place.scrollIntoView({ behavior: 'instant' });
  });
  const stop = (): void => {
    observer.disconnect();
    for (const move of MOVES) removeEventListener(move, stop);
  };
  let quiet = setTimeout(stop, 5000);
  for (const move of MOVES) addEventListener(move, stop, { passive: true });
  observer.observe(document.body);
}

/** The anchor in an address; as written when it is no valid code. */
function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
