import { isScalar, parseDocument } from 'yaml';
import { FRONTMATTER } from './mdx-file.ts';

/**
 * The text with other values for fields in its frontmatter; nothing else changes, comments and layout included. Values are written
 * as given: quote them where YAML needs it. Throws an Error for a field that is not there.
 */
export function withHeadFields(text: string, fields: Readonly<Record<string, string>>): string {
  const head = FRONTMATTER.exec(text);
  if (head === null) throw new Error('The text has no frontmatter');
  const yaml = head[1]!;
  const document = parseDocument(yaml);
  const places = Object.entries(fields).map(([name, value]) => {
    const node = document.get(name, true);
    if (!isScalar(node) || node.range == null) throw new Error(`No field ${name} in the frontmatter`);
    return { from: node.range[0], to: node.range[1], value };
  });
  let changed = yaml;
  for (const { from, to, value } of places.sort((a, b) => b.from - a.from)) changed = changed.slice(0, from) + value + changed.slice(to);
  const start = head[0].indexOf(yaml);
  return text.slice(0, start) + changed + text.slice(start + yaml.length);
}
