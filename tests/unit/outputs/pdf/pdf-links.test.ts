import { expect, test } from 'vitest';
import { writePdfLinks } from '../../../../src/outputs/pdf/pdf-links.ts';

const page = '<ul><li data-pdf="/a.pdf">Geen PDF gemaakt: gebruik de <a href="/druk/">drukuitgave</a></li><li data-pdf="/b.pdf">Geen PDF</li><li>Anders</li></ul>';

test('a finished PDF is linked with its size; what was not made stays as it is', () => {
  const html = writePdfLinks(page, new Map([['/a.pdf', { bytes: 723_877, pages: 46 }]]));
  expect(html).toContain('<a class="nl-link" href="/a.pdf" download>PDF</a> <span class="muted">(46\u00a0bladzijden, 706,9\u00a0kB)</span>');
  expect(html).not.toContain('drukuitgave');
  expect(html).toContain('<li data-pdf="/b.pdf">Geen PDF</li><li>Anders</li>');
});

test('without PDFs a page does not change', () => {
  expect(writePdfLinks(page, new Map())).toBe(page);
});

test('a PDF keeps the name that the page gives it', () => {
  const html = writePdfLinks('<li data-pdf="/a.pdf" data-pdf-name="Alles">Alles: geen PDF gemaakt</li>', new Map([['/a.pdf', { bytes: 2048, pages: 1 }]]));
  expect(html).toContain('<a class="nl-link" href="/a.pdf" download>Alles (PDF)</a> <span class="muted">(1\u00a0bladzijde, 2,0\u00a0kB)</span>');
});
