import { PDFDocument, type PDFArray } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { PDF_KEYWORD } from '../../../../src/outputs/archive/verify-content.ts';
import { elementText, readMarkedText } from '../../../../src/outputs/pdf/document/marked-text.ts';
import { asDict, asText, resolve, textAt } from '../../../../src/outputs/pdf/document/objects.ts';
import { attribute, readStructure } from '../../../../src/outputs/pdf/document/structure.ts';
import { postProcess } from '../../../../src/outputs/pdf/post-process.ts';
import { elementOf, exampleFacts, goodPdf, printedExample } from './example.ts';

const open = async (): Promise<PDFDocument> => PDFDocument.load(await goodPdf(), { updateMetadata: false });

/** The words of the heads that a cell names. */
function headsOf(document: PDFDocument, cellText: string): string[] {
  const { elements } = readStructure(document);
  const texts = readMarkedText(document);
  const cell = elements.find((element) => element.type === 'TD' && elementText(element, texts) === cellText)!;
  const ids = (attribute(cell, 'Headers') as PDFArray).asArray().map((item) => asText(resolve(document.context, item)));
  return ids.map((id) => elementText(elements.find((element) => textAt(element.dict, 'ID') === id)!, texts));
}

test('the same print gives the same bytes, whatever the browser numbered its nodes', async () => {
  const text = Buffer.from(printedExample()).toString('latin1');
  const renumbered = Buffer.from(text.replaceAll(/node(\d{8})/g, (_, digits: string) => `node${String(Number(digits) + 5000).padStart(8, '0')}`), 'latin1');
  const later = Buffer.from(renumbered.toString('latin1').replaceAll(/D:20\d{12}/g, 'D:20991231235959'), 'latin1');
  expect(later.equals(printedExample())).toBe(false);
  expect(Buffer.from(await postProcess(later, exampleFacts())).equals(await goodPdf())).toBe(true);
});

test('a content hash in the keywords can be read in the file without unpacking anything', async () => {
  const facts = exampleFacts();
  const code = `${PDF_KEYWORD}${'5'.repeat(64)}`;
  const named = await postProcess(printedExample(), { ...facts, identity: { ...facts.identity, keywords: ['bruggen', code] } });
  expect(Buffer.from(named).toString('latin1')).toContain(code);
  expect(Buffer.from(await goodPdf()).toString('latin1')).not.toContain(PDF_KEYWORD);
});

test('a cell names its phase, its year, its group of rows and its row', async () => {
  expect(headsOf(await open(), '58')).toEqual(['Begroting', '2030', 'Opdrachten', 'Regel 30']);
});

test('a row after a group is not in that group', async () => {
  expect(headsOf(await open(), '–')).toEqual(['Begroting', '2030', 'Ontvangsten']);
});

test('a table that differs from the page is an error, not a guess', async () => {
  const facts = exampleFacts();
  await expect(postProcess(printedExample(), { ...facts, tables: [facts.tables[0]!.slice(1)] })).rejects.toThrow(/Table 1 of 1 has 35 rows/);
});

test('a link says its words and where it leads', async () => {
  const document = await open();
  const contents = document.getPages().flatMap((page) => (page.node.Annots()?.asArray() ?? []).map((item) => textAt(asDict(resolve(document.context, item)), 'Contents')));
  expect(contents).toContain('het besluit (https://www.example.org/besluit)');
  expect(contents).toContain('de andere bladzijde (https://voorbeeld.example/elders/)');
  expect(contents).toContain('Terug (in dit document)');
});

test('words broken over lines are whole, and words at the end of a line are apart', async () => {
  const document = await open();
  const texts = readMarkedText(document);
  const said = readStructure(document).elements.map((element) => elementText(element, texts)).find((text) => text.startsWith('De werkgevers-'));
  expect(said).toBe(
    'De werkgevers- en bedrijfsvoeringscommissie van de provincie besluit over informatiehuishouding, havenbekkenverdieping en rijks-dienst-overleg, en dat staat ook op https://www.example.org/een/heel-lang/adres-zonder-spaties/van-meer-dan-een-regel/lang.',
  );
});

test('a hyphen at the end of a line says that it is soft; a place where a word was not broken leaves no trace', async () => {
  const document = await open();
  const said = [...readMarkedText(document).values()].find((text) => text.startsWith('De werkgevers-'))!;
  expect(said.match(/\u00AD/g)?.length).toBeGreaterThan(0);
  expect(said.match(/\u00AD/g)?.length).toBeLessThan(5);
});

test('a figure says what it shows; its caption stands beside it', async () => {
  const document = await open();
  const figure = elementOf(document, 'Figure');
  expect(textAt(figure.dict, 'Alt')).toBe('Staafdiagram: 90 in 2029, 110 in 2030.');
  expect(figure.parent!.type).toBe('Div');
  expect(elementText(elementOf(document, 'Caption'), readMarkedText(document))).toBe('Figuur 1: uitgaven');
});

test('a figure lies within its page, and is as wide as it is drawn', async () => {
  const [left, bottom, right, top] = (attribute(elementOf(await open(), 'Figure'), 'BBox') as PDFArray).asArray().map((item) => Number(String(item))) as [number, number, number, number];
  expect(left).toBeGreaterThan(0);
  expect(top).toBeLessThan(595);
  // From the first bar (10 px) to the end of the number (160 px and two digits and a half).
  expect(right - left).toBeGreaterThan(150 * 0.75);
  expect(right - left).toBeLessThan(190 * 0.75);
  // From the foot of the bars to the top of the number.
  expect(top - bottom).toBeGreaterThan(55 * 0.75);
  expect(top - bottom).toBeLessThan(70 * 0.75);
});

test('no moment of making is left in the file', async () => {
  const document = await open();
  expect(document.getCreationDate()?.toISOString()).toBe('2030-05-03T00:00:00.000Z');
  const all = document.context.enumerateIndirectObjects().map(([, object]) => object.toString()).join('\n');
  expect(all.match(/D:\d{8,14}/g)).toEqual(['D:20300503000000', 'D:20300503000000']);
});

test('repairing twice changes nothing that a reader notices', async () => {
  const twice = await postProcess(await goodPdf(), exampleFacts());
  const first = await open();
  const second = await PDFDocument.load(twice, { updateMetadata: false });
  const words = (document: PDFDocument): string[] => {
    const texts = readMarkedText(document);
    return readStructure(document).elements.map((element) => `${element.type} ${elementText(element, texts)}`);
  };
  expect(words(second)).toEqual(words(first));
});
