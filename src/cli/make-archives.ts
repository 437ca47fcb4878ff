import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Publicatie } from '../domain/publicatie.ts';
import { makePackage } from '../outputs/archive/make-package.ts';
import { readSite } from '../outputs/archive/read-site.ts';

/**
 * Writes the archive packages into a built site: one for each article and one of the whole publication, below `archief/`.
 * Throws an Error that names every dead link.
 */
export async function makeArchives(publicatie: Publicatie, siteFolder: string): Promise<void> {
  const site = await readSite(siteFolder);
  const folder = join(siteFolder, 'archief');
  await mkdir(folder, { recursive: true });
  for (const artikel of [...publicatie.artikelen, null]) {
    const { name, zip, findings } = await makePackage(publicatie, site, artikel);
    if (findings.length > 0) {
      const lines = findings.map((finding) => `${finding.place.file}: ${finding.found}, verwacht ${finding.expected}`);
      throw new Error(`${name} is niet gemaakt:\n${[...new Set(lines)].join('\n')}`);
    }
    await writeFile(join(folder, name), zip);
  }
}
