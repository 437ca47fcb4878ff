import { expect, test } from 'vitest';
import { filePath } from '../../../../src/outputs/pdf/print/site-files.ts';

const site = { folder: '/site', origin: 'https://voorbeeld.example' };

test.each([
  ['/', '/site/index.html'],
  ['/begroting/2022/', '/site/begroting/2022/index.html'],
  ['/_astro/a%20b.css', '/site/_astro/a b.css'],
  ['/a/../b.css', '/site/b.css'],
])('%s is the file %s', (path, file) => {
  expect(filePath(site, path)?.replaceAll('\\', '/')).toBe(file);
});

test.each(['/../etc/passwd', '/..%2f..%2fetc/passwd', '/a/../../x'])('%s does not leave the site', (path) => {
  expect(filePath(site, path)?.startsWith('/site/') ?? true).toBe(true);
});
