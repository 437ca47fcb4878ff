import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { RootContent } from 'mdast';
import type { Element, Root as HtmlRoot } from 'hast';
import { visit } from 'unist-util-visit';
import type { Stand } from '../domain/versie.ts';
import { parseMarkdown } from './make-side.ts';

/** The text of a version as HTML: headings with the anchors they had, and the classes of this site. */
export function versionHtml({ tekst }: Stand): string {
  const blocks = (blokken: readonly string[]): RootContent[] => parseMarkdown(blokken.join('\n\n')).children;
  const children = [
    ...blocks(tekst.inleiding),
    ...tekst.secties.flatMap(({ anker, titel, niveau, blokken }): RootContent[] => [
      { type: 'heading', depth: niveau as 2, children: [{ type: 'text', value: titel }], data: { hProperties: { id: anker } } },
      ...blocks(blokken),
    ]),
  ];
  const tree = toHast({ type: 'root', children }, { clobberPrefix: 'noot-', footnoteLabel: 'Voetnoten', footnoteBackLabel: (index) => `Terug naar verwijzing ${index + 1}` }) as HtmlRoot;
  visit(tree, 'element', (node: Element) => {
    const own = CLASSES[node.tagName];
    if (own !== undefined) node.properties['className'] = own.split(' ');
  });
  return toHtml(tree);
}

const CLASSES: Readonly<Record<string, string>> = {
  a: 'nl-link',
  table: 'simple-table',
  h2: 'nl-heading nl-heading--level-2',
  h3: 'nl-heading nl-heading--level-3',
  h4: 'nl-heading nl-heading--level-4',
  h5: 'nl-heading nl-heading--level-5',
};
