import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCount } from '../domain/format.ts';
import type { Finding } from '../domain/finding.ts';
import { licentieVan, type Publicatie } from '../domain/publicatie.ts';
import { PDF_KEYWORD } from '../outputs/archive/verify-content.ts';
import { makePdfs, type PdfJob } from '../outputs/pdf/make-pdfs.ts';
import { writePdfLinks, type PdfSize } from '../outputs/pdf/pdf-links.ts';
import { drukwerken, type Drukwerk } from '../publication/drukwerk.ts';
import { findBrowser } from '../setup/browser.mjs';

/** What printing a site gave. */
export interface PrintedSite {
  /** One line for whoever builds: how many were made anew, or that there are none. */
  outcome: string;
  /** What is wrong; then nothing should be published. */
  findings: Finding[];
}

/**
 * Makes the PDFs of a built site and puts the links to them in its pages. Without a browser there are none: the pages say so.
 * `root` is the root of the project; finished PDFs are kept in `cacheFolder` for a next time.
 */
export async function printSite(publicatie: Publicatie, siteFolder: string, root: string, cacheFolder: string): Promise<PrintedSite> {
  const browser = await findBrowser(root);
  if (browser === null) return { outcome: 'Er zijn geen PDF’s gemaakt: zonder browser kan dat niet. De pagina’s melden dat.', findings: [] };
  const works = drukwerken(publicatie);
  const site = { folder: siteFolder, origin: publicatie.uitgave.domein };
  const { made, reused, sizes, findings } = await makePdfs(works.map((work) => jobOf(publicatie, work)), { root, site, cacheFolder, browser });
  if (findings.length === 0) await linkPdfs(siteFolder, sizes);
  return { outcome: `${formatCount(made.length, 'PDF', 'PDF’s')} gemaakt, ${reused.length} ongewijzigd`, findings };
}

function jobOf(publicatie: Publicatie, work: Drukwerk): PdfJob {
  const { uitgave } = publicatie;
  const licentie = licentieVan(publicatie);
  return {
    name: work.titel,
    page: work.druk,
    target: work.pdf,
    identity: {
      title: work.titel,
      author: uitgave.afzender,
      subject: work.omschrijving,
      keywords: [
        'begroting',
        ...new Set(work.artikelen.map(({ begroting: { bestand } }) => `hoofdstuk ${bestand.hoofdstuk}`)),
        ...work.artikelen.map(({ begroting: { bestand } }) => bestand.artikel.naam),
        `${PDF_KEYWORD}${work.inhoudscode}`,
      ],
      date: work.datum,
      language: 'nl-NL',
      address: new URL(work.adres, uitgave.domein).href,
      licence: { name: licentie.naam, url: licentie.url },
    },
  };
}

/** Writes size and address of each PDF into the pages that offer it. */
async function linkPdfs(siteFolder: string, sizes: ReadonlyMap<string, PdfSize>): Promise<void> {
  for (const entry of await readdir(siteFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const path = join(entry.parentPath, entry.name);
    const html = await readFile(path, 'utf8');
    const linked = writePdfLinks(html, sizes);
    if (linked !== html) await writeFile(path, linked);
  }
}
