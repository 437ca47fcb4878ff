import { unzipSync } from 'fflate';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { archiefBestand } from '../../src/domain/adres.ts';
import { standalonePage } from '../../src/outputs/archive/standalone-page.ts';
import { standaloneScript } from '../../src/outputs/archive/standalone-script.ts';
import { makePackage } from '../../src/outputs/archive/make-package.ts';
import { readSite } from '../../src/outputs/archive/read-site.ts';
import { verifyPackage } from '../../src/outputs/archive/verify-package.ts';
import { makeZip } from '../../src/outputs/archive/zip.ts';
import { realPublicatie } from '../support/real-content.ts';

/**
 * Size of the package of one article, in all and by what is in it, and the time to make and to verify it. Needs a site that was
 * built: `npm run build` first. The aim: below 1 MB without the PDF, below 2 s to make.
 */
const root = resolve(import.meta.dirname, '../..');
const publicatie = await realPublicatie();
const [artikel] = publicatie.artikelen;
const built = join(root, 'dist');
if (!existsSync(built)) {
  console.error('There is no built site to measure: run npm run build first.');
  process.exit(1);
}
const site = await readSite(built);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

const timed = async <Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> => {
  const started = [performance.now(), process.cpuUsage()] as const;
  const result = await work();
  const used = process.cpuUsage(started[1]);
  console.log(`${name}: ${((performance.now() - started[0]) / 1000).toFixed(2)} s, of which the processor ${((used.user + used.system) / 1e6).toFixed(2)} s`);
  return result;
};

const script = await timed('script of the article in one file', () => standaloneScript());
const alone = await timed('article in one file', () => standalonePage(publicatie, site, artikel!, script));
console.log(`  ${kilobytes(Buffer.byteLength(alone))}`);
site.set(archiefBestand(artikel!.id, 'html').slice(1), new TextEncoder().encode(alone));
const { zip, name } = await timed('package of one article', () => makePackage(publicatie, site, artikel!));
await timed('verifying it', () => verifyPackage(name, zip));

const files = new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.replace(/^[^/]+\//, ''), bytes]));
const sizeOf = (keep: (path: string) => boolean): number => makeZip(name.replace('.zip', ''), new Map([...files].filter(([path]) => keep(path)))).length;
const extra = /\.pdf$|^data\/archief\//;
console.log(`all: ${kilobytes(zip.length)}, ${files.size} files; without PDF and article in one file: ${kilobytes(sizeOf((path) => !extra.test(path)))}`);
const groups: Record<string, RegExp> = {
  PDF: /\.pdf$/,
  'article in one file': /^data\/archief\//,
  fonts: /\.woff2$/,
  'scripts and styles': /\.(?:js|css)$/,
  'page of the article': /artikel-\d+\/index\.html$/,
  begrippen: /^data\/begrippen\//,
  'help of checks': /^data\/controles\//,
  'metadata of files': /^mdto\/data\//,
  'lists and metadata of the record': /^(?!data\/|mdto\/data\/)/,
};
for (const [group, pattern] of Object.entries(groups)) console.log(`  ${group}: ${kilobytes(sizeOf((path) => pattern.test(path)))} in ${[...files.keys()].filter((path) => pattern.test(path)).length}`);
