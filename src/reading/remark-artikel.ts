import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Begrip } from '../domain/begrip.ts';
import { begripvinderFor } from './join.ts';
import { isComponent } from './jsx.ts';
import { markBegrippen } from './mark-begrippen.ts';
import { splitSections, type Section } from './sections.ts';

/** What the plugin needs: the begrippen to be marked. */
export interface RemarkArtikelOptions {
  begrippen: readonly { id: string; data: Begrip }[];
}

/**
 * Remark plugin for the texts of articles: headings get their permanent anchor, begrippen are marked once a section,
 * abbreviations get a margin note once a chapter or instrument. Each section comes in a component `Sectie`, so that a page can put
 * something beside it. Other MDX (begrippen) passes unchanged.
 */
export function remarkArtikel(options: RemarkArtikelOptions): (tree: Root, file: { path?: string }) => void {
  const finder = begripvinderFor(options.begrippen);
  return (tree, file) => {
    if (!/[\\/]artikelen[\\/]/.test(file.path ?? '')) return;
    const { before, sections } = splitSections(tree);
    let notes = new Set<string>();
    for (const section of sections) {
      if (section.heading.type === 'heading') setAnchor(section.heading, section.id);
      if (section.niveau <= 2 || (section.niveau === 3 && isComponent(section.heading))) notes = new Set();
      markBegrippen(section, finder, notes);
    }
    const footnotes = tree.children.filter((node) => node.type === 'footnoteDefinition');
    tree.children = [...before, ...sections.map(sectionElement), ...footnotes];
  };
}

function setAnchor(heading: Extract<Section['heading'], { type: 'heading' }>, id: string): void {
  heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
}

function sectionElement(section: Section): MdxJsxFlowElement {
  const anker = { type: 'mdxJsxAttribute', name: 'anker', value: section.id } as const;
  return { type: 'mdxJsxFlowElement', name: 'Sectie', attributes: [anker], children: [section.heading, ...section.content] as MdxJsxFlowElement['children'] };
}
