import type { IndexFile } from './index-file.ts';

/** A file of the index as a plain script: a web page loads it, and a page on a disk can too. */
export function indexScript(name: string, file: IndexFile): string {
  return `(globalThis.begrotingslezerZoekindex??={})[${JSON.stringify(name)}]=${JSON.stringify(file).replaceAll('</', '<\\/')};\n`;
}
