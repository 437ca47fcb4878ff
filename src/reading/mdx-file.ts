import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseDocument, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import type { Finding } from '../domain/finding.ts';
import { codeInText } from './code-in-text.ts';
import { footnoteFindings } from './footnotes.ts';
import type { Gelezen } from './json-file.ts';
import { doubleField, plainTextFindings, unreadable } from './plain-text.ts';
import { readPositions, type Positions } from './positions.ts';
import { schemaFindings } from './schema-findings.ts';

/** An MDX file taken apart: the checked frontmatter and the syntax tree of the text. */
export interface MdxFile<Data> {
  data: Data;
  /** The text below the frontmatter, without blank lines around it. */
  mdx: string;
  tree: Root;
}

/** The frontmatter at the beginning of an MDX text; the first group is the YAML. */
export const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

/** Parses MDX, frontmatter included. Throws a VFileMessage with `line` and `column` for broken MDX. */
export function parseMdx(text: string): Root {
  return parser.parse(text);
}

/** Reads an MDX content file; mistakes in frontmatter and text are named together. */
export function readMdxFile<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Gelezen<MdxFile<z.output<Schema>>> {
  const plain = plainTextFindings(file, text);
  if (plain.length > 0) return { ok: false, findings: plain };
  const frontmatter = readFrontmatter(file, text, schema);
  const body = readBody(file, text);
  if (frontmatter.ok && body.ok) return { ok: true, data: { data: frontmatter.data, mdx: text.replace(FRONTMATTER, '').trim(), tree: body.data } };
  return { ok: false, findings: [frontmatter, body].flatMap((part) => (part.ok ? [] : part.findings)) };
}

/** Finds fields in the frontmatter of an MDX text. */
export function frontmatterPositions(text: string): Positions {
  return readPositions(FRONTMATTER.exec(text)?.[1] ?? '', 2);
}

function readFrontmatter<Schema extends z.ZodType>(file: string, text: string, schema: Schema): Gelezen<z.output<Schema>> {
  const yaml = FRONTMATTER.exec(text)?.[1];
  if (yaml === undefined) {
    return { ok: false, findings: [unreadable(file, { line: 1, column: 1 }, 'geen kop tussen twee regels met ---', 'een kop in YAML', 'Zet de velden bovenaan tussen twee regels met ---.')] };
  }
  const document = parseDocument(yaml, { prettyErrors: true, logLevel: 'silent' });
  if (document.errors.length > 0) return { ok: false, findings: document.errors.map((error) => brokenYaml(file, yaml, error)) };
  const data: unknown = document.toJS() ?? {};
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, data: result.data };
  return { ok: false, findings: schemaFindings(file, data, result.error, schema, readPositions(yaml, 2)) };
}

function readBody(file: string, text: string): Gelezen<Root> {
  try {
    const tree = parseMdx(text);
    const findings = [...codeInText(file, tree), ...footnoteFindings(file, text, tree)];
    return findings.length === 0 ? { ok: true, data: tree } : { ok: false, findings };
  } catch (error) {
    return { ok: false, findings: [brokenMdx(file, error)] };
  }
}

function brokenYaml(file: string, yaml: string, error: YAMLParseError): Finding {
  const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
  const place = { line: line + 1, column: col };
  if (error.code === 'DUPLICATE_KEY') return doubleField(file, place, /^[^:\s]*/.exec(yaml.slice(error.pos[0]))?.[0] ?? '');
  return unreadable(file, place, 'geen geldige YAML in de kop', 'velden in de vorm "naam: waarde"', 'Kijk op deze regel naar inspringing en aanhalingstekens; zet een waarde met een dubbele punt erin tussen aanhalingstekens.');
}

/** The parser's English reason stays: it names the element; the Dutch around it tells what to do. */
function brokenMdx(file: string, error: unknown): Finding {
  const { line, column, reason = '' } = error as { line?: number; column?: number; reason?: string };
  // Where the text ends before a component does, the parser names the place only in its words: "(12:1-12:9)".
  const words = /^(.*?)(?: \((\d+):(\d+)[-\d:]*\))?$/s.exec(reason);
  const place = { line: line ?? Number(words?.[2] ?? 1), column: column ?? Number(words?.[3] ?? 1) };
  return unreadable(file, place, words?.[1] === '' ? 'tekst die geen geldige MDX is' : `tekst die geen geldige MDX is (${words?.[1]})`, 'MDX waarin elk onderdeel wordt gesloten', 'Sluit het onderdeel met "/>" of met een eindlabel; schrijf een los teken < of { als &lt; of &#123;.');
}
