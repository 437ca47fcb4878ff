import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './messages.mjs';

/** Where an installed Firefox usually stands. */
const INSTALLED = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:/Program Files/Mozilla Firefox/firefox.exe', 'C:/Program Files (x86)/Mozilla Firefox/firefox.exe'],
};

/** How long a look at Debian and the download may take, in milliseconds: tests must not wait for a slow network. */
const PATIENCE = { update: 20_000, download: 45_000 };

/**
 * Finds the second browser of the tests, in this order: the one named in BEGROTINGSLEZER_FIREFOX, one that is installed,
 * Debian's package. Gives its path, or null after saying what helps: only tests use it, and they can be passed over.
 */
export function findFirefox(env = process.env, effects = realEffects()) {
  const named = env.BEGROTINGSLEZER_FIREFOX;
  if (named !== undefined && named !== '') return effects.exists(named) ? named : missing(effects);
  const installed = (INSTALLED[effects.platform] ?? []).find(effects.exists);
  if (installed !== undefined) return installed;
  if (!effects.canApt()) return missing(effects);
  effects.say('aptFirefox');
  return effects.apt() && effects.exists('/usr/bin/firefox-esr') ? '/usr/bin/firefox-esr' : missing(effects);
}

function missing(effects) {
  effects.say('noFirefox');
  return null;
}

/** What finding a Firefox does to the machine. Tests give their own. */
function realEffects() {
  const apt = (args, timeout) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], timeout, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  const install = ['install', '-y', '-qq', '--no-install-recommends'];
  return {
    platform: process.platform,
    exists: existsSync,
    say,
    canApt: () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    // What is downloaded may be broken off; what is being installed may not.
    apt: () => apt(['update', '-qq'], PATIENCE.update) && apt([...install, '--download-only', 'firefox-esr'], PATIENCE.download) && apt([...install, '--no-download', 'firefox-esr']),
  };
}
