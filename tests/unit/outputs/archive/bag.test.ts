import { expect, test } from 'vitest';
import { makeBag } from '../../../../src/outputs/archive/bag.ts';
import { sha256 } from '../../../../src/outputs/archive/sha256.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const info = { organisation: 'Redactie', description: 'Artikel 3\nmet een regeleinde', identifier: 'https://voorbeeld.example/', date: '2030-01-02' };
const bag = makeBag(new Map([['b.txt', bytes('bb')], ['a/100%\n.txt', bytes('a')]]), new Map([['LEESMIJ.txt', bytes('lees')]]), info);
const text = (path: string): string => new TextDecoder().decode(bag.get(path));

test('a bag has the files that RFC 8493 asks for', () => {
  expect([...bag.keys()]).toEqual(['LEESMIJ.txt', 'bag-info.txt', 'bagit.txt', 'data/a/100%\n.txt', 'data/b.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt']);
  expect(text('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
});

test('the manifest has the hash of each file, with the escapes of the RFC in names', () => {
  expect(text('manifest-sha256.txt')).toBe(`${sha256('a')}  data/a/100%25%0A.txt\n${sha256('bb')}  data/b.txt\n`);
});

test('the tag manifest covers every file outside data except itself', () => {
  const listed = text('tagmanifest-sha256.txt').trimEnd().split('\n').map((line) => line.slice(66));
  expect(listed).toEqual(['LEESMIJ.txt', 'bag-info.txt', 'bagit.txt', 'manifest-sha256.txt']);
});

test('bag-info counts bytes and files, and keeps each value on one line', () => {
  expect(text('bag-info.txt').split('\n')).toEqual([
    'Source-Organization: Redactie',
    'External-Description: Artikel 3 met een regeleinde',
    'External-Identifier: https://voorbeeld.example/',
    'Bagging-Date: 2030-01-02',
    'Payload-Oxum: 3.2',
    '',
  ]);
});
