import { expect, test } from 'vitest';
import { linkFromAlone } from '../../../../src/browser/search/link-from-alone.ts';
import { linkTo } from '../../../../src/browser/search/offline.ts';

test.each([
  ['/begroting/2022/vii/artikel-7/?markeer=a#rij-7.1', '../', '../begroting/2022/vii/artikel-7/index.html?markeer=a#rij-7.1'],
  ['/bronnen/#bron-x', '../../', '../../bronnen/index.html#bron-x'],
  ['/', './', './index.html'],
  ['/begrippen/', '../', '../begrippen/index.html'],
  ['/begrippen/zbo/', '../', '../begrippen/index.html#begrip-zbo'],
  ['/begrippen/zbo/?markeer=zbo+orgaan', '../', '../begrippen/index.html?markeer=zbo+orgaan#begrip-zbo'],
  ['/data/alles.csv', '../', '../data/alles.csv'],
  ['/zoeken/', null, '/zoeken/'],
  ['/begrippen/zbo/', null, '/begrippen/zbo/'],
  ['https://example.org/', '../', 'https://example.org/'],
])('from a disk %s seen from %s is %s', (address, root, expected) => {
  expect(linkTo(address, root)).toBe(expected);
});

const CANONICAL = 'https://begrotingslezer.example/begroting/2022/vii/artikel-7/';
test.each([
  ['/begroting/2022/vii/artikel-7/?markeer=a#rij-7.1', '#rij-7.1'],
  ['/begroting/2022/vii/artikel-7/', '#inhoud'],
  ['/begrippen/zbo/?markeer=zbo', '#begrip-zbo'],
  ['/begrippen/rwt/', 'https://begrotingslezer.example/begrippen/rwt/'],
  ['/bronnen/#bron-x', 'https://begrotingslezer.example/bronnen/#bron-x'],
])('from a file of its own %s is %s', (address, expected) => {
  expect(linkFromAlone(address, CANONICAL, (id) => ['rij-7.1', 'begrip-zbo'].includes(id))).toBe(expected);
});
