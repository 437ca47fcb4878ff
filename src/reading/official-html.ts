import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FootnoteDefinition, RootContent } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

/**
 * HTML of blocks of an official text. Text stays text: nothing in it becomes markup or code. Footnotes keep their numbers and stand
 * below the blocks that call them; `anker` keeps their anchors apart from those of other blocks on the page.
 */
export function officialHtml(blocks: readonly RootContent[], notes: readonly FootnoteDefinition[], anker: string): string {
  const noteAnker = (number: string) => `noot-${anker}-${number}`;
  const called = new Set<string>();
  for (const block of blocks) visit(block, 'footnoteReference', (reference) => void called.add(reference.identifier));
  const own = notes.filter((note) => called.has(note.identifier));
  const handlers = {
    footnoteReference: (_state: State, { identifier }: { identifier: string }): ElementContent => ({
      type: 'element',
      tagName: 'sup',
      properties: {},
      children: [{ type: 'element', tagName: 'a', properties: { className: ['nl-link'], href: `#${noteAnker(identifier)}` }, children: [{ type: 'text', value: identifier }] }],
    }),
    footnoteDefinition: (state: State, note: FootnoteDefinition): ElementContent => ({
      type: 'element',
      tagName: 'li',
      properties: { id: noteAnker(note.identifier), value: note.identifier },
      children: state.all(note) as ElementContent[],
    }),
  };
  const render = (nodes: readonly RootContent[]) => {
    const tree = toHast({ type: 'root', children: [...nodes] }, { handlers });
    visit(tree, 'element', (element) => {
      if (element.tagName === 'a') element.properties['className'] = ['nl-link'];
      if (element.tagName === 'table') element.properties['className'] = ['simple-table'];
      if (element.tagName === 'a' && !/^(?:https?:|mailto:|#)/i.test(String(element.properties['href']))) delete element.properties['href'];
    });
    return toHtml(tree);
  };
  return own.length === 0 ? render(blocks) : `${render(blocks)}<ol class="official-notes">${render(own)}</ol>`;
}
