import { expect, test } from 'vitest';
import { findBrowser, type BrowserEffects } from '../../../src/setup/browser.mjs';

/** A machine on which nothing is to be had, except what a test gives it. */
function machine(gives: Partial<BrowserEffects> & { files?: string[] } = {}): { effects: BrowserEffects; said: string[] } {
  const said: string[] = [];
  const { files = [], ...own } = gives;
  return {
    said,
    effects: {
      platform: 'linux',
      exists: (path) => files.includes(path),
      say: (message) => said.push(message),
      unpackPinned: () => Promise.resolve(null),
      canApt: () => false,
      apt: () => false,
      playwright: () => Promise.resolve(null),
      ...own,
    },
  };
}

const PINNED = { unpackPinned: () => Promise.resolve({ executablePath: '/pinned', env: { X: '1' } }) };

test('the browser named in the environment comes first', async () => {
  const found = await findBrowser('/', { BEGROTINGSLEZER_CHROMIUM: '/named' }, machine({ files: ['/named'], ...PINNED }).effects);
  expect(found).toMatchObject({ executablePath: '/named', source: 'environment' });
});

test('a named browser that is not there is said, not replaced', async () => {
  const { effects, said } = machine(PINNED);
  expect(await findBrowser('/', { BEGROTINGSLEZER_CHROMIUM: '/named' }, effects)).toBeNull();
  expect(said).toEqual(['noBrowser']);
});

test('the pinned browser comes before an installed one and brings its environment', async () => {
  const found = await findBrowser('/', {}, machine({ files: ['/usr/bin/chromium'], ...PINNED }).effects);
  expect(found).toMatchObject({ executablePath: '/pinned', source: 'pinned', env: { X: '1' } });
});

test('an installed browser serves where the pinned one does not fit', async () => {
  expect(await findBrowser('/', {}, machine({ files: ['/usr/bin/google-chrome'] }).effects)).toMatchObject({ source: 'installed' });
});

test("Debian's package is installed where that is possible", async () => {
  const files: string[] = [];
  const { effects, said } = machine({ canApt: () => true, apt: () => files.push('/usr/bin/chromium') > 0, exists: (path) => files.includes(path) });
  expect(await findBrowser('/', {}, effects)).toMatchObject({ executablePath: '/usr/bin/chromium', source: 'debian' });
  expect(said).toEqual(['aptInstall']);
});

test('the download of Playwright is the last resort', async () => {
  const { effects, said } = machine({ canApt: () => true, playwright: () => Promise.resolve('/downloaded') });
  expect(await findBrowser('/', {}, effects)).toMatchObject({ executablePath: '/downloaded', source: 'playwright' });
  expect(said).toEqual(['aptInstall', 'playwrightInstall']);
});

test('without any browser one message names the command that helps', async () => {
  const { effects, said } = machine();
  expect(await findBrowser('/', {}, effects)).toBeNull();
  expect(said.at(-1)).toBe('noBrowser');
});
