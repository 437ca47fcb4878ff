import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Sheet } from 'write-excel-file/node';

/** Thousands with the separator of the reader's own spreadsheet. */
export const AMOUNT_FORMAT = '#,##0';

/** A workbook (XLSX) of these sheets. Same sheets, same bytes: it carries no time of the day. */
export async function makeWorkbook(sheets: Sheet<Buffer>[]): Promise<Uint8Array> {
  const buffer = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  return withoutTime(new Uint8Array(buffer));
}

/** A cell that is text whatever it looks like: "=1+1" stays "=1+1". */
export function text(value: string, bold = false): { value: string; type: StringConstructor; fontWeight?: 'bold' } {
  return bold ? { value, type: String, fontWeight: 'bold' } : { value, type: String };
}

/** Packs the workbook anew with a fixed time on every entry and without the time of writing in its properties. */
function withoutTime(bytes: Uint8Array): Uint8Array {
  const entries = unzipSync(bytes);
  const fixed: Record<string, Uint8Array> = {};
  for (const name of Object.keys(entries).sort()) {
    const content = entries[name]!;
    fixed[name] = /^docProps\/.*\.xml$/.test(name)
      ? strToU8(strFromU8(content).replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''))
      : content;
  }
  return zipSync(fixed, { level: 9, mtime: new Date(1980, 0, 1) });
}
