import { brotliCompressSync, constants } from 'node:zlib';
import { formatBytes, formatNumber } from '../domain/format.ts';
import { readSite } from '../outputs/archive/read-site.ts';

/** What was built, with sizes: pages, the heaviest page over the wire, styles, scripts, fonts, downloads. */
export async function describeSite(folder: string): Promise<string> {
  const files = await readSite(folder);
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
  const rows: [string, string][] = [
    ['Gebouwd', `${formatNumber(files.size)} bestanden, ${formatBytes(total)}`],
    ['Pagina’s', formatNumber(pages.length)],
    ...pages.filter((path) => /^begroting\/.*\/artikel-\d+\/index\.html$/.test(path)).slice(0, 5).map((path): [string, string] => [`/${path.replace(/index\.html$/, '')}`, sizes(files.get(path)!)]),
    ...(['css', 'js', 'woff2'] as const).map((kind): [string, string] => {
      const group = [...files].filter(([path]) => path.startsWith('_astro/') && path.endsWith(`.${kind}`)).map(([, bytes]) => bytes);
      return [{ css: 'Stijlen', js: 'Scripts', woff2: 'Lettertypen' }[kind], kind === 'woff2' ? formatBytes(sum(group)) : `${formatBytes(sum(group))}, over de lijn ${formatBytes(group.reduce((all, bytes) => all + brotli(bytes), 0))}`];
    }),
    ...[...files].filter(([path]) => /\.(pdf|zip)$|^archief\//.test(path)).slice(0, 10).map(([path, bytes]): [string, string] => [`/${path}`, formatBytes(bytes.length)]),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

function sizes(bytes: Uint8Array): string {
  return `${formatBytes(bytes.length)}, over de lijn ${formatBytes(brotli(bytes))}`;
}

/** Size as a server sends it, compressed with brotli. */
function brotli(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function sum(group: readonly Uint8Array[]): number {
  return group.reduce((all, bytes) => all + bytes.length, 0);
}
