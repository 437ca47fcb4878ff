import { expect, test } from 'vitest';
import { xmpList, xmpValue } from '../../../../src/outputs/pdf/document/xmp-values.ts';
import { xmpPacket } from '../../../../src/outputs/pdf/xmp.ts';
import { exampleFacts } from './example.ts';

const packet = xmpPacket(exampleFacts().identity, 'Drukker 1');

test.each([
  ['dc:title', 'Bruggen & sluizen'],
  ['dc:description', 'Een proef <kort>'],
  ['xmp:CreateDate', '2030-05-03T00:00:00Z'],
  ['dc:identifier', 'https://voorbeeld.example/bruggen/'],
  ['pdfaid:part', '2'],
  ['pdfaid:conformance', 'A'],
  ['pdfuaid:part', '1'],
  ['pdfaSchema:prefix', 'pdfuaid'],
])('the packet says %s', (property, value) => {
  expect(xmpValue(packet, property)).toBe(value);
});

test('lists are read as lists', () => {
  expect(xmpList(packet, 'dc:subject')).toEqual(['bruggen', 'sluizen']);
  expect(xmpList(packet, 'dc:contributor')).toEqual([]);
});

test('a property is also found when it is written as an attribute', () => {
  expect(xmpValue('<rdf:Description pdfaid:part="2"/>', 'pdfaid:part')).toBe('2');
  expect(xmpValue('<rdf:Description/>', 'pdfaid:part')).toBeNull();
});

test('the packet is well-formed: every element that opens also closes', () => {
  const open: string[] = [];
  for (const [, slash, tag, self] of packet.matchAll(/<(\/?)([A-Za-z][\w:]*)[^>]*?(\/?)>/g)) {
    if (self === '/') continue;
    if (slash === '/') expect(open.pop()).toBe(tag);
    else open.push(tag!);
  }
  expect(open).toEqual([]);
});
