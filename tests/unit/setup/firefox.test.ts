import { expect, test } from 'vitest';
import { findFirefox, type FirefoxEffects } from '../../../src/setup/firefox.mjs';

/** A machine with the given files, on which apt brings `apt`. */
function machine(files: string[], apt: string | null = null, platform = 'linux'): { effects: FirefoxEffects; said: string[] } {
  const said: string[] = [];
  const effects = { platform, exists: (path: string) => files.includes(path), say: (message: string) => void said.push(message), canApt: () => apt !== null, apt: () => files.push(apt ?? '') > 0 };
  return { said, effects };
}

test.each([
  ['named', ['/named', '/usr/bin/firefox'], '/named', { BEGROTINGSLEZER_FIREFOX: '/named' }],
  ["Debian's, installed", ['/usr/bin/firefox-esr', '/usr/bin/firefox'], '/usr/bin/firefox-esr', {}],
  ['any installed', ['/usr/bin/firefox'], '/usr/bin/firefox', {}],
])('the Firefox of the tests is the one that is %s', (_name, files, found, env) => {
  const { effects, said } = machine(files, '/usr/bin/firefox-esr');
  expect(findFirefox(env, effects)).toBe(found);
  expect(said).toEqual([]);
});

test("Debian's package is installed where that is possible", () => {
  const { effects, said } = machine([], '/usr/bin/firefox-esr');
  expect(findFirefox({}, effects)).toBe('/usr/bin/firefox-esr');
  expect(said).toEqual(['aptFirefox']);
});

test.each([
  ['a named one that is not there', { BEGROTINGSLEZER_FIREFOX: '/named' }, null, ['noFirefox']],
  ['a machine without apt', {}, null, ['noFirefox']],
  ['a network without Debian', {}, '/elsewhere', ['aptFirefox', 'noFirefox']],
])('%s gives none, and the message says what helps', (_name, env, apt, messages) => {
  const { effects, said } = machine([], apt);
  expect(findFirefox(env, effects)).toBeNull();
  expect(said).toEqual(messages);
});
