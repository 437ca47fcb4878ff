import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer, type Server } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, test } from 'vitest';
import { findBrowser } from '../../src/setup/browser.mjs';
import { findFirefox } from '../../src/setup/firefox.mjs';

/** What a test does on a page from a disk; `problems` fills with what went wrong on it. */
export type Act = (page: Page, problems: string[], browser: OfflineBrowser) => Promise<void>;

/** A browser without a network. */
export interface OfflineBrowser {
  name: 'Chromium' | 'Firefox';
  browser: Browser;
  /** Folder in which it puts what is downloaded. */
  downloads: string;
  /** Hosts that were asked for, except those that Firefox itself asks. */
  asked: string[];
  close(): Promise<void>;
}

const firefox = findFirefox();
/** A browser that starts for the first time on a busy machine takes its time. */
const SLOW = { timeout: 180_000 };
const open = new Map<string, Promise<OfflineBrowser>>();

afterAll(async () => {
  for (const browser of open.values()) await (await browser).close();
  open.clear();
});

/** Registers a test for Chromium and for Firefox; where there is no Firefox that one is reported as skipped. */
export function inBothBrowsers(title: string, act: (open: (url: string, act: Act) => Promise<void>, name: OfflineBrowser['name']) => Promise<void>, look: 'light' | 'dark' = 'light'): void {
  test(`${title} (Chromium)`, SLOW, () => act((url, onPage) => withOfflinePage('Chromium', look, url, onPage), 'Chromium'));
  test.skipIf(firefox === null)(`${title} (Firefox)`, SLOW, () => act((url, onPage) => withOfflinePage('Firefox', look, url, onPage), 'Firefox'));
}

async function withOfflinePage(name: OfflineBrowser['name'], look: 'light' | 'dark', url: string, act: Act): Promise<void> {
  const key = name === 'Firefox' ? `${name} ${look}` : name;
  const starting = open.get(key) ?? launch(name, look);
  open.set(key, starting);
  const offline = await starting;
  const page = await offline.browser.newPage();
  try {
    const problems: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`script: ${error instanceof Error ? error.message : String(error)}`));
    // Firefox tells of what the rules of a page forbid in another place than its console.
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => console.error(`rules: ${effectiveDirective} ${blockedURI}`));
    });
    if (name === 'Chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(url);
    await act(page, problems, offline);
  } finally {
    await page.close();
  }
}

async function launch(name: OfflineBrowser['name'], look: 'light' | 'dark'): Promise<OfflineBrowser> {
  const asked: string[] = [];
  const trap = await startTrap(asked);
  const downloads = mkdtempSync(join(tmpdir(), 'begrotingslezer-'));
  const browser = await (name === 'Chromium' ? launchChromium(portOf(trap), downloads) : launchFirefox(portOf(trap), downloads, look));
  const close = async (): Promise<void> => {
    await browser.close();
    trap.close();
    rmSync(downloads, { recursive: true, force: true });
  };
  return { name, browser, downloads, asked, close };
}

async function launchChromium(port: number, downloads: string): Promise<Browser> {
  const found = await findBrowser(resolve(import.meta.dirname, '../..'));
  if (found === null) throw new Error('No browser: the message above names the command that helps');
  const args = [...found.args, `--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
  return puppeteer.launch({ browser: 'chrome', executablePath: found.executablePath, args, env: { ...process.env, ...found.env }, headless: true, downloadBehavior: { policy: 'allow', downloadPath: downloads } });
}

function launchFirefox(port: number, downloads: string, look: 'light' | 'dark'): Promise<Browser> {
  const proxy = Object.fromEntries(['http', 'ssl'].flatMap((kind) => [[`network.proxy.${kind}`, '127.0.0.1'], [`network.proxy.${kind}_port`, port]]));
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox!,
    headless: true,
    timeout: 90_000,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      ...proxy,
      'network.proxy.allow_hijacking_localhost': true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/octet-stream',
      'ui.prefersReducedMotion': 1,
      'layout.css.prefers-color-scheme.content-override': look === 'dark' ? 0 : 1,
    },
  });
}

/** A proxy that answers nothing and notes for which host it was asked. */
function startTrap(asked: string[]): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      const host = /^\S+ (?:https?:\/\/)?([^/:\s]+)/.exec(data.toString('latin1'))?.[1] ?? '?';
      if (!/(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com)$/.test(host)) asked.push(host);
      socket.destroy();
    });
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The trap has no port');
  return address.port;
}
