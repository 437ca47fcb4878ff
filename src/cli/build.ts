import { build } from 'astro';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { hasErrors } from '../domain/finding.ts';
import { checkContent, reportOf } from './check.ts';
import { optionsOrEnd } from './program.ts';
import { contentFolder } from './read-content.ts';
import { reportText } from './report-text.ts';
import { makeArchives } from './make-archives.ts';
import { describeSite } from './describe-site.ts';
import { printSite } from './print-site.ts';
import { swapFolder } from './swap-folder.ts';

const USAGE = `Gebruik: npm run build -- [--out dist] [--pdf-cache MAP]

Controleert de inhoud en maakt de site, de PDF’s en het archief. Wat er al stond, blijft staan totdat alles is gelukt.

  --out MAP         waar de site komt (zonder: dist)
  --pdf-cache MAP   waar gemaakte PDF’s worden bewaard (zonder: .cache/pdf)

De uitkomst is 0 als de site er is, 1 als er niets is gepubliceerd, 2 bij verkeerd gebruik.
`;

/**
 * `npm run build`: checks the content, builds the site and everything that goes with it in a folder of its own, and puts
 * that in the place of `dist` only when all of it succeeded. `--out DIR` builds elsewhere,
 * `--pdf-cache DIR` keeps finished PDFs elsewhere. Exit code 1 when nothing is published.
 */
const root = resolve(import.meta.dirname, '../..');
const values = optionsOrEnd({ out: { type: 'string', default: 'dist' }, 'pdf-cache': { type: 'string', default: '.cache/pdf' } }, USAGE);
const out = resolve(root, values.out);
const content = resolve(contentFolder(root));

const result = await checkContent(content);
if (result.findings.length > 0) console.error(reportText(reportOf(result, content, root)));
if (hasErrors(result.findings) || result.publicatie === null) {
  console.error('\nEr is niets gepubliceerd: los eerst de fouten hierboven op.');
  process.exit(1);
}

const work = join(root, '.cache/build');
await mkdir(work, { recursive: true });
const fresh = await mkdtemp(join(work, 'site-'));
try {
  await step('Pagina’s maken', () => build({ root, outDir: fresh, logLevel: 'error' }));
  await step('PDF’s maken', async () => {
    const { outcome, findings } = await printSite(result.publicatie!, fresh, root, resolve(root, values['pdf-cache']));
    if (findings.length > 0) throw new Error(reportText({ ...reportOf(result, content, root), findings }));
    process.stderr.write(`${outcome}\n`);
  });
  await step('Archief inpakken', () => makeArchives(result.publicatie!, fresh));
  await mkdir(dirname(out), { recursive: true });
  await swapFolder(fresh, out);
} catch (error) {
  await rm(fresh, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  console.error('\nHet bouwen is mislukt; wat er al stond, is niet veranderd.');
  process.exit(1);
}
console.log(await describeSite(out));

/** Says what is going on and how long it took: some steps take a while. */
async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  process.stderr.write(`${name} …\n`);
  await work();
  process.stderr.write(`${name}: klaar in ${((performance.now() - started) / 1000).toFixed(1).replace('.', ',')} s\n`);
}
