import { expect, test } from 'vitest';
import { PDFCODES, PDFREGELS } from '../../../../src/domain/pdf-regels/alle.ts';
import type { PdfRegel } from '../../../../src/domain/pdf-regels/regel.ts';
import { checkPdf, RULES } from '../../../../src/outputs/pdf/gate/gate.ts';
import { postProcess, REPAIRS } from '../../../../src/outputs/pdf/post-process.ts';
import { changedPdf, codesFor, exampleFacts, PAGE, goodPdf, printedExample } from './example.ts';
import { PLANTS } from './plants.ts';

test('the finished example breaks no rule', async () => {
  expect(await checkPdf(await goodPdf(), 'voorbeeld.pdf', PAGE)).toEqual([]);
});

test.each(PLANTS)('the gate sees $what ($rule)', async ({ rule, plant, within, found }) => {
  const findings = (await checkPdf(await changedPdf(plant), 'voorbeeld.pdf', PAGE)).filter((finding) => finding.code === `pdf-${rule}`);
  expect(findings).not.toEqual([]);
  expect(findings[0]).toMatchObject({ severity: 'fout', place: { file: 'voorbeeld.pdf' } });
  if (within !== undefined) expect(findings.map((finding) => finding.place.within ?? '').join('\n')).toMatch(within);
  if (found !== undefined) expect(findings.map((finding) => finding.found).join('\n')).toMatch(found);
});

/** What the gate says when one repair is left out. */
const WITHOUT: Record<string, string> = {
  'A word that may be broken, or is, is one word for who searches, copies or listens': 'pdf-andere-tekst',
  'Words at the end of a line end with a space': 'pdf-andere-tekst',
  'What a table holds besides its rows is its caption': 'pdf-tabel',
  'A table head that is printed again on a next page is read once': 'pdf-kop-dubbel',
  'Lines and backgrounds are artifacts': 'pdf-versiering-in-structuur',
  'Whatever is painted outside the structure is an artifact': 'pdf-inhoud-zonder-markering',
  'What a list item says stands in its body': 'pdf-lijst',
  'A figure with its caption is a group; only the drawing is a Figure': 'pdf-alternatieve-tekst',
  'Each figure tells its place on the page': 'pdf-plaats-van-figuur',
  'Each link says in words where it leads': 'pdf-koppelingen',
  'Every structure type stands for one that PDF 1.7 knows': 'pdf-onbekend-element',
  'The metadata name the document and the standards it follows': 'pdf-metadata',
  'The colours are defined by a profile in the file': 'pdf-kleurprofiel',
  'The file has an identifier that follows from its content': 'pdf-kenmerk',
};

test.each(Object.entries(WITHOUT))('without the repair "%s" the gate says %s', async (promise, code) => {
  const repairs = REPAIRS.filter((repair) => repair.promise !== promise);
  expect(repairs).toHaveLength(REPAIRS.length - 1);
  expect(await codesFor(await postProcess(printedExample(), exampleFacts(), repairs))).toContain(code);
});

test.each([
  ['a version of another standard', (bytes: Uint8Array) => bytes.fill(0x32, 5, 6)],
  ['a plain second line', (bytes: Uint8Array) => bytes.fill(0x41, 10, 14)],
  ['words after the end', (bytes: Uint8Array) => Buffer.concat([bytes, Buffer.from('meer')])],
])('the gate sees %s (bestandsvorm)', async (_, change) => {
  expect(await codesFor(change(Uint8Array.from(await goodPdf())))).toContain('pdf-bestandsvorm');
});

test.each([
  ['a length that is not true', (text: string) => text.replace(/\/Length \d(\d*)/, '/Length 9$1'), /lengte/],
  ['an object that begins halfway a line', (text: string) => text.replace(/\n(\d+ \d+) obj\n/, ' $1 obj '), /eigen regel/],
])('the gate sees %s (bestandsopbouw)', async (_, change, found) => {
  const bytes = Buffer.from(change(Buffer.from(await goodPdf()).toString('latin1')), 'latin1');
  const findings = await checkPdf(bytes, 'voorbeeld.pdf', PAGE);
  expect(findings.map((finding) => `${finding.code} ${finding.found}`).join('\n')).toMatch(new RegExp(`pdf-bestandsopbouw .*${found.source}`));
});

test('a file that is no PDF is one finding, not a crash', async () => {
  expect(await checkPdf(Buffer.from('geen pdf'), 'kapot.pdf')).toMatchObject([{ code: 'pdf-onleesbaar', place: { file: 'kapot.pdf' } }]);
});

test('every rule has been seen to fail', () => {
  const tried = new Set([...PLANTS.map((plant) => `pdf-${plant.rule}`), ...Object.values(WITHOUT), 'pdf-bestandsvorm']);
  expect(RULES.map(({ regel }) => regel.code).filter((code) => !tried.has(code))).toEqual([]);
});

const byCode = (a: PdfRegel, b: PdfRegel): number => (a.code < b.code ? -1 : 1);

test('every rule that has a help page is looked at, once, and ends without a full stop', () => {
  expect(new Set(RULES.map(({ regel }) => regel.code)).size).toBe(RULES.length);
  expect(PDFCODES.filter(({ titel }) => /\.$/.test(titel))).toEqual([]);
  expect(RULES.map(({ regel }) => regel).toSorted(byCode)).toEqual(Object.values(PDFREGELS).toSorted(byCode));
});
