import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { findBegrippen, type Begripvinder } from '../domain/begripvinder.ts';
import type { Begroting } from '../domain/begroting.ts';
import { resolveCitaat } from '../domain/cijfer.ts';
import { CITAAT_COMPONENTS, readCitaat } from '../domain/citaat.ts';
import type { Artikeltekst, Begripvindplaats, Gebruik, GetypteTekst, Sectie } from '../domain/tekst.ts';
import { Collector } from './collect.ts';
import { attributesOf, isComponent } from './jsx.ts';
import { markBegrippen } from './mark-begrippen.ts';
import { splitSections, type Section } from './sections.ts';

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
  const footnotes = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const collector = new Collector(omgeving.file);
  const begrippen: Begripvindplaats[] = [];
  const collected = new Set<FootnoteDefinition>();
  collector.add(before, null);
  const secties = sections.map((section): Sectie => {
    const notes = notesIn(section, footnotes);
    collector.add([section.heading, ...section.content, ...notes.filter((note) => !collected.has(note))], section.id);
    for (const note of notes) collected.add(note);
    const alineas = [...section.content, ...notes].flatMap((node) => paragraphs(node, omgeving));
    const titel = section.titel ?? omgeving.begroting.opPad.get(section.pad ?? '')?.label ?? section.pad ?? '';
    const met = new Set([...findBegrippen(titel, omgeving.finder).map((vondst) => vondst.begrip.id), ...markBegrippen(section, omgeving.finder)]);
    for (const begrip of met) begrippen.push({ begrip, sectie: section.id });
    return { id: section.id, titel, niveau: section.niveau, ouder: section.ouder, pad: section.pad, alineas };
  });
  const { gebruik, tekstdelen, links } = collector;
  return { secties, gebruik, tekstdelen, links, begrippen };
}

/** Reads a text without sections of its own, such as the explanation of a begrip. */
export function readLosseTekst(tree: Root, file: string): GetypteTekst {
  const collector = new Collector(file);
  collector.add(tree.children, null);
  const { gebruik, tekstdelen, links } = collector;
  return { gebruik, tekstdelen, links };
}

/** The footnotes that a section refers to: they are read with it. */
function notesIn(section: Section, footnotes: readonly FootnoteDefinition[]): FootnoteDefinition[] {
  const cited = new Set<string>();
  for (const node of [section.heading, ...section.content]) {
    visit(node, 'footnoteReference', (reference) => void cited.add(reference.identifier));
  }
  return footnotes.filter((note) => cited.has(note.identifier));
}

/** The paragraphs in a block, as the reader sees them. */
function paragraphs(node: RootContent, omgeving: Tekstomgeving): string[] {
  if (node.type === 'paragraph' || node.type === 'tableCell' || isFigure(node)) return [plainText(node, omgeving).replace(/\s+/g, ' ').trim()];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => paragraphs(child as RootContent, omgeving)).filter((text) => text !== '');
}

/** A figure or citation that is a paragraph by itself. */
function isFigure(node: RootContent): boolean {
  return isComponent(node) && (node.name === 'Verwijzing' || CITAAT_COMPONENTS.includes(node.name ?? ''));
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
