import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { makeBegripvinder } from '../domain/begripvinder.ts';
import type { Begroting } from '../domain/begroting.ts';
import { pairLayers } from '../domain/lagen.ts';
import type { OfficieleSectie, Officieelblok } from '../domain/officieel.ts';
import type { Sectie } from '../domain/tekst.ts';
import { readArtikeltekst } from './artikeltekst.ts';
import { isComponent } from './jsx.ts';
import { officialHtml } from './official-html.ts';
import { splitSections } from './sections.ts';

/** What reading an official text needs besides the text itself. */
export interface OfficieleOmgeving {
  file: string;
  /** The heading above the whole text, as printed. */
  titel: string;
  begroting: Begroting;
  /** The sections of the public version, whose anchors the official text takes over. */
  publiek: readonly Sectie[];
}

/**
 * Reads the sections of an official text: all of it, in order, each block as HTML. Two sections never have the same anchor. What
 * stands above the first heading goes with the first section of the public version, when no heading claims that.
 */
export function readOfficialText(tree: Root, { file, titel, begroting, publiek }: OfficieleOmgeving): OfficieleSectie[] {
  const { before, sections } = splitSections(tree);
  const notes = tree.children.filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition');
  const plain = (part: Root) => readArtikeltekst(part, { file, begroting, finder: makeBegripvinder([]), aanduidingen: new Map() }).secties;
  const secties = plain(tree);
  const pairs = pairLayers(publiek, secties);
  const taken = new Set(pairs.flatMap((id) => id ?? []));
  const own = (id: string): string => {
    let name = id;
    for (let count = 2; taken.has(name) || publiek.some((sectie) => sectie.id === name); count += 1) name = `${id}-${count}`;
    taken.add(name);
    return name;
  };
  const result: OfficieleSectie[] = [];
  const first = publiek[0]?.id;
  if (before.length > 0) {
    const shared = first !== undefined && !taken.has(first);
    const id = shared ? first : own('begin');
    taken.add(id);
    const heading: RootContent = { type: 'heading', depth: 2, children: [] };
    const alineas = plain({ type: 'root', children: [heading, ...before, ...notes] })[0]?.alineas ?? [];
    result.push({ id, titel, niveau: 2, ouder: null, pad: null, alineas, blokken: blocksOf(before, notes, id), gekopt: false, gedeeld: shared });
  }
  const names = new Map<string, string>();
  for (const [index, sectie] of secties.entries()) {
    const id = pairs[index] ?? own(sectie.id);
    names.set(sectie.id, id);
    const ouder = sectie.ouder === null ? null : (names.get(sectie.ouder) ?? null);
    result.push({ ...sectie, id, ouder, blokken: blocksOf(sections[index]!.content, notes, id), gekopt: true, gedeeld: pairs[index] !== null });
  }
  return result;
}

/** The blocks of a section: runs of text, and between them the place of the budget table. */
function blocksOf(content: readonly RootContent[], notes: readonly FootnoteDefinition[], anker: string): Officieelblok[] {
  const blocks: Officieelblok[] = [];
  let run: RootContent[] = [];
  const flush = () => {
    if (run.length > 0) blocks.push({ soort: 'tekst', html: officialHtml(run, notes, blocks.length === 0 ? anker : `${anker}-${blocks.length}`) });
    run = [];
  };
  for (const node of content) {
    if (isComponent(node) && node.name === 'Budgettabel') {
      flush();
      blocks.push({ soort: 'budgettabel' });
    } else run.push(node);
  }
  flush();
  return blocks;
}
