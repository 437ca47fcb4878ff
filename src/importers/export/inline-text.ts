import type { RootContent } from 'mdast';

/** The words of running text in MDX. `call` tells what stands for the call of a note. Throws an Error for code or components. */
export function inlineText(nodes: readonly RootContent[], call: (key: string) => string): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'footnoteReference') return call(node.identifier);
      if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'link' || node.type === 'delete') return inlineText(node.children, call);
      throw new Error(`unexpected ${node.type}`);
    })
    .join('');
}
