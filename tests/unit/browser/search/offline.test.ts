import { expect, test } from 'vitest';
import { linkTo } from '../../../../src/browser/search/offline.ts';

test.each([
  ['/begroting/2022/vii/artikel-7/?markeer=a#rij-7.1', '../', '../begroting/2022/vii/artikel-7/index.html?markeer=a#rij-7.1'],
  ['/bronnen/#bron-x', '../../', '../../bronnen/index.html#bron-x'],
  ['/', './', './index.html'],
  ['/data/alles.csv', '../', '../data/alles.csv'],
  ['/zoeken/', null, '/zoeken/'],
  ['https://example.org/', '../', 'https://example.org/'],
])('from a disk %s seen from %s is %s', (address, root, expected) => {
  expect(linkTo(address, root)).toBe(expected);
});
