import { expect, test } from 'vitest';
import { countsInWords, findingsHtml, findingsPage } from '../../../../src/cli/dev/findings-html.ts';
import type { Finding } from '../../../../src/domain/finding.ts';

const finding = (severity: Finding['severity'], extra: Partial<Finding> = {}): Finding => ({
  code: 'optelling', severity, place: { file: 'a.json', line: 3, column: 7, within: 'tabel › 7.1' }, found: '<b>5</b>', expected: '6 & niet 5', remedy: 'Tel "opnieuw".', ...extra,
});

test('a finding says where it is, what stands there, what should and what to do; its words stay words', () => {
  const html = findingsHtml([finding('opmerking'), finding('fout')], (file) => `content/${file}`);
  expect(html.indexOf('class="fout"')).toBeLessThan(html.indexOf('class="opmerking"'));
  for (const words of ['<h2>content/a.json</h2>', 'regel 3, teken 7 · tabel › 7.1', 'Gevonden: &lt;b&gt;5&lt;/b&gt;', 'Verwacht: 6 &amp; niet 5', 'Tel &quot;opnieuw&quot;.', 'href="/controles/optelling/"']) expect(html).toContain(words);
});

test.each([
  [[], 'geen bevindingen'],
  [[finding('fout')], '1\u00a0fout'],
  [[finding('opmerking'), finding('fout'), finding('fout')], '2\u00a0fouten en 1\u00a0opmerking'],
])('findings are counted in words', (findings, words) => {
  expect(countsInWords(findings)).toBe(words);
});

const help = { code: 'optelling', titel: 'Delen < geheel', controleert: '', waarom: 'Daarom.', oplossen: 'Tel na.' };

test('the page in the place of a page names every finding and comes back by itself', () => {
  const page = findingsPage([finding('fout'), finding('fout', { place: { file: 'b.mdx' } })], [help], (file) => file, '/paneel.ts', 3);
  for (const part of ['lang="nl"', 'a.json', 'b.mdx', 'Delen &lt; geheel', 'Tel na.', 'src="/paneel.ts"', 'data-findings-page="3"']) expect(page).toContain(part);
});
