import { PDFDocument, type PDFDict } from '@cantoo/pdf-lib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asDict } from '../../../../src/outputs/pdf/document/objects.ts';
import { readStructure, type Element } from '../../../../src/outputs/pdf/document/structure.ts';
import type { Facts } from '../../../../src/outputs/pdf/facts.ts';
import { wordsOf } from '../../../../src/outputs/pdf/print/page-text.ts';
import type { PrintedPage } from '../../../../src/outputs/pdf/gate/open-pdf.ts';
import { checkPdf } from '../../../../src/outputs/pdf/gate/gate.ts';
import { postProcess } from '../../../../src/outputs/pdf/post-process.ts';

const FIXTURES = join(import.meta.dirname, '../../../fixtures/pdf');

/** The example as the browser printed it, before any repair. */
export const printedExample = (): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, 'voorbeeld.pdf')));

const page = JSON.parse(readFileSync(join(FIXTURES, 'voorbeeld.json'), 'utf8')) as { tables: Facts['tables'] } & PrintedPage;

/** What is known of the page that the example was printed from. */
export const PAGE: PrintedPage = page;

/** What is known of the example besides its PDF. */
export const exampleFacts = (): Facts => ({
  tables: page.tables,
  words: wordsOf(page.text),
  identity: {
    title: 'Bruggen & sluizen',
    author: 'Provincie Voorbeeld',
    subject: 'Een proef <kort>',
    keywords: ['bruggen', 'sluizen'],
    date: '2030-05-03',
    language: 'nl-NL',
    address: 'https://voorbeeld.example/bruggen/',
    licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl' },
    sourceHash: 'c0ffee'.padEnd(64, '0'),
  },
});

let finished: Promise<Uint8Array> | undefined;

/** The finished example: conforms to every rule. */
export const goodPdf = (): Promise<Uint8Array> => (finished ??= postProcess(printedExample(), exampleFacts()));

/** The finished example after a change by hand. */
export async function changedPdf(change: (document: PDFDocument) => void): Promise<Uint8Array> {
  const document = await PDFDocument.load(await goodPdf(), { updateMetadata: false });
  change(document);
  return document.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

/** The codes of the findings about a PDF, each once. */
export const codesFor = async (bytes: Uint8Array): Promise<string[]> => [...new Set((await checkPdf(bytes, 'voorbeeld.pdf', PAGE)).map((finding) => finding.code))];

/** The element of a type, counted from 0. */
export function elementOf(document: PDFDocument, type: string, index = 0): Element {
  const found = readStructure(document).elements.filter((element) => element.type === type)[index];
  if (found === undefined) throw new Error(`No ${type} ${index} in the example`);
  return found;
}

/** The first indirect dictionary (or that of a stream) for which the question holds. */
export function dictWhere(document: PDFDocument, holds: (dict: PDFDict) => boolean): PDFDict {
  const found = document.context.enumerateIndirectObjects().map(([, object]) => asDict(object)).find((dict) => dict !== null && holds(dict));
  if (found === undefined || found === null) throw new Error('No such object in the example');
  return found;
}
