import { parseXml, XmlElement } from '@rgrove/parse-xml';

/** The root of an XML part. Throws an Error, in Dutch, when it is no XML. Entities of a document's own are refused by the parser. */
export function parsePart(bytes: Uint8Array): XmlElement {
  const text = new TextDecoder('utf-8').decode(bytes);
  try {
    return parseXml(text).root!;
  } catch (error) {
    throw new Error(`een deel van de werkmap dat niet te ontleden is (${(error as Error).message.split('\n')[0]})`, { cause: error });
  }
}

/** The children with a name, whatever their namespace prefix. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement && localName(child.name) === name);
}

/** The first child with a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/** An attribute, whatever its namespace prefix. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes[name] ?? Object.entries(element.attributes).find(([key]) => localName(key) === name)?.[1];
}

/** True for an attribute that is switched on. */
export function isOn(element: XmlElement, name: string): boolean {
  const value = attributeOf(element, name);
  return value === '1' || value === 'true';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
