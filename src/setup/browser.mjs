import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './messages.mjs';
import { unpackChromium } from './unpack-chromium.mjs';

/** Arguments with which the pinned browser and any other run in a container, as root, without a display. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--force-color-profile=srgb'];

/** Where an installed Chrome or Chromium usually stands. */
const INSTALLED = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:/Program Files/Google/Chrome/Application/chrome.exe', 'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe'],
};

/**
 * Finds a Chromium, in this order: the one named in BEGROTINGSLEZER_CHROMIUM, the pinned one out of the packages, one that is
 * installed, Debian's package, the download of Playwright. Gives what to launch it with, or null after saying what helps.
 */
export async function findBrowser(root, env = process.env, effects = realEffects(root)) {
  const named = env.BEGROTINGSLEZER_CHROMIUM;
  if (named !== undefined && named !== '') return effects.exists(named) ? browser(named, 'environment') : missing(effects);
  const pinned = await effects.unpackPinned();
  if (pinned !== null) return { ...browser(pinned.executablePath, 'pinned'), env: pinned.env };
  const installed = (INSTALLED[effects.platform] ?? []).find(effects.exists);
  if (installed !== undefined) return browser(installed, 'installed');
  if (effects.canApt()) {
    effects.say('aptInstall');
    if (effects.apt() && effects.exists('/usr/bin/chromium')) return browser('/usr/bin/chromium', 'debian');
  }
  effects.say('playwrightInstall');
  const downloaded = await effects.playwright();
  return downloaded === null ? missing(effects) : browser(downloaded, 'playwright');
}

function browser(executablePath, source) {
  return { executablePath, args: ARGUMENTS, env: {}, source };
}

function missing(effects) {
  effects.say('noBrowser');
  return null;
}

/** What finding a browser does to the machine. Tests give their own. */
function realEffects(root) {
  const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return {
    platform: process.platform,
    exists: existsSync,
    say,
    unpackPinned: () => unpackChromium(root),
    canApt: () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    apt: () => run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']),
    playwright: async () => {
      const cli = join(root, 'node_modules/playwright-core/cli.js');
      if (!existsSync(cli) || !run(process.execPath, [cli, 'install', 'chromium-headless-shell'])) return null;
      const { chromium } = await import('playwright-core');
      const path = chromium.executablePath();
      return existsSync(path) ? path : null;
    },
  };
}
