import { build } from 'astro';

/** Child process of the build bench: builds the site once and prints wall time and peak memory as JSON. */
const started = performance.now();
await build({ outDir: process.argv[2]!, logLevel: 'error', root: process.cwd() });
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, peakBytes: process.resourceUsage().maxRSS * 1024 }));
