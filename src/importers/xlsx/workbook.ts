import type { XmlElement } from '@rgrove/parse-xml';
import { formatKind, type FormatKind } from './number-format.ts';
import { attributeOf, childOf, childrenOf, isOn, parsePart } from './xml-part.ts';

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  name: string;
  hidden: boolean;
  /** Name of its part in the package. */
  part: string;
}

/** What the sheets of a workbook share. */
export interface Workbook {
  sheets: readonly SheetEntry[];
  /** The texts that cells refer to by number. */
  texts: readonly string[];
  /** The kind of number format, by number of the cell's style. */
  formats: readonly FormatKind[];
  /** True when days are counted from 1904. */
  from1904: boolean;
}

/** Reads what the sheets share. Throws an Error when the package is no workbook. */
export function readWorkbook(parts: ReadonlyMap<string, Uint8Array>): Workbook {
  const path = workbookPart(parts);
  const root = parsePart(required(parts, path));
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = relationsOf(parts, path);
  const sheets = childrenOf(childOf(root, 'sheets') ?? root, 'sheet').flatMap((sheet): SheetEntry[] => {
    const target = targets.get(attributeOf(sheet, 'id') ?? '');
    const name = attributeOf(sheet, 'name');
    return target === undefined || name === undefined ? [] : [{ name, hidden: (attributeOf(sheet, 'state') ?? 'visible') !== 'visible', part: target }];
  });
  if (new Set(sheets.map(({ part }) => part)).size < sheets.length) throw new Error('twee bladen met dezelfde inhoud');
  const shared = parts.get(`${folder}sharedStrings.xml`);
  const styles = parts.get(`${folder}styles.xml`);
  const properties = childOf(root, 'workbookPr');
  return {
    sheets,
    texts: shared === undefined ? [] : childrenOf(parsePart(shared), 'si').map(richText),
    formats: styles === undefined ? [] : readFormats(parsePart(styles)),
    from1904: properties !== undefined && isOn(properties, 'date1904'),
  };
}

/** The text of a string item: its runs put together, without the phonetic hints. */
export function richText(item: XmlElement): string {
  return [...childrenOf(item, 't'), ...childrenOf(item, 'r').flatMap((run) => childrenOf(run, 't'))].map((text) => text.text).join('');
}

function required(parts: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`een werkmap zonder het deel ${name}`);
  return bytes;
}

function workbookPart(parts: ReadonlyMap<string, Uint8Array>): string {
  const root = parts.get('_rels/.rels');
  const target = root === undefined ? undefined : childrenOf(parsePart(root), 'Relationship').find((relation) => attributeOf(relation, 'Type')?.endsWith('/officeDocument'));
  return (target === undefined ? undefined : attributeOf(target, 'Target'))?.replace(/^\//, '') ?? 'xl/workbook.xml';
}

function relationsOf(parts: ReadonlyMap<string, Uint8Array>, path: string): Map<string, string> {
  const cut = path.lastIndexOf('/') + 1;
  const bytes = parts.get(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`);
  if (bytes === undefined) return new Map();
  return new Map(
    childrenOf(parsePart(bytes), 'Relationship').map((relation) => {
      const target = attributeOf(relation, 'Target') ?? '';
      return [attributeOf(relation, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : path.slice(0, cut) + target];
    }),
  );
}

function readFormats(root: XmlElement): FormatKind[] {
  const own = new Map(childrenOf(childOf(root, 'numFmts') ?? root, 'numFmt').map((format) => [attributeOf(format, 'numFmtId') ?? '', attributeOf(format, 'formatCode') ?? '']));
  return childrenOf(childOf(root, 'cellXfs') ?? root, 'xf').map((style) => {
    const id = attributeOf(style, 'numFmtId') ?? '0';
    return formatKind(Number(id), own.get(id));
  });
}
