import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFStream, PDFString, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

const names = new Map<string, PDFName>();

/** A PDF name. */
export function name(text: string): PDFName {
  const known = names.get(text);
  if (known !== undefined) return known;
  const made = PDFName.of(text);
  names.set(text, made);
  return made;
}

/** The object behind a reference; `null` when there is none. */
export function resolve(context: PDFContext, object: PDFObject | undefined): PDFObject | null {
  return (object instanceof PDFRef ? context.lookup(object) : object) ?? null;
}

/** The value of a key, looked up; of a stream its dictionary is asked. `null` when absent. */
export function valueAt(holder: PDFDict | null, key: string): PDFObject | null {
  return holder === null ? null : resolve(holder.context, holder.get(name(key)));
}

/** The dictionary (or that of a stream) under a key. */
export function dictAt(holder: PDFDict | null, key: string): PDFDict | null {
  return asDict(valueAt(holder, key));
}

/** An object as a dictionary: itself, or that of a stream. */
export function asDict(object: PDFObject | null): PDFDict | null {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFStream ? object.dict : null;
}

/** The array under a key, its items as they stand there (references stay references); empty when absent. */
export function itemsAt(holder: PDFDict | null, key: string): PDFObject[] {
  const value = valueAt(holder, key);
  return value instanceof PDFArray ? value.asArray() : [];
}

/** The number under a key. */
export function numberAt(holder: PDFDict | null, key: string): number | null {
  const value = valueAt(holder, key);
  return value instanceof PDFNumber ? value.asNumber() : null;
}

const decodedNames = new WeakMap<PDFName, string>();

/** The text of a name, without its slash. Names are the same objects throughout a document: each is decoded once. */
export function nameText(value: PDFName): string {
  const known = decodedNames.get(value);
  if (known !== undefined) return known;
  const text = value.decodeText();
  decodedNames.set(value, text);
  return text;
}

/** The name under a key, without its slash. */
export function nameAt(holder: PDFDict | null, key: string): string | null {
  const value = valueAt(holder, key);
  return value instanceof PDFName ? nameText(value) : null;
}

/** The text under a key. */
export function textAt(holder: PDFDict | null, key: string): string | null {
  return asText(valueAt(holder, key));
}

/** The text of a string object; `null` for any other. */
export function asText(object: PDFObject | null): string | null {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : null;
}

/** A text string in UTF-16, which every reader understands whatever the letters. */
export const textString = (text: string): PDFHexString => PDFHexString.fromText(text);

/** Visits an object and everything it holds directly, the keys of dictionaries too. References are not followed. */
export function visitParts(object: PDFObject, visit: (part: PDFObject) => void): void {
  visit(object);
  if (object instanceof PDFDict) {
    for (const key of object.keys()) visit(key);
    for (const value of object.values()) visitParts(value, visit);
  } else if (object instanceof PDFArray) for (let index = 0; index < object.size(); index += 1) visitParts(object.get(index), visit);
  else if (object instanceof PDFStream) visitParts(object.dict, visit);
}
