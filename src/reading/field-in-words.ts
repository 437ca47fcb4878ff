/**
 * A field in the editor's words: "uitgaven › 7.1 … › Opdrachten › Informatiehuishouding › bedragen › 2022".
 * Where the file has a list, the label or the year stands instead of a number.
 */
export function fieldInWords(data: unknown, path: readonly PropertyKey[]): string {
  const words: string[] = [];
  let node: unknown = data;
  path.forEach((step, index) => {
    node = valueAt(node, [step]);
    if (typeof step === 'number') words.push(itemName(data, path, index, node) ?? String(step + 1));
    else if (!BRANCHES.has(String(step))) words.push(String(step));
  });
  return words.join(' › ');
}

/** The value a path leads to, `undefined` when there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, step) => (typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[step] : undefined),
    data,
  );
}

/** Lists whose name adds nothing to the labels in them. */
const BRANCHES = new Set(['onderdelen', 'instrumenten', 'regelingen']);

function itemName(data: unknown, path: readonly PropertyKey[], index: number, item: unknown): string | undefined {
  const name =
    path[index - 1] === 'bedragen'
      ? valueAt(data, ['kolommen', Number(path[index]), 'jaar'])
      : (valueAt(item, ['label']) ?? valueAt(item, ['id']) ?? valueAt(item, ['jaar']));
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined;
}
