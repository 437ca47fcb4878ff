/**
 * Opens what is closed as long as the page is printed: the style sheet does that too, where the browser can. What helps only
 * on a screen stays as it is.
 */
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')].filter((details) => details.closest('[data-screen], .site-head') === null);
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
  opened = [];
});
