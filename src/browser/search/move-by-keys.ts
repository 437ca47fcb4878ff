/** The arrows go from the field to the results and through them; Escape goes back to the field. */
export function moveByKeys(field: HTMLInputElement, results: HTMLElement): void {
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
