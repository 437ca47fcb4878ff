/**
 * Brings the buttons of a figure to life that show and hide its series. The last one shown stays; `visible` is changed in
 * place before `changed` is called.
 */
export function bindToggles(figure: HTMLElement, visible: boolean[], changed: () => void): void {
  const group = figure.querySelector<HTMLElement>('[data-toggles]');
  if (group === null) return;
  const buttons = [...group.querySelectorAll('button')];
  const isLast = (index: number): boolean => visible[index] === true && visible.filter(Boolean).length === 1;
  const show = (): void => {
    buttons.forEach((button, index) => {
      button.disabled = false;
      button.setAttribute('aria-pressed', String(visible[index] === true));
      if (isLast(index)) button.setAttribute('aria-disabled', 'true');
      else button.removeAttribute('aria-disabled');
    });
  };
  buttons.forEach((button, index) => {
    button.addEventListener('click', () => {
      if (isLast(index)) return;
      visible[index] = visible[index] !== true;
      show();
      changed();
    });
  });
  group.classList.add('figure__toggles--live');
  show();
}
