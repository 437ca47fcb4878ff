import { parseXml, XmlDocumentType, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import type { FindingList } from '../finding-list.ts';
import { countTags, CUT_OUT, LIMITS, nameTooMuch } from '../limits.ts';

/** An element of an official publication: its name without prefix, its attributes, and what is in it. */
export interface OpElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (OpElement | string)[];
  /** Line of the source on which it begins. */
  line: number;
}

/**
 * Parses XML. Only the five entities of XML itself and numbered signs are replaced; a document type, which could define more or reach
 * outside the file, is refused. `null` when the file cannot be read; the finding says why.
 */
export function parseOpXml(text: string, findings: FindingList): OpElement | null {
  const tags = countTags(text);
  if (tags > LIMITS.tags) {
    nameTooMuch(findings, 'onderdelen (tags)', tags, LIMITS.tags, CUT_OUT);
    return null;
  }
  try {
    const document = parseXml(text, { preserveDocumentType: true, includeOffsets: true });
    if (document.children.some((child) => child instanceof XmlDocumentType)) return refused(findings);
    return document.root === null ? null : simplify(document.root, new LineFinder(text), 0);
  } catch (error) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refused(findings);
    const deep = error instanceof RangeError;
    findings.add('bron-onleesbaar', 'fout', {
      found: deep ? `onderdelen die meer dan ${LIMITS.depth} diep in elkaar zitten` : `XML die niet te ontleden is (${(error as Error).message.split('\n')[0]})`,
      expected: deep ? 'een stuk van een gewone opbouw' : 'XML waarin elk onderdeel wordt gesloten',
      remedy: 'Haal het bestand opnieuw op, of voer de webpagina in.',
    });
    return null;
  }
}

function refused(findings: FindingList): null {
  findings.add('bron-onveilig', 'fout', { found: 'een DOCTYPE of ENTITY in het bestand', expected: 'XML zonder eigen afkortingen en zonder verwijzingen naar andere bestanden', remedy: 'Haal de DOCTYPE uit het bestand, of haal het stuk opnieuw op bij officielebekendmakingen.nl.' });
  return null;
}

function simplify(element: XmlElement, lines: LineFinder, depth: number): OpElement {
  if (depth > LIMITS.depth) throw new RangeError('too deep');
  return {
    name: element.name.replace(/^.*:/, ''),
    attributes: element.attributes,
    children: element.children.flatMap((child: XmlNode): (OpElement | string)[] => {
      if (child instanceof XmlText) return [child.text];
      return child instanceof XmlElement ? [simplify(child, lines, depth + 1)] : [];
    }),
    line: lines.lineAt(element.start),
  };
}

/** Finds the line of a place; places are asked for in ascending order. */
class LineFinder {
  readonly #text: string;
  #line = 1;
  /** Where the line ends. */
  #end: number;

  constructor(text: string) {
    this.#text = text;
    this.#end = text.indexOf('\n');
  }

  lineAt(place: number): number {
    while (this.#end !== -1 && this.#end < place) {
      this.#end = this.#text.indexOf('\n', this.#end + 1);
      this.#line += 1;
    }
    return this.#line;
  }
}

/** All text in an element, as it stands. */
export function textOf(node: OpElement | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** The elements directly in an element, of a name or all. */
export function elementsOf(element: OpElement, name?: string): OpElement[] {
  return element.children.filter((child): child is OpElement => typeof child !== 'string' && (name === undefined || child.name === name));
}
