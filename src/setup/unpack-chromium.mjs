import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { say } from './messages.mjs';

/**
 * Unpacks the browser that the package @sparticuz/chromium carries, once for each version, and gives what it is launched
 * with. Null where it does not fit: it is a program for Linux on x64. Its own fonts are the only ones it sees, so that a
 * page is laid out alike on every machine; its own libraries are used where the system lacks them.
 */
export async function unpackChromium(root) {
  const source = join(root, 'node_modules/@sparticuz/chromium');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(join(source, 'bin/chromium.br'))) return null;
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  const target = join(root, 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(target)) unpack(source, target);
  const executablePath = join(target, 'chromium');
  const env = { FONTCONFIG_PATH: join(target, 'fonts') };
  if (starts(executablePath, env)) return { executablePath, env };
  const withLibraries = { ...env, LD_LIBRARY_PATH: join(target, 'lib') };
  return starts(executablePath, withLibraries) ? { executablePath, env: withLibraries } : null;
}

/** Unpacks beside the target and moves it there in one step: two processes at once do no harm. */
function unpack(source, target) {
  say('unpacking');
  mkdirSync(join(target, '..'), { recursive: true });
  const work = mkdtempSync(`${target}-`);
  writeFileSync(join(work, 'chromium'), brotliDecompressSync(readFileSync(join(source, 'bin/chromium.br'))));
  chmodSync(join(work, 'chromium'), 0o755);
  mkdirSync(join(work, 'fonts'));
  untar(join(source, 'bin/al2023.tar.br'), work);
  untar(join(source, 'bin/fonts.tar.br'), join(work, 'fonts'));
  writeFileSync(join(work, 'fonts/fonts.conf'), fontConfiguration(join(target, 'fonts'), `${target}-fontcache`));
  try {
    renameSync(work, target);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

function untar(archive, folder) {
  const result = spawnSync('tar', ['-xf', '-', '-C', folder], { input: brotliDecompressSync(readFileSync(archive)) });
  if (result.status !== 0) throw new Error(`tar could not unpack ${archive}: ${result.stderr}`);
}

function fontConfiguration(fonts, cache) {
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`;
}

function starts(executablePath, env) {
  return spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env }, stdio: 'ignore', timeout: 30_000 }).status === 0;
}
