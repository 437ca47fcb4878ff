import { expect, test } from 'vitest';
import { parseMdx } from '../../../src/reading/mdx-file.ts';
import { splitSections } from '../../../src/reading/sections.ts';

const split = (mdx: string) => splitSections(parseMdx(mdx));
const ids = (mdx: string) => split(mdx).sections.map((section) => `${section.niveau} ${section.id} < ${section.ouder ?? '-'}`);

test('the anchor of a heading is its own words after those of the heading above it', () => {
  expect(ids('## A\n\n### B\n\n#### C\n\n### D\n\n## E')).toEqual(['2 a < -', '3 a-b < a', '4 a-b-c < a-b', '3 a-d < a', '2 e < -']);
});

test('the same words under two headings have two anchors that stay when a third is added', () => {
  const two = '## Een\n\n### Opdrachten\n\n## Twee\n\n### Opdrachten\n';
  expect(ids(two)).toContain('3 twee-opdrachten < twee');
  expect(ids(`## Nul\n\n### Opdrachten\n\n${two}`)).toEqual(expect.arrayContaining(ids(two)));
});

test('headings that a component makes have the anchor of their line and a level of their own', () => {
  expect(ids('## Uitleg\n\n<Artikelonderdeel regel="7.1" />\n\n<Instrument regel="7.1/opdrachten" />\n\n<Regeling regel="7.1/opdrachten/x" />\n\n##### Los\n\n<Regeling regel="7.1/opdrachten/y" />')).toEqual([
    '2 uitleg < -',
    '2 toelichting-7.1 < -',
    '3 toelichting-7.1-opdrachten < toelichting-7.1',
    '4 toelichting-7.1-opdrachten-x < toelichting-7.1-opdrachten',
    '5 toelichting-7.1-opdrachten-x-los < toelichting-7.1-opdrachten-x',
    '4 toelichting-7.1-opdrachten-y < toelichting-7.1-opdrachten',
  ]);
});

test('a level that is passed over does not lose the heading above', () => {
  expect(ids('## A\n\n##### B\n\n### C')).toEqual(['2 a < -', '5 a-b < a', '3 a-c < a']);
});

test('text above the first heading stands apart; frontmatter and footnotes belong to no section', () => {
  const { before, sections } = split('---\na: b\n---\n\nVoor.\n\n## A\n\nNa[^1].\n\n[^1]: Noot.\n');
  expect(before.map((node) => node.type)).toEqual(['paragraph']);
  expect(sections[0]?.content.map((node) => node.type)).toEqual(['paragraph']);
});

test('markup in a heading counts as words, a component in a sentence is no heading', () => {
  expect(split('## De **I-functie** van `Rijk`').sections[0]?.titel).toBe('De I-functie van Rijk');
  expect(ids('## A\n\nZie <Regeling regel="x" /> hier.')).toEqual(['2 a < -']);
});
