import type { Kant } from './side.ts';

/** Name of a side, in the address of a comparison and on the shelf of the scripts: `2022-vii-07-1.0`. */
export function sideKey({ artikel, versie }: Pick<Kant, 'artikel' | 'versie'>): string {
  return `${artikel.replace('/', '-')}-${versie}`;
}

/** A side as a plain script: a web page loads it, and a page on a disk can too. */
export function sideScript(kant: Kant): string {
  return `(globalThis.begrotingslezerVersies??={})[${JSON.stringify(sideKey(kant))}]=${JSON.stringify(kant).replaceAll('</', '<\\/')};\n`;
}
