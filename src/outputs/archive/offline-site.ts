import type { Finding } from '../../domain/finding.ts';
import { classicScript } from './classic-script.ts';
import { gatherPages } from './gather-pages.ts';
import { offlinePage } from './offline-page.ts';
import { relativeAddress, resolveAddress, type SiteFiles } from './relative-address.ts';
import { rewriteCss } from './rewrite-css.ts';

/** A site for the disk, with what is wrong with it. */
export interface OfflineSite {
  files: Map<string, Uint8Array>;
  findings: Finding[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Makes a built site work from a disk. `keep` chooses the files of the package; links to what is left out lead to the web
 * address. Small pages are parts of the page that lists them (see `gatherPages`). Modules become classic scripts, data that
 * scripts fetch becomes a script too (see `dataScript`).
 */
export async function offlineSite(online: SiteFiles, domain: string, keep: (path: string) => boolean): Promise<OfflineSite> {
  const { files: site, moved } = gatherPages(online);
  const inPackage = new Set([...site.keys()].filter((path) => keep(path) && !isModule(path)));
  const files = new Map<string, Uint8Array>();
  const findings: Finding[] = [];
  const scripts = new Map<string, string>();
  const context = {
    domain,
    has: (path: string) => inPackage.has(moved.get(path)?.path ?? path),
    newPlace: (path: string) => moved.get(path),
    // Packages are made after the site they are made from.
    onSite: (path: string) => online.has(path) || path.startsWith('archief/'),
    classicOf: (path: string) => {
      const name = path.replace(/\.js$/, '.classic.js');
      scripts.set(path, name);
      return name;
    },
  };
  for (const path of [...inPackage].sort()) {
    const content = site.get(path)!;
    // An article in one file works everywhere as it is.
    if (path.startsWith('archief/')) files.set(path, content);
    else if (path.endsWith('.html')) {
      const { html, missing } = offlinePage(decoder.decode(content), path, context);
      files.set(path, encoder.encode(html));
      findings.push(...missing.map((item) => deadLink(path, item.address)));
    } else if (path.endsWith('.css')) {
      files.set(path, encoder.encode(rewriteCss(decoder.decode(content), (address) => fileAddress(address, path, context))));
    } else files.set(path, content);
  }
  for (const [path, name] of [...scripts].sort()) files.set(name, encoder.encode(await classicScript(site, path)));
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), findings };
}

/** The bundled module scripts of the site: a disk cannot load them. */
function isModule(path: string): boolean {
  return path.startsWith('_astro/') && path.endsWith('.js');
}

function fileAddress(address: string, from: string, context: Parameters<typeof offlinePage>[2]): string {
  const destination = resolveAddress(address, from, context.domain, context.has, context.onSite);
  return destination.kind === 'file' ? relativeAddress(from, destination.path) : address;
}

function deadLink(page: string, address: string): Finding {
  return {
    code: 'archief-dode-link',
    severity: 'fout',
    place: { file: page },
    found: `een link naar ${address}`,
    expected: 'een adres dat in de site bestaat',
    remedy: 'Verbeter de link op de pagina, of zet de pagina waar hij heen wijst in de site.',
  };
}
