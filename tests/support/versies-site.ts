import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { inject } from 'vitest';
import { edited, TEKST_2 } from './klein.ts';
import { versiesFiles } from './klein-versies.ts';

const root = resolve(import.meta.dirname, '../..');
const OFFICIEEL = 'artikelen/2031/xl-01/officieel.mdx';

/** A sentence of an official text with characters that the fonts of the site do not have. */
export const RARE_CHARACTERS = 'Mevrouw Šefčovič kiest een vaar‐aanpak: minder CO₂ → ten minste ≥ ⅓, ✔ en ☐ volgens *kring №\u202f4* en **Δ ≠ ж**.';

/**
 * The folder of a built site with two versions of article 1, that article in the budget of a year later, an article 2 that has
 * changed since its first version, and rare characters in an official text. Built again only when the real site was, or when this content has changed.
 */
export function versiesSite(): string {
  const files = edited(
    versiesFiles(),
    [TEKST_2, 'Elk dorp aan het water', 'Elk dorp en elke stad aan het water'],
    [OFFICIEEL, '- Daarna in het zuiden.', `- Daarna in het zuiden.\n\n${RARE_CHARACTERS}`],
  );
  const work = join(root, '.cache/test-site-versies');
  const [site, content, stamp] = [join(work, 'site'), join(work, 'content'), join(work, 'stamp')];
  const hash = createHash('sha256').update(readFileSync(join(inject('siteFolder'), '../stamp'), 'utf8'));
  for (const [path, text] of files) hash.update(path).update('\0').update(text).update('\0');
  const wanted = hash.digest('hex');
  if (existsSync(site) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return site;
  for (const [path, text] of files) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const result = spawnSync(process.execPath, ['src/cli/build.ts', '--out', site], { cwd: root, encoding: 'utf8', env: { ...process.env, BEGROTINGSLEZER_CONTENT: content } });
  if (result.status !== 0) throw new Error(`The site with versions does not build:\n${result.stdout}\n${result.stderr}`);
  writeFileSync(stamp, wanted);
  return site;
}
