import type { FootnoteDefinition, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { figurenVan } from '../charts/figuren-van-artikel.ts';
import { tabelAnker } from '../domain/adres.ts';
import { resolveCitaat } from '../domain/cijfer.ts';
import { readCitaat } from '../domain/citaat.ts';
import type { ArtikelStuk, Publicatie } from '../domain/publicatie.ts';
import type { Versie } from '../domain/versie.ts';
import { attributesOf, isComponent, type Component } from '../reading/jsx.ts';
import { parseMdx } from '../reading/mdx-file.ts';
import { splitSections } from '../reading/sections.ts';

const writer = unified().use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' }).use(remarkGfm).freeze();

/** Components that only say something about the words in them. */
const AROUND_WORDS = ['Bewering', 'Begrip', 'Kanttekeningen'];

/** Components that mark a place and add no words to the text. */
const MARKS = ['Correctie'];

/** What the components of a text print. */
interface Pass {
  publicatie: Publicatie;
  artikel: ArtikelStuk;
  /** Figures met so far. */
  figures: number;
}

/**
 * The text of an article as Markdown in which every figure, citation and heading is filled in: it can be read without its table and
 * without this software. Marks of contradictions and notes of the editor to himself are left out. Throws an Error for a component
 * that has no form in words.
 */
export function readableText(publicatie: Publicatie, artikel: ArtikelStuk): Versie['tekst'] {
  const tree = parseMdx(artikel.mdx);
  const { before, sections } = splitSections(tree);
  const pass: Pass = { publicatie, artikel, figures: 0 };
  const notes = new Map(tree.children.filter((node) => node.type === 'footnoteDefinition').map((node) => [node.identifier, node]));
  return {
    inleiding: blocksOf(before, notes, pass),
    secties: sections.map(({ id, titel, niveau, pad, heading, content }) => ({
      anker: id,
      titel: titel ?? artikel.begroting.opPad.get(pad ?? '')?.label ?? pad ?? '',
      niveau,
      regel: pad,
      blokken: blocksOf(content, notes, pass, heading.type === 'heading' ? [heading] : []),
    })),
  };
}

/** The blocks of a section as Markdown, with the footnotes that are first referred to in it. */
function blocksOf(nodes: readonly RootContent[], notes: Map<string, FootnoteDefinition>, pass: Pass, above: readonly RootContent[] = []): string[] {
  const cited: FootnoteDefinition[] = [];
  for (const node of [...above, ...nodes]) {
    visit(node, 'footnoteReference', ({ identifier }) => {
      const note = notes.get(identifier);
      if (note !== undefined) cited.push(note);
      notes.delete(identifier);
    });
  }
  return [...nodes, ...cited].flatMap((node) => blocks(node, pass)).map(markdown).filter((text) => text !== '');
}

function markdown(block: RootContent): string {
  return writer.stringify({ type: 'root', children: [block] } satisfies Root).trim();
}

/** A block of the text without components: none, itself, or what the component prints. */
function blocks(node: RootContent, pass: Pass): RootContent[] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return [];
  if (isComponent(node)) {
    if (node.name === 'Figuur') return [captionOf(node, pass)];
    if (node.name === 'Budgettabel') return [tableLink(pass)];
    if (AROUND_WORDS.includes(node.name ?? '')) {
      const inside = node.children as RootContent[];
      return inside.some((child) => child.type === 'paragraph') ? inside.flatMap((child) => blocks(child, pass)) : paragraph(phrases(inside as PhrasingContent[], pass));
    }
    return paragraph(phrases([node as PhrasingContent], pass));
  }
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return [{ ...node, children: trimmed(phrases(node.children, pass)) } as RootContent];
  }
  if ('children' in node) return [{ ...node, children: (node.children as RootContent[]).flatMap((child) => blocks(child, pass)) } as RootContent];
  return [node];
}

function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children: trimmed(children) }];
}

function phrases(nodes: readonly PhrasingContent[], pass: Pass): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'mdxTextExpression') return [];
    if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s*\n\s*/g, ' ') }];
    if (isComponent(node)) return componentWords(node, pass);
    if ('children' in node) return [{ ...node, children: phrases(node.children, pass) } as PhrasingContent];
    return [node];
  });
}

function componentWords(node: Component, pass: Pass): PhrasingContent[] {
  const name = node.name ?? '';
  if (AROUND_WORDS.includes(name)) return phrases(node.children as PhrasingContent[], pass);
  if (MARKS.includes(name)) return [];
  const attributes = attributesOf(node);
  if (name === 'Verwijzing') {
    const bron = pass.publicatie.bronnen.find((item) => item.id === attributes['bron']);
    if (bron !== undefined) return [{ type: 'link', url: bron.data.url, children: [{ type: 'text', value: bron.data.aanduiding }] }];
  }
  const citaat = readCitaat(name, attributes);
  const resultaat = citaat?.ok === true ? resolveCitaat(pass.artikel.begroting, citaat.citaat) : null;
  if (resultaat?.ok !== true) throw new Error(`<${name}> in ${pass.artikel.file} has no form in words`);
  return [{ type: 'text', value: resultaat.cijfer.tekst }];
}

/** Number and title of a figure, in the place of the figure. */
function captionOf(node: Component, pass: Pass): Paragraph {
  pass.figures += 1;
  const figuur = figurenVan(pass.publicatie, pass.artikel).figuren.find((item) => item.nummer === pass.figures);
  if (figuur === undefined) throw new Error(`Figure ${pass.figures} of ${pass.artikel.file} cannot be made: ${String(attributesOf(node)['id'])}`);
  return { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: `Figuur ${figuur.nummer}. ${figuur.spec.titel}` }] }] };
}

/** Number and title of the table, in the place of the table, with a link to where a version shows it. */
function tableLink({ artikel }: Pass): Paragraph {
  const { nummer, titel } = artikel.begroting.bestand.tabel;
  return { type: 'paragraph', children: [{ type: 'link', url: `#${tabelAnker(nummer)}`, children: [{ type: 'text', value: `Tabel ${nummer}. ${titel}` }] }] };
}

/** Runs of text put together, with no double spaces where a mark stood and none at the ends. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') result[result.length - 1] = { type: 'text', value: last.value + node.value };
    else result.push(node);
  }
  return result.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    let value = node.value.replace(/ {2,}/g, ' ').replace(/ (?=[.,;:)])/g, '');
    if (index === 0) value = value.replace(/^ +/, '');
    if (index === result.length - 1) value = value.replace(/ +$/, '');
    return value === '' ? [] : [{ type: 'text', value }];
  });
}
