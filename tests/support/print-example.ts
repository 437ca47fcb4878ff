import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makePdfs } from '../../src/outputs/pdf/make-pdfs.ts';
import { findBrowser } from '../../src/setup/browser.mjs';
import { exampleSite } from '../fixtures/pdf/example-site.ts';
import { exampleFacts } from '../unit/outputs/pdf/example.ts';

/** A program of its own: makes the PDF of the example without a cache and prints its SHA-256. */
const root = resolve(import.meta.dirname, '../..');
const browser = (await findBrowser(root))!;
const cacheFolder = await mkdtemp(join(tmpdir(), 'pdf-cache-'));
const { site, remove } = await exampleSite();
const { sourceHash: _, ...identity } = exampleFacts().identity;
await makePdfs([{ name: 'Voorbeeld', page: '/', target: '/voorbeeld.pdf', identity }], { root, site, browser, cacheFolder });
console.log(createHash('sha256').update(await readFile(join(site.folder, 'voorbeeld.pdf'))).digest('hex'));
await remove();
await rm(cacheFolder, { recursive: true });
