import { resolve } from 'node:path';
import { optionsOrEnd } from './program.ts';
import { serveFolder } from './serve-folder.ts';

const USAGE = `Gebruik: npm run serve -- [--port 4321] [--dir dist]

Laat zien wat er is gebouwd. Is de poort bezet, dan wordt het de volgende die vrij is.
`;

/** `npm run serve`: shows what was built. `--port N` asks for a port; when it is taken the next free one is used. */
const { port, dir } = optionsOrEnd({ port: { type: 'string', default: '4321' }, dir: { type: 'string', default: 'dist' } }, USAGE);
const folder = resolve(import.meta.dirname, '../..', dir);
const server = await serveFolder(folder, Number(port));
console.log(`\nDe publicatie staat op ${server.url} (stoppen met Ctrl+C)`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));
