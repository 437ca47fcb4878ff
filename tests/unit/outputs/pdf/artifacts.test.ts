import { expect, test } from 'vitest';
import { markArtifacts } from '../../../../src/outputs/pdf/repair/unmarked-content.ts';

const mark = (content: string, tagged: readonly string[] = []): string =>
  Buffer.from(markArtifacts(Buffer.from(content), (label) => tagged.includes(label)))
    .toString()
    .replace(/\s+/g, ' ');

test.each([
  ['a path is wrapped from where it begins', '1 w 0 0 m 1 1 l S', '1 w /Artifact BMC 0 0 m 1 1 l S EMC'],
  ['a path that only clips is left alone', '0 0 9 9 re W n', '0 0 9 9 re W n'],
  ['a clip before a path is not wrapped with it', '0 0 9 9 re W n 1 1 re f', '0 0 9 9 re W n /Artifact BMC 1 1 re f EMC'],
  ['a text object is wrapped whole', 'BT /F 9 Tf (a) Tj (b) Tj ET', '/Artifact BMC BT /F 9 Tf (a) Tj (b) Tj ET EMC'],
  ['marked content is left alone', '/P <</MCID 0>> BDC 0 0 1 1 re f BT (a) Tj ET EMC', '/P <</MCID 0>> BDC 0 0 1 1 re f BT (a) Tj ET EMC'],
  ['in a text object with marks only the loose words are wrapped', 'BT (a) Tj /P <</MCID 0>> BDC (b) Tj EMC ET', 'BT /Artifact BMC (a) Tj EMC /P <</MCID 0>> BDC (b) Tj EMC ET'],
  ['an image is wrapped', '/X1 Do', '/Artifact BMC /X1 Do EMC'],
  ['a form with marks in it is left alone', '/X1 Do /X2 Do', '/X1 Do /Artifact BMC /X2 Do EMC'],
])('%s', (_, content, expected) => {
  expect(mark(content, ['X1'].filter(() => content.includes('X2')))).toBe(expected);
});
