import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef, type PDFContext, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';
import { asDict, dictAt, name, nameAt, numberAt, resolve, valueAt } from './objects.ts';

/** Structure types that PDF 1.7 defines. */
export const STANDARD_TYPES = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD ' +
    'THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** A piece of marked content that an element holds. */
export interface Content {
  kind: 'content';
  /** Names it: see `contentKey`. */
  key: string;
  mcid: number;
  /** Reference of the stream the content stands in: that of the page, or of a form XObject. */
  stream: string;
  page: PDFRef | null;
}

/** Names a piece of marked content by its stream and number. */
export const contentKey = (stream: string, mcid: number): string => `${stream}/${mcid}`;

/** An annotation or other object that an element holds. */
export interface HeldObject {
  kind: 'object';
  ref: PDFRef;
}

/** One element of the structure tree. */
export interface Element {
  kind: 'element';
  dict: PDFDict;
  ref: PDFRef | null;
  /** The type as written. */
  written: string;
  /** The standard type it stands for; the written one when nothing maps it. */
  type: string;
  parent: Element | null;
  kids: (Element | Content | HeldObject)[];
  /** The page it begins on, when its content tells. */
  page: PDFRef | null;
}

/** The structure tree of a document. */
export interface Structure {
  root: PDFDict | null;
  top: Element[];
  /** All elements in reading order. */
  elements: Element[];
}

/** Reads the structure tree as it is now. Elements that hold themselves are read once. */
export function readStructure(document: PDFDocument): Structure {
  const root = dictAt(document.catalog, 'StructTreeRoot');
  if (root === null) return { root, top: [], elements: [] };
  const elements: Element[] = [];
  const roles = dictAt(root, 'RoleMap');
  const seen = new Set<PDFDict>();
  const top = kidObjects(root).flatMap((kid) => readElement(kid, null, null));
  return { root, top, elements };

  function readElement(object: PDFObject, parent: Element | null, inherited: PDFRef | null): Element[] {
    const dict = asDict(resolve(document.context, object));
    if (dict === null || seen.has(dict)) return [];
    seen.add(dict);
    const written = nameAt(dict, 'S') ?? '';
    const own = dict.get(name('Pg'));
    const page = own instanceof PDFRef ? own : inherited;
    const element: Element = { kind: 'element', dict, ref: object instanceof PDFRef ? object : null, written, type: roleOf(roles, written), parent, kids: [], page: own instanceof PDFRef ? own : null };
    elements.push(element);
    for (const kid of kidObjects(dict)) element.kids.push(...readKid(kid, element, page));
    element.page ??= element.kids.map((kid) => (kid.kind === 'object' ? null : kid.page)).find((item) => item !== null) ?? null;
    return [element];
  }

  function readKid(kid: PDFObject, element: Element, page: PDFRef | null): (Element | Content | HeldObject)[] {
    const value = resolve(document.context, kid);
    if (value instanceof PDFNumber) return [contentAt(String(page), value.asNumber(), page)];
    if (!(value instanceof PDFDict)) return [];
    const held = value.get(name('Obj'));
    if (held instanceof PDFRef && !value.has(name('S'))) return [{ kind: 'object', ref: held }];
    const mcid = numberAt(value, 'MCID');
    if (mcid === null) return readElement(kid, element, page);
    const at = value.get(name('Pg'));
    const pageRef = at instanceof PDFRef ? at : page;
    return [contentAt(String(value.get(name('Stm')) ?? pageRef), mcid, pageRef)];
  }
}

const contentAt = (stream: string, mcid: number, page: PDFRef | null): Content => ({ kind: 'content', key: contentKey(stream, mcid), mcid, stream, page });

/** The objects under `/K`, whether one or many, as they stand there. */
export function kidObjects(dict: PDFDict | null): PDFObject[] {
  const kids = valueAt(dict, 'K');
  if (kids === null) return [];
  return kids instanceof PDFArray ? kids.asArray() : [dict!.get(name('K'))!];
}

/** The standard type that a type stands for, through the role map. A circle ends where it began. */
export function roleOf(roles: PDFDict | null, written: string): string {
  const passed = new Set<string>();
  let type = written;
  while (!STANDARD_TYPES.has(type) && !passed.has(type)) {
    passed.add(type);
    type = nameAt(roles, type) ?? type;
  }
  return type;
}

/** The child elements. */
export const childElements = (element: Element): Element[] => element.kids.filter((kid) => kid.kind === 'element');

/** The element and everything below it, in reading order. */
export function descend(element: Element): Element[] {
  return [element, ...childElements(element).flatMap(descend)];
}

/** The value of an attribute such as `Scope`, whichever attribute object holds it. */
export function attribute(element: Element, key: string): PDFObject | null {
  return attributeObjects(element).map((object) => valueAt(object, key)).find((value) => value !== null) ?? null;
}

/** A whole-number attribute such as `ColSpan`; `fallback` when absent. */
export function numberAttribute(element: Element, key: string, fallback: number): number {
  const value = attribute(element, key);
  return value instanceof PDFNumber ? value.asNumber() : fallback;
}

/** The attribute objects of an element. */
export function attributeObjects(element: Element): PDFDict[] {
  const value = valueAt(element.dict, 'A');
  const items = value instanceof PDFArray ? value.asArray() : value === null ? [] : [value];
  return items.map((item) => asDict(resolve(element.dict.context, item))).filter((item) => item !== null);
}

/** Sets one attribute, replacing it wherever it stood. */
export function setAttribute(element: Element, owner: string, key: string, value: PDFObject): void {
  const kept = attributeObjects(element).filter((object) => !object.has(name(key)));
  const { context } = element.dict;
  element.dict.set(name('A'), context.obj([...kept, context.obj({ O: PDFName.of(owner), [key]: value })]));
}

/** Makes a structure element and puts it under its parent; the caller lists it among the parent's kids. */
export function newElement(context: PDFContext, type: string, parent: PDFRef, kids: PDFObject[]): PDFRef {
  return context.register(context.obj({ Type: 'StructElem', S: type, P: parent, K: kids }));
}
