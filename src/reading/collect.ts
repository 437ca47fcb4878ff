import type { PhrasingContent, RootContent } from 'mdast';
import type { GetypteTekst, Gebruik, Link, Tekstdeel } from '../domain/tekst.ts';
import { COMPONENT_MARK } from '../domain/tekst.ts';
import type { Place } from '../domain/finding.ts';
import { attributesOf, isComponent, type Component } from './jsx.ts';

/** Collects what an editor typed, block after block: components, runs of text and links. */
export class Collector implements GetypteTekst {
  readonly gebruik: Gebruik[] = [];
  readonly tekstdelen: Tekstdeel[] = [];
  readonly links: Link[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Adds blocks that stand on their own in the text, in the section with this anchor. */
  add(nodes: readonly RootContent[], sectie: string | null): void {
    for (const node of nodes) this.#block(node, sectie, true);
  }

  #block(node: RootContent, sectie: string | null, atTop: boolean): void {
    if (isComponent(node)) this.#component(node, sectie, atTop);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') this.#run(node.children, sectie);
    else if (node.type === 'code') this.#run([{ ...node, type: 'inlineCode' }], sectie);
    else if (isComponent(node) && node.type === 'mdxJsxTextElement') this.#run(node.children, sectie);
    else if ('children' in node) for (const child of node.children) this.#block(child as RootContent, sectie, false);
  }

  #component(node: Component, sectie: string | null, alone: boolean): void {
    this.gebruik.push({ component: node.name ?? '', attributen: attributesOf(node), alleenstaand: alone, sectie, place: this.#place(node) });
  }

  #run(nodes: readonly PhrasingContent[], sectie: string | null): void {
    const run: Run = { tekst: '', regels: [] };
    this.#phrases(nodes, sectie, run);
    if (run.tekst.trim() === '' || nodes[0] === undefined) return;
    this.tekstdelen.push({ tekst: run.tekst, sectie, place: this.#place(nodes[0]), regels: run.regels });
  }

  #phrases(nodes: readonly PhrasingContent[], sectie: string | null, run: Run): void {
    for (const node of nodes) {
      if (node.type === 'text' || node.type === 'inlineCode') append(run, node.value, node.position?.start);
      else if (node.type === 'break') run.tekst += '\n';
      else if (node.type === 'image') append(run, node.alt ?? '', node.position?.start);
      if (node.type === 'link') this.links.push({ url: node.url, sectie, place: this.#place(node) });
      if (isComponent(node)) this.#component(node, sectie, false);
      if ('children' in node && node.children.length > 0) this.#phrases(node.children, sectie, run);
      else if (isComponent(node)) run.tekst += COMPONENT_MARK;
    }
  }

  #place(node: { position?: RootContent['position'] }): Place {
    const start = node.position?.start;
    return { file: this.#file, ...(start === undefined ? {} : { line: start.line, column: start.column }) };
  }
}

/** A run of text being put together. */
interface Run {
  tekst: string;
  regels: { vanaf: number; line: number; column?: number }[];
}

/** Adds typed text. After a line break the parser drops indentation: from there on the line is known, the column is not. */
function append(run: Run, value: string, start: { line: number; column: number } | undefined): void {
  if (start !== undefined) {
    value.split('\n').reduce((offset, text, index) => {
      run.regels.push({ vanaf: run.tekst.length + offset, line: start.line + index, ...(index === 0 ? { column: start.column } : {}) });
      return offset + text.length + 1;
    }, 0);
  }
  run.tekst += value;
}
