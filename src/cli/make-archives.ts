import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiefBestand } from '../domain/adres.ts';
import type { Publicatie } from '../domain/publicatie.ts';
import { standaloneScript } from '../outputs/archive/standalone-script.ts';
import { makePackage } from '../outputs/archive/make-package.ts';
import { readSite } from '../outputs/archive/read-site.ts';
import { standalonePage } from '../outputs/archive/standalone-page.ts';

/**
 * Writes the files for the archive into a built site, below `archief/`: of each article one file that can be mailed and a
 * package, and a package of the whole publication. Throws an Error that names every dead link.
 */
export async function makeArchives(publicatie: Publicatie, siteFolder: string): Promise<void> {
  const site = await readSite(siteFolder);
  await mkdir(join(siteFolder, 'archief'), { recursive: true });
  const script = await standaloneScript();
  for (const artikel of publicatie.artikelen) {
    const path = archiefBestand(artikel.id, 'html').slice(1);
    const html = new TextEncoder().encode(standalonePage(publicatie, site, artikel, script));
    site.set(path, html);
    await writeFile(join(siteFolder, path), html);
  }
  for (const artikel of [...publicatie.artikelen, null]) {
    const { zip, findings } = await makePackage(publicatie, site, artikel);
    const path = archiefBestand(artikel?.id ?? null, 'zip').slice(1);
    if (findings.length > 0) {
      const lines = findings.map((finding) => `${finding.place.file}: ${finding.found}, verwacht ${finding.expected}`);
      throw new Error(`${path} is niet gemaakt:\n${[...new Set(lines)].join('\n')}`);
    }
    await writeFile(join(siteFolder, path), zip);
  }
}
