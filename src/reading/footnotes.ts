import type { Node, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../domain/finding.ts';

/** Footnotes that nothing refers to, and references to a footnote that is not there (those stay plain text). Escaped ones are text. */
export function footnoteFindings(file: string, text: string, tree: Root): Finding[] {
  const cited = new Set<string>();
  visit(tree, 'footnoteReference', (node) => void cited.add(node.identifier));
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !cited.has(node.identifier)) {
      findings.push(finding(file, node, `een voetnoot [^${node.label ?? node.identifier}] waar niets naar verwijst`, 'een verwijzing in de tekst'));
    }
    const loose = node.type === 'text' ? /(?<!\\)\[\^[^\]\s]+\]/.exec(text.slice(node.position?.start.offset, node.position?.end.offset)) : null;
    if (loose !== null) findings.push(finding(file, node, `een verwijzing ${loose[0]} zonder voetnoot`, `een regel die met ${loose[0]}: begint`));
  });
  return findings;
}

function finding(file: string, node: Node, found: string, expected: string): Finding {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { code: 'voetnoot', severity: 'fout', place: { file, line, column }, found, expected, remedy: 'Voeg toe wat ontbreekt, of haal het andere deel weg.' };
}
