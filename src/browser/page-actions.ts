import { copyText } from './clipboard.ts';

/** Shows the buttons that need a script: printing and copying the address of the page. */
export function showActions(): void {
  reveal('[data-print]', () => window.print());
  reveal('[data-share]', (button) => {
    const before = button.textContent;
    const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    void copyText(address, 'Link gekopieerd').then((done) => {
      button.textContent = done ? 'Link gekopieerd' : address;
      setTimeout(() => (button.textContent = before), 3000);
    });
  });
}

function reveal(selector: string, act: (button: HTMLButtonElement) => void): void {
  const item = document.querySelector<HTMLElement>(selector);
  const button = item?.querySelector('button');
  if (item === null || button === null || button === undefined) return;
  item.hidden = false;
  button.addEventListener('click', () => act(button));
}
