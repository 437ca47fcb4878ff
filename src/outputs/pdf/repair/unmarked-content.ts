import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { nameOperand } from '../document/fonts.ts';
import { PATH_PAINTING, TEXT_SHOWING } from '../document/interpret.ts';
import { dictAt } from '../document/objects.ts';
import { readOperators, type Operator } from '../document/operators.ts';
import { applyEdits, insertion, type Edit } from '../document/rewrite.ts';
import { formStreams, pageContent, setPageContent, setStreamBytes, streamBytes, xObject } from '../document/streams.ts';
import type { Repair } from './repair.ts';

/**
 * All content belongs to the structure or is an artifact. What the browser paints without a mark (running heads, page
 * numbers, backgrounds) becomes an artifact.
 */
export const unmarkedContent: Repair = {
  promise: 'Whatever is painted outside the structure is an artifact',
  apply(document) {
    const tagged = taggedForms(document);
    const leadsToTags = (resources: PDFDict | null) => (label: string) => tagged.has(String(xObject(resources, label)?.ref));
    for (const page of document.getPages()) {
      setPageContent(page, markArtifacts(pageContent(page), leadsToTags(page.node.Resources() ?? null)));
    }
    for (const [ref, form] of formStreams(document)) {
      if (!tagged.has(String(ref))) continue;
      setStreamBytes(document.context, ref, markArtifacts(streamBytes(form), leadsToTags(dictAt(form.dict, 'Resources'))));
    }
  },
};

/** References of the forms that hold tagged content themselves or through another form. */
function taggedForms(document: PDFDocument): Set<string> {
  const forms = formStreams(document).map(([ref, form]) => {
    const operators = readOperators(streamBytes(form));
    const resources = dictAt(form.dict, 'Resources');
    const draws = operators.filter(({ name }) => name === 'Do').map(({ operands }) => String(xObject(resources, nameOperand(operands[0]) ?? '')?.ref));
    return { ref: String(ref), draws, marked: operators.some(({ name }) => name === 'BDC') };
  });
  const tagged = new Set(forms.filter((form) => form.marked).map((form) => form.ref));
  for (let before = -1; before !== tagged.size; ) {
    before = tagged.size;
    for (const form of forms) if (form.draws.some((ref) => tagged.has(ref))) tagged.add(form.ref);
  }
  return tagged;
}

/**
 * Wraps what stands outside marked content into artifacts: whole text objects, whole paths, images and forms, except the
 * forms in which tagged content stands.
 */
export function markArtifacts(bytes: Uint8Array, leadsToTags: (label: string) => boolean): Uint8Array {
  const operators = readOperators(bytes);
  const edits: Edit[] = [];
  const wrap = (from: Operator, to: Operator): void => {
    edits.push(insertion(from.start, '/Artifact BMC\n'), insertion(to.end, '\nEMC'));
  };
  let depth = 0;
  let path: Operator | null = null;
  let text: Operator | null = null;
  operators.forEach((operator, index) => {
    const { name, operands } = operator;
    if (name === 'BMC' || name === 'BDC') depth += 1;
    else if (name === 'EMC') depth -= 1;
    else if (name === 'BT' && depth === 0 && isUnmarkedText(operators, index)) text = operator;
    else if (name === 'ET' && text !== null) {
      wrap(text, operator);
      text = null;
    } else if (depth === 0 && text === null) {
      if (name === 'm' || name === 're') path ??= operator;
      else if (name === 'n') path = null;
      else if (PATH_PAINTING.has(name)) {
        wrap(path ?? operator, operator);
        path = null;
      } else if (name === 'sh' || TEXT_SHOWING.has(name) || (name === 'Do' && !leadsToTags(nameOperand(operands[0]) ?? ''))) wrap(operator, operator);
    }
  });
  return applyEdits(bytes, edits);
}

/** Whether the text object that begins here holds no marked content. */
function isUnmarkedText(operators: readonly Operator[], begin: number): boolean {
  for (let index = begin + 1; index < operators.length; index += 1) {
    const { name } = operators[index]!;
    if (name === 'ET') return true;
    if (name === 'BMC' || name === 'BDC' || name === 'EMC') return false;
  }
  return true;
}
