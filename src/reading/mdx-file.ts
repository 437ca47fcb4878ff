import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import type { Gelezen } from './json-file.ts';
import { readPositions } from './positions.ts';
import { schemaFindings } from './schema-findings.ts';

/** An MDX file taken apart: the checked frontmatter and the syntax tree of the text. */
export interface MdxFile<Data> {
  data: Data;
  /** The text below the frontmatter, without blank lines around it. */
  mdx: string;
  tree: Root;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

/** Parses MDX, frontmatter included. Throws a VFileMessage with `line` and `column` for broken MDX. */
export function parseMdx(text: string): Root {
  return parser.parse(text);
}

/** Reads an MDX content file; mistakes in frontmatter and text are named together. */
export function readMdxFile<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Gelezen<MdxFile<z.output<Schema>>> {
  const findings: Finding[] = [];
  const frontmatter = readFrontmatter(file, text, schema);
  if (!frontmatter.ok) findings.push(...frontmatter.findings);
  let tree: Root | undefined;
  try {
    tree = parseMdx(text);
  } catch (error) {
    findings.push(brokenMdx(file, error));
  }
  if (!frontmatter.ok || tree === undefined) return { ok: false, findings };
  return { ok: true, data: { data: frontmatter.data, mdx: text.replace(FRONTMATTER, '').trim(), tree } };
}

function readFrontmatter<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Gelezen<z.output<Schema>> {
  const match = FRONTMATTER.exec(text);
  if (match === null) return unreadable(file, 1, 1, 'geen kop tussen twee regels met ---', 'een kop in YAML', 'Zet de velden bovenaan tussen twee regels met ---.');
  const yaml = match[1]!;
  const document = parseDocument(yaml, { prettyErrors: true, logLevel: 'silent' });
  const error = document.errors[0];
  if (error !== undefined) {
    const place = error.linePos?.[0] ?? { line: 1, col: 1 };
    return unreadable(file, place.line + 1, place.col, 'geen geldige YAML in de kop', 'velden in de vorm "naam: waarde"', 'Kijk op deze regel naar inspringing, aanhalingstekens en dubbele velden.');
  }
  const data: unknown = document.toJS() ?? {};
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, data: result.data };
  return { ok: false, findings: schemaFindings(file, data, result.error, readPositions(yaml, 2)) };
}

function brokenMdx(file: string, error: unknown): Finding {
  const message = error as { line?: number; column?: number; reason?: string };
  const result = unreadable(file, message.line ?? 1, message.column ?? 1, describe(message.reason), 'MDX waarin elk onderdeel wordt gesloten', 'Sluit het onderdeel met "/>" of met een eindlabel; schrijf een los teken < of { als &lt; of &#123;.');
  return result.findings[0]!;
}

/** The parser's English reason stays: it names the element; the Dutch around it tells what to do. */
function describe(reason: string | undefined): string {
  return reason === undefined ? 'tekst die geen geldige MDX is' : `tekst die geen geldige MDX is (${reason})`;
}

function unreadable(file: string, line: number, column: number, found: string, expected: string, remedy: string): { ok: false; findings: Finding[] } {
  return { ok: false, findings: [{ code: 'bestand-onleesbaar', severity: 'fout', place: { file, line, column }, found, expected, remedy }] };
}
