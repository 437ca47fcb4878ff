// `npm run browser`: finds (and where needed installs) the browser and prints which one it is.
import { resolve } from 'node:path';
import { findBrowser } from './browser.mjs';

const found = await findBrowser(resolve(import.meta.dirname, '../..'));
if (found === null) process.exit(1);
console.log(`${found.source}: ${found.executablePath}`);
