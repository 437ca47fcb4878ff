import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component in MDX, on a line of its own or in running text. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** True for a component in the syntax tree. */
export function isComponent(node: { type: string }): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The attributes of a component: text, numbers, booleans; `undefined` for an expression we do not read. */
export function attributesOf(component: Component): Record<string, string | number | boolean | undefined> {
  const result: Record<string, string | number | boolean | undefined> = {};
  for (const attribute of component.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    result[attribute.name] = readValue(attribute.value);
  }
  return result;
}

function readValue(value: string | { value: string } | null | undefined): string | number | boolean | undefined {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const source = value.value.trim();
  if (/^-?\d+(?:\.\d+)?$/.test(source)) return Number(source);
  if (source === 'true' || source === 'false') return source === 'true';
  return undefined;
}
