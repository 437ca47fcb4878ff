import { elementsOf, textOf, type OpElement } from './parse-op-xml.ts';

/** Elements that hold facts about a publication and no text of it. */
export const METADATA = new Set(['metadata', 'meta', 'colspec', 'spanspec']);
/** Elements that stand in running text; every other one begins and ends a paragraph. */
export const INLINE = new Set(['nadruk', 'extref', 'intref', 'extref-groep', 'intref-groep', 'sup', 'inf', 'noot', 'nootref', 'naam', 'voornaam', 'achternaam', 'voorvoegsels', 'datum', 'organisatie', 'term', 'functie', 'plaats', 'dagtekening', 'dossiernr', 'ondernummer', 'begindatum', 'einddatum', 'ovl', 'ins', 'unl', 'redactie', 'vet', 'cur', 'dossierref', 'begrotingshoofdstuk', 'herdruk', 'politiek', 'kamervraagonderwerp']);
/** Pieces of a heading: words of their own, with a space between. */
export const HEADING_PIECES = new Set(['label', 'nr', 'titel', 'subtitel', 'title']);

/** True for a piece of a name with its office: publications put them right behind each other. */
export function isNamePiece(node: OpElement | string | undefined): boolean {
  return typeof node === 'object' && /^(?:functie|naam|voornaam|voorvoegsels|achternaam)$/.test(node.name);
}

/** A `lid` with its number in front of the words of its first paragraph. */
export function withNumber(lid: OpElement): OpElement {
  const signs = elementsOf(lid, 'lidnr');
  const first = elementsOf(lid, 'al')[0];
  if (signs.length === 0 || first === undefined) return lid;
  const children = lid.children.filter((child) => typeof child === 'string' || child.name !== 'lidnr');
  return { ...lid, children: children.map((child) => (child === first ? { ...first, children: [`${signs.map(textOf).join(' ')} `, ...first.children] } : child)) };
}
