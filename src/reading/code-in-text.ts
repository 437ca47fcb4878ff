import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../domain/finding.ts';
import { isComponent } from './jsx.ts';

/** Program code in a text: it would run when the site is made. Remarks such as {/* … *\/} are no code. */
export function codeInText(file: string, tree: Root): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    const found = codeOf(node);
    if (found === null) return;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    findings.push({
      code: 'code-in-tekst',
      severity: 'fout',
      place: { file, line, column },
      found,
      expected: 'tekst en onderdelen, zonder programmacode',
      remedy: 'Haal de code weg. Bedoelt u een los teken {, schrijf dan &#123;.',
    });
  });
  return findings;
}

function codeOf(node: Node): string | null {
  if (node.type === 'mdxjsEsm') return 'een regel met import of export';
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const source = (node as Node & { value: string }).value;
    return source.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '' ? null : `code tussen accolades: {${source.slice(0, 40)}}`;
  }
  if (!isComponent(node)) return null;
  return node.attributes.some((attribute) => attribute.type !== 'mdxJsxAttribute') ? `code in <${node.name ?? ''}>` : null;
}
