import { strToU8, zipSync } from 'fflate';

/** What a cell of a made worksheet holds: a text, a number, nothing, or its own XML with `@` for the address. */
export type Cell = string | number | null | { xml: string };

function cellXml(value: Cell, address: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === 'object') return value.xml.replaceAll('@', address);
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
}

/** The XML of a worksheet with these rows; `hidden` are numbers of rows, `cols` and `after` stand before and after the rows. */
export function sheetXml(rows: readonly (readonly Cell[])[], after = '', hidden: readonly number[] = [], cols = ''): string {
  const body = rows.map((row, index) => `<row r="${index + 1}"${hidden.includes(index + 1) ? ' hidden="1"' : ''}>${row.map((value, column) => cellXml(value, `${String.fromCharCode(65 + column)}${index + 1}`)).join('')}</row>`);
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cols}<sheetData>${body.join('')}</sheetData>${after}</worksheet>`;
}

/** The time that every part carries. */
const ZIP_TIME = new Date(2000, 0, 1);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const FORMATS = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0,"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;

/** A workbook with these sheets by name, some of them hidden; `texts` are its shared texts, each in two runs. Same input, same bytes. */
export function workbook(sheets: Record<string, string>, hidden: readonly string[] = [], texts: readonly string[] = []): Uint8Array {
  const names = Object.keys(sheets);
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${PACKAGE}/content-types"/>`),
    '_rels/.rels': strToU8(`<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': strToU8(`<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden.includes(name) ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('')}${relation('rId98', 'styles', 'styles.xml')}${relation('rId99', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`),
    'xl/styles.xml': strToU8(FORMATS),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${MAIN}">${texts.map((text) => `<si><r><t>${text.slice(0, 2)}</t></r><r><t>${text.slice(2)}</t></r></si>`).join('')}</sst>`),
    ...Object.fromEntries(Object.values(sheets).map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(xml)])),
  }, { mtime: ZIP_TIME });
}
