import { toString } from 'mdast-util-to-string';
import type { Heading, Root, RootContent } from 'mdast';
import { sectieAnker, toelichtingAnker } from '../domain/adres.ts';
import { attributesOf, isComponent, type Component } from './jsx.ts';

/**
 * Components that are headings, with their level. Their words come from the budget table, unless `titel` gives other words: an
 * official text keeps what is printed above the passage.
 */
export const HEADING_COMPONENTS: Readonly<Record<string, number>> = { Artikelonderdeel: 2, Instrument: 3, Regeling: 4 };

/** A heading met in the text, with the nodes up to the next heading. */
export interface Section {
  id: string;
  /** The words, or `null` when they come from the table (see `pad`). */
  titel: string | null;
  niveau: number;
  ouder: string | null;
  pad: string | null;
  heading: Heading | Component;
  content: RootContent[];
}

/** The text above the first heading, and the sections in order. Footnote definitions belong to no section. */
export interface Sections {
  before: RootContent[];
  sections: Section[];
}

/**
 * Divides a text into sections. The anchor of a heading is its own words after the anchor of the heading above it,
 * so that "Opdrachten" under two headings has two anchors that stay the same when a third is added.
 */
export function splitSections(tree: Root): Sections {
  const before: RootContent[] = [];
  const sections: Section[] = [];
  const open: Section[] = [];
  for (const node of tree.children) {
    const start = headingOf(node);
    if (start === null) {
      if (node.type !== 'yaml' && node.type !== 'footnoteDefinition') (sections.at(-1)?.content ?? before).push(node);
      continue;
    }
    while (open.length > 0 && open.at(-1)!.niveau >= start.niveau) open.pop();
    const ouder = open.at(-1)?.id ?? null;
    const id = start.pad === null ? sectieAnker(start.titel ?? '', ouder) : toelichtingAnker(start.pad);
    const section: Section = { ...start, id, ouder, content: [] };
    open.push(section);
    sections.push(section);
  }
  return { before, sections };
}

function headingOf(node: RootContent): Pick<Section, 'titel' | 'niveau' | 'pad' | 'heading'> | null {
  if (node.type === 'heading') return { titel: toString(node), niveau: node.depth, pad: null, heading: node };
  if (!isComponent(node)) return null;
  const niveau = HEADING_COMPONENTS[node.name ?? ''];
  if (niveau === undefined) return null;
  const { regel, titel } = attributesOf(node);
  return { titel: typeof titel === 'string' ? titel : null, niveau, pad: typeof regel === 'string' ? regel : '', heading: node };
}
