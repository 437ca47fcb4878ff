import type { Root, RootContent } from 'mdast';
import type { Begroting } from '../domain/begroting.ts';
import { resolveCitaat } from '../domain/cijfer.ts';
import type { Artikeltekst, Begripvindplaats, Gebruik, Sectie, Tekstdeel } from '../domain/tekst.ts';
import { readCitaat } from './citaat.ts';
import { attributesOf, isComponent } from './jsx.ts';
import { markBegrippen, type Begripvinder } from './mark-begrippen.ts';
import { splitSections } from './sections.ts';

/** What resolving a text needs besides the text itself. */
export interface Tekstomgeving {
  /** Path of the file, for the places in findings. */
  file: string;
  begroting: Begroting;
  finder: Begripvinder;
  /** Words in which a source is cited, by id. */
  aanduidingen: ReadonlyMap<string, string>;
}

/** Reads the sections, component uses, typed text and begrippen out of the text of an article. */
export function readArtikeltekst(tree: Root, omgeving: Tekstomgeving): Artikeltekst {
  const { before, sections } = splitSections(tree);
  const gebruik: Gebruik[] = [];
  const tekstdelen: Tekstdeel[] = [];
  const begrippen: Begripvindplaats[] = [];
  const collect = (nodes: readonly RootContent[], sectie: string | null): void => {
    for (const node of nodes) collectNode(node, sectie, omgeving.file, gebruik, tekstdelen);
  };
  collect(before, null);
  const secties = sections.map((section): Sectie => {
    collect([section.heading, ...section.content], section.id);
    const alineas = section.content.flatMap((node) => paragraphs(node, omgeving));
    for (const begrip of markBegrippen(section, omgeving.finder)) begrippen.push({ begrip, sectie: section.id });
    const titel = section.titel ?? omgeving.begroting.opPad.get(section.pad ?? '')?.label ?? section.pad ?? '';
    return { id: section.id, titel, niveau: section.niveau, ouder: section.ouder, pad: section.pad, alineas };
  });
  collect(tree.children.filter((node) => node.type === 'footnoteDefinition'), null);
  return { secties, gebruik, tekstdelen, begrippen };
}

function collectNode(node: RootContent, sectie: string | null, file: string, gebruik: Gebruik[], tekstdelen: Tekstdeel[]): void {
  const start = node.position?.start;
  const place = { file, ...(start === undefined ? {} : { line: start.line, column: start.column }) };
  if (isComponent(node)) gebruik.push({ component: node.name ?? '', attributen: attributesOf(node), sectie, place });
  if (node.type === 'text') tekstdelen.push({ tekst: node.value, sectie, place });
  if ('children' in node) for (const child of node.children) collectNode(child as RootContent, sectie, file, gebruik, tekstdelen);
}

/** The paragraphs in a block, as the reader sees them. */
function paragraphs(node: RootContent, omgeving: Tekstomgeving): string[] {
  if (node.type === 'paragraph' || node.type === 'tableCell') return [plainText(node, omgeving).replace(/\s+/g, ' ').trim()];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => paragraphs(child as RootContent, omgeving)).filter((text) => text !== '');
}

/** The words of a node with the figures and citations that the components print. */
function plainText(node: RootContent, omgeving: Tekstomgeving): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (isComponent(node)) {
    const words = componentText(node.name ?? '', attributesOf(node), omgeving);
    if (words !== null) return words;
  }
  if (!('children' in node)) return '';
  return node.children.map((child) => plainText(child as RootContent, omgeving)).join('');
}

function componentText(name: string, attributes: Gebruik['attributen'], omgeving: Tekstomgeving): string | null {
  if (name === 'Verwijzing') return omgeving.aanduidingen.get(String(attributes['bron'])) ?? '';
  const citaat = readCitaat(name, attributes);
  if (citaat === null || !citaat.ok) return null;
  const resultaat = resolveCitaat(omgeving.begroting, citaat.citaat);
  return resultaat.ok ? resultaat.cijfer.tekst : '';
}
