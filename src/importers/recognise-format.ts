import type { Bronformaat } from '../domain/officieel.ts';
import type { Source } from './import-types.ts';
import { isNotRead } from './unknown-source.ts';

/** Recognises the kind of a source by its first bytes and words, not by its name. `null` when it is none of the known ones. */
export function recogniseFormat(source: Source): Bronformaat | null {
  const { bytes } = source;
  if (isNotRead(source)) return null;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) return 'xlsx';
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 8192)).replace(/^ï»¿/, '');
  const words = start.trimStart();
  if (/^<\?xml/i.test(words) || /^<(?:officiele-publicatie|kamerstuk|stcrt|staatsblad)\b/i.test(words)) return /<html[\s>]/i.test(words) ? 'html' : 'op-xml';
  if (/^version:\d[\s\S]{0,400}?<(?:!doctype html|html)/i.test(words)) return 'html';
  if (/^<(?:!doctype html|html|head|body|table|meta|div|section|article|main|p|h\d|!--)/i.test(words)) return 'html';
  const first = words.slice(0, words.search(/\r|\n|$/));
  if (/^"?(?:begrotingsjaar|jaar)"?[,;\t]/i.test(first)) return /realisatie/i.test(first) && /suppletoire/i.test(first) && !/detail|uitsplitsing/i.test(first) ? 'begrotingsstaat-csv' : 'budgettaire-tabel-csv';
  return /artikel/i.test(start) || /tabel \d/i.test(start) || /^[\t;]{0,3}(?:verplichtingen|uitgaven)[\t;]/im.test(start) ? 'rijksfinancien-tekst' : null;
}
