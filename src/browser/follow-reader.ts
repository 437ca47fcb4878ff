/**
 * Marks in the contents where the reader is, opens the contents beside the text and closes the bar on a phone after a
 * choice. The page reads without it: the contents are then a list that opens.
 */
export function followReader(): void {
  const contents = document.querySelector<HTMLDetailsElement>('[data-contents]');
  if (contents === null) return;
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const targets = links.flatMap((link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return target === null ? [] : [{ link, target }];
  });
  const bar = contents.querySelector('summary');
  // Where the contents stand beside the text their bar does not show: the style sheet decides, by the room in letters.
  const isBar = (): boolean => bar !== null && getComputedStyle(bar).display !== 'none';
  let wasBar: boolean | undefined;
  const fit = (): void => {
    if (isBar() !== wasBar) contents.open = !isBar();
    wasBar = isBar();
  };
  fit();
  addEventListener('resize', fit);
  contents.addEventListener('click', (event) => {
    if (isBar() && (event.target as Element).closest('a') !== null) contents.open = false;
  });
  contents.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isBar() || !contents.open) return;
    contents.open = false;
    bar?.focus();
  });
  trackPosition(targets, contents.querySelector('[data-contents-current]'));
}

/** Scrolls the contents, and only them, so that the current entry shows. */
function keepInView(link: HTMLElement): void {
  const box = link.closest<HTMLElement>('.contents');
  if (box === null || box.scrollHeight <= box.clientHeight) return;
  const [outer, inner] = [box.getBoundingClientRect(), link.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - outer.height / 3;
}

/** The entry of the last target in the top sixth of the window is the current one. */
function trackPosition(targets: readonly { link: HTMLAnchorElement; target: HTMLElement }[], label: Element | null): void {
  let current: HTMLAnchorElement | undefined;
  const mark = (): void => {
    const line = innerHeight / 6;
    const passed = targets.filter(({ target }) => target.getBoundingClientRect().top <= line);
    const next = passed.at(-1)?.link;
    if (next === current) return;
    current?.removeAttribute('aria-current');
    current = next;
    current?.setAttribute('aria-current', 'location');
    if (current !== undefined) keepInView(current);
    if (label !== null) label.textContent = current?.textContent ?? '';
  };
  let waiting = false;
  const later = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      mark();
    });
  };
  addEventListener('scroll', later, { passive: true });
  addEventListener('resize', later, { passive: true });
  mark();
}
