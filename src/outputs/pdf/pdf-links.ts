import { formatBytes, formatCount } from '../../domain/format.ts';

/** What a page says about a PDF. */
export interface PdfSize {
  /** In bytes. */
  bytes: number;
  pages: number;
}

/** Puts the links to finished PDFs in a page, with their size: each entry with `data-pdf` whose address is known. */
export function writePdfLinks(html: string, sizes: ReadonlyMap<string, PdfSize>): string {
  return html.replace(/(<li data-pdf="([^"]*)"(?: data-pdf-name="([^"]*)")?>)[\s\S]*?<\/li>/g, (entry, open: string, address: string, name: string | undefined) => {
    const size = sizes.get(address);
    if (size === undefined) return entry;
    return `${open}<a class="nl-link" href="${address}" download>${name === undefined ? 'PDF' : `${name} (PDF)`}</a> <span class="muted">(${formatCount(size.pages, 'bladzijde', 'bladzijden')}, ${formatBytes(size.bytes)})</span></li>`;
  });
}
