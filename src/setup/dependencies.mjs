import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { say } from './messages.mjs';

/**
 * Installs the locked packages when they are absent or no longer those of the lock file. Does nothing the second time. Two commands
 * that start together install once: the second waits. Ends the process with the exit code of npm when that fails.
 */
export async function installDependencies(root) {
  if (isInstalled(root)) return;
  const code = await withLock(join(root, '.cache', 'install.lock'), () => (isInstalled(root) ? 0 : install(root)));
  if (code === 0) return;
  say('installFailed');
  process.exit(code);
}

/** Installs the packages, whatever is there. Gives the exit code of npm. */
function install(root) {
  say('installing');
  const started = Date.now();
  const { command, first } = npmCommand(process.env.npm_execpath, process.execPath, process.platform);
  const result = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32' && first.length === 0,
  });
  if (result.status !== 0) return result.status ?? 1;
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stampOf(root), wantedStamp(root));
  say('installed', Math.round((Date.now() - started) / 1000));
  return 0;
}

function isInstalled(root) {
  return existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === wantedStamp(root);
}

function stampOf(root) {
  return join(root, 'node_modules', '.begrotingslezer-stamp');
}

function wantedStamp(root) {
  return lockStamp(readFileSync(join(root, 'package-lock.json')), process.platform, process.arch);
}

/** Names what is installed: the lock file and the kind of machine its binaries are for. */
export function lockStamp(lockFile, platform, arch) {
  return createHash('sha256').update(lockFile).update(`${platform} ${arch}`).digest('hex');
}

/** The npm that started us, else the one on the path: both must be the npm of the machine, not one of another Node. */
export function npmCommand(execPath, node, platform) {
  if (execPath !== undefined && /npm-cli\.[cm]?js$/.test(execPath)) return { command: node, first: [execPath] };
  return { command: platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}
