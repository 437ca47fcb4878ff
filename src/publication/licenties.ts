import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something is shipped with the site. */
export interface Pakket {
  naam: string;
  versie: string;
  /** SPDX name of the licence. */
  licentie: string;
  /** Where it comes from, when it says so. */
  adres: string | null;
  /** The text of the licence, when the package carries it. */
  tekst: string | null;
}

/** Reads name, version and licence of an installed package. Throws an Error when it is not installed. */
export function readPakket(naam: string, root: string = process.cwd()): Pakket {
  const folder = join(root, 'node_modules', naam);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  return {
    naam,
    versie: String(manifest['version']),
    licentie: typeof manifest['license'] === 'string' ? manifest['license'] : 'onbekend',
    adres: addressOf(manifest),
    tekst: licenceText(folder),
  };
}

function addressOf(manifest: Record<string, unknown>): string | null {
  const repository = manifest['repository'];
  const url = typeof repository === 'string' ? repository : (repository as { url?: string } | undefined)?.url;
  if (url === undefined) return typeof manifest['homepage'] === 'string' ? manifest['homepage'] : null;
  const path = /github\.com[:/](.+?)(?:\.git)?$/.exec(url)?.[1];
  if (path !== undefined) return `https://github.com/${path}`;
  return url.startsWith('https://') ? url : null;
}

function licenceText(folder: string): string | null {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|ofl|copying)(\.(md|txt))?$/i.test(name));
  return file === undefined || !existsSync(join(folder, file)) ? null : readFileSync(join(folder, file), 'utf8').trim();
}
