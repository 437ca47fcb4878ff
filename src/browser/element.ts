/** Makes an element with a class (or none) and what goes in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...content: (string | Node)[]): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

/** Makes a button that does something. */
export function button(text: string, act: (made: HTMLButtonElement) => void): HTMLButtonElement {
  const made = element('button', '', text);
  made.type = 'button';
  made.addEventListener('click', () => act(made));
  return made;
}
