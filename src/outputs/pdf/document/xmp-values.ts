/** The text of a property in an XMP packet, whether written as element or attribute; `null` when absent. */
export function xmpValue(packet: string, property: string): string | null {
  const inner = new RegExp(`<${property}(?:\\s[^>]*)?>([\\s\\S]*?)</${property}>`).exec(packet)?.[1] ?? new RegExp(`\\s${property}=(?:"([^"]*)"|'([^']*)')`).exec(packet)?.slice(1).find((item) => item !== undefined);
  if (inner === undefined) return null;
  return unescapeXml(xmpItems(inner)[0] ?? inner).trim();
}

/** The items of a list in an XMP packet; empty when the property is absent. */
export function xmpList(packet: string, property: string): string[] {
  const inner = new RegExp(`<${property}(?:\\s[^>]*)?>([\\s\\S]*?)</${property}>`).exec(packet)?.[1];
  return inner === undefined ? [] : xmpItems(inner).map(unescapeXml);
}

const xmpItems = (inner: string): string[] => [...inner.matchAll(/<rdf:li(?:\s[^>]*)?>([\s\S]*?)<\/rdf:li>/g)].map((match) => match[1]!);

const unescapeXml = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
