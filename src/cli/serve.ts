import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from './serve-folder.ts';

/** `npm run serve`: shows what was built. `--port N` asks for a port; when it is taken the next free one is used. */
const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' }, dir: { type: 'string', default: 'dist' } } });
const folder = resolve(import.meta.dirname, '../..', values.dir);
const server = await serveFolder(folder, Number(values.port));
console.log(`\nDe publicatie staat op ${server.url} (stoppen met Ctrl+C)`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));
