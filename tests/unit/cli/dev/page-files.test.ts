import { expect, test } from 'vitest';
import { filesOfPage } from '../../../../src/cli/dev/page-files.ts';
import { kleinFiles, kleinPublicatie } from '../../../support/klein.ts';

const publicatie = kleinPublicatie();
const files = [...kleinFiles().keys()].sort();

test.each([
  ['/begroting/2031/xl/artikel-1/', ['artikelen/2031/xl-01/officieel.mdx', 'artikelen/2031/xl-01/publieksversie.mdx', 'bedragen/2031/xl-01.json', 'importverslagen/2031/xl-01.json', 'open-data/xl-01.json', 'standen/2031/xl-01/1e-suppletoire.json']],
  ['/begroting/2031/xl/artikel-2/herkomst/', ['artikelen/2031/xl-02/publieksversie.mdx', 'bedragen/2031/xl-02.json', 'correcties/noordveer.json', 'standen/2031/xl-02/realisatie.json']],
  ['/begrippen/dvw/', ['begrippen/dvw.mdx']],
  ['/begrippen/', ['begrippen/agentschap.mdx', 'begrippen/dvw.mdx', 'begrippen/juridisch-verplicht.mdx']],
  ['/controles/', ['correcties/noordveer.json']],
  ['/', ['uitgave.json']],
])('the page %s is made from its own files', (path, own) => {
  expect(files.filter(filesOfPage(path, publicatie))).toEqual(own);
});

test('without a publication an article still has its own files', () => {
  expect(files.filter(filesOfPage('/begroting/2031/xl/artikel-2/', null))).toEqual(['artikelen/2031/xl-02/publieksversie.mdx', 'bedragen/2031/xl-02.json', 'standen/2031/xl-02/realisatie.json']);
});
