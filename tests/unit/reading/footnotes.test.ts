import { expect, test } from 'vitest';
import { writeMdx } from '../../../src/importers/article/write-mdx.ts';
import { footnoteFindings } from '../../../src/reading/footnotes.ts';
import { parseMdx } from '../../../src/reading/mdx-file.ts';

const found = (text: string) => footnoteFindings('tekst.mdx', text, parseMdx(text)).map((finding) => finding.found);

test.each<[string, string, string[]]>([
  ['a note that is called', 'Zie noot[^1].\n\n[^1]: De noot.\n', []],
  ['a call without a note', 'Zie noot[^1].\n', ['een verwijzing [^1] zonder voetnoot']],
  ['a note that nothing calls', 'Zie noot.\n\n[^1]: De noot.\n', ['een voetnoot [^1] waar niets naar verwijst']],
  ['words that only look like a call', 'Zie noot\\[^1].\n', []],
  ['such words before a real call', 'Zie \\[^1] en [^2].\n', ['een verwijzing [^2] zonder voetnoot']],
  ['such words in code', 'Zie `[^1]`.\n', []],
])('%s', (_name, text, findings) => {
  expect(found(text)).toEqual(findings);
});

test('what a source prints like a footnote is written so that it stays text', () => {
  const printed = ['Zie noot[^1].', '[^1]: De noot.', '[^a b] en [^2]'];
  const mdx = writeMdx(printed.map((text) => ({ kind: 'paragraph', text: [{ text }] })), []);
  expect(found(mdx)).toEqual([]);
  expect(parseMdx(mdx).children.map((node) => node.type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});
