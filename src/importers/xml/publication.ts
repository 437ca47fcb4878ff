import type { Publication } from '../document/block.ts';
import { elementsOf, textOf, type OpElement } from './parse-op-xml.ts';

/** The Kamerstuk that a publication says it is: by its metadata, else by the numbers at its head. `null` when it does not say. */
export function publicationOf(root: OpElement): Publication | null {
  const all = headOf(root);
  const said = all.flatMap(({ name, attributes }) => (name === 'meta' ? (/\bkst-[A-Za-z0-9-]{1,40}/.exec(attributes['content'] ?? '')?.[0] ?? []) : []));
  const text = (name: string) => all.filter((element) => element.name === name).map(textOf).join(' ');
  const file = /^\s*(\d{2})[\s\u00a0]?(\d{3})(?:[\s\u00a0-]+([A-Z]{1,8}))?\s*$/u.exec(text('dossiernr'));
  const nummer = /^\s*([0-9]{1,4}|[A-Z]{1,2})\s*$/.exec(text('ondernummer'))?.[1];
  const hoofdstuk = /^\s*([A-Z]{1,8})\s*$/.exec(text('begrotingshoofdstuk'))?.[1] ?? file?.[3];
  const printed = file === null || nummer === undefined ? undefined : ['kst', `${file[1]}${file[2]}`, ...(hoofdstuk === undefined ? [] : [hoofdstuk]), nummer].join('-');
  const id = said[0] ?? printed;
  return id === undefined ? null : { id, hoofdstuk: hoofdstuk ?? /^kst-\d+-([A-Z]{1,8})-/.exec(id)?.[1] ?? null };
}

/** The elements at the head of a publication, in order: its metadata and numbers, not its text. They stand no deeper than a few levels. */
function headOf(root: OpElement): OpElement[] {
  const found: OpElement[] = [];
  const take = (element: OpElement, depth: number): void => {
    found.push(element);
    if (depth < 8 && !/^(?:algemeen|divisie|bijlage)$/.test(element.name)) for (const child of elementsOf(element)) take(child, depth + 1);
  };
  take(root, 0);
  return found;
}
