import type { Kant } from '../../versions/side.ts';
import { linkTo, offlineRoot } from '../search/offline.ts';

/** Where the scripts of versions put what they carry. */
interface Shelf {
  begrotingslezerVersies?: Record<string, Kant>;
}

/**
 * Loads a side of a comparison by its name and the address of its script. It comes as a plain script, because that is what a browser
 * also loads from a disk. Rejects when it cannot be loaded.
 */
export function loadSide(key: string, address: string): Promise<Kant> {
  return new Promise((resolve, reject) => {
    const there = (): Kant | undefined => (globalThis as Shelf).begrotingslezerVersies?.[key];
    const known = there();
    if (known !== undefined) return resolve(known);
    const script = document.createElement('script');
    script.src = linkTo(address, offlineRoot());
    script.addEventListener('load', () => {
      const side = there();
      if (side === undefined) reject(new Error(`No version in ${script.src}`));
      else resolve(side);
    });
    script.addEventListener('error', () => reject(new Error(`The version cannot be loaded: ${script.src}`)));
    document.head.append(script);
  });
}
