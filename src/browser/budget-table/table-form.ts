import { EENHEDEN, type Eenheid, type TableState } from '../../components/table/table-state.ts';
import { formatCount } from '../../domain/format.ts';

/** The state that the form asks for; what the form does not ask stays as it was. */
export function readForm(form: HTMLFormElement, before: TableState): TableState {
  const fields = new FormData(form);
  const text = (name: string): string => String(fields.get(name) ?? '');
  const [van, tot] = [Number(text('van')), Number(text('tot'))];
  return {
    ...before,
    toon: text('toon'),
    zoek: text('zoek'),
    eenheid: EENHEDEN.find((item) => item === text('eenheid')) ?? ('x1000' satisfies Eenheid),
    vergelijk: van > 0 && tot > 0 ? { van, tot } : null,
    verbergNul: fields.has('nul'),
  };
}

/** Shows a state in the form. */
export function fillForm(form: HTMLFormElement, state: TableState): void {
  const set = (name: string, value: string): void => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  };
  set('toon', state.toon);
  set('zoek', state.zoek);
  set('eenheid', state.eenheid);
  set('van', String(state.vergelijk?.van ?? ''));
  set('tot', String(state.vergelijk?.tot ?? ''));
  const zero = form.elements.namedItem('nul');
  if (zero instanceof HTMLInputElement) zero.checked = state.verbergNul;
}

/** The choice to leave out zero lines tells how many there are, and is not there when there are none. */
export function showZeroChoice(form: HTMLFormElement, count: number): void {
  const choice = form.querySelector<HTMLElement>('[data-zero]');
  if (choice !== null) choice.hidden = count === 0;
  setText(form, '[data-zero-label]', `Verberg ${formatCount(count, 'regel die in alle jaren nul is', 'regels die in alle jaren nul zijn')}`);
}

/** Puts a text in a place when it is another text. */
export function setText(scope: Element, selector: string, text: string): void {
  const element = scope.querySelector(selector);
  if (element !== null && element.textContent !== text) element.textContent = text;
}
