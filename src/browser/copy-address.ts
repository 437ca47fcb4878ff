import { announce } from './announce.ts';

/** Makes the "#" links copy the address they lead to. Without a clipboard they stay plain links. */
export function copyAddresses(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[data-copy-address]');
    if (link === null || link === undefined) return;
    void copyText(link.href, 'Link gekopieerd');
  });
}

/** Puts a text on the clipboard and says so; says nothing when the browser refuses. */
export async function copyText(text: string, message: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    announce(message);
    return true;
  } catch {
    return false;
  }
}
