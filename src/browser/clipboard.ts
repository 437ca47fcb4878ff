import { announce } from './announce.ts';

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
