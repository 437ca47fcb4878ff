import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { artikelAdres, CONCEPT, versieAdres } from '../domain/adres.ts';
import { faseNaam } from '../domain/fase.ts';
import type { Stand } from '../domain/versie.ts';
import type { Alinea, Kant } from './side.ts';

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

/** Reads Markdown as it is kept in a version. */
export function parseMarkdown(text: string): Root {
  return reader.parse(text);
}

/** A version as a side of a comparison: the same text without markup, paragraph by paragraph. */
export function makeSide(stand: Stand): Kant {
  const { artikel, versie, datum, fase, nummer, naam, tekst, tabel } = stand;
  const intro = tekst.inleiding.length === 0 ? [] : [{ anker: 'inhoud', titel: 'Inleiding', niveau: 2, regel: null, blokken: tekst.inleiding }];
  return {
    artikel,
    versie,
    datum,
    fase,
    faseNaam: faseNaam(fase),
    nummer,
    naam,
    adres: versie === CONCEPT ? artikelAdres(artikel) : versieAdres(artikel, versie),
    secties: [...intro, ...tekst.secties].map(({ blokken, ...sectie }) => ({ ...sectie, alineas: blokken.flatMap((blok) => parseMarkdown(withoutNoteMarks(blok)).children.flatMap((node) => paragraphs(node, 'alinea'))) })),
    tabel: { begrotingsjaar: tabel.begrotingsjaar, kolommen: tabel.kolommen.map((kolom) => ({ ...kolom, faseNaam: faseNaam(kolom.fase) })), regels: tabel.regels },
  };
}

/** A block without the marks that refer to footnotes: the notes themselves are blocks of their own, which begin with their mark. */
function withoutNoteMarks(blok: string): string {
  return blok.replace(/(?<!\\)\[\^[^\]\s]+\](:?)/g, (mark, colon: string, at) => (at === 0 && colon !== '' ? mark : colon));
}

/** The paragraphs in a block of Markdown. */
function paragraphs(node: RootContent, soort: Alinea['soort']): Alinea[] {
  switch (node.type) {
    case 'list':
      return node.children.flatMap((item) => paragraphs(item, 'punt'));
    case 'table':
      return node.children.map((row): Alinea => ({ soort: 'rij', tekst: row.children.map((cell) => words(cell)).join(' | ') }));
    case 'footnoteDefinition':
      return node.children.flatMap((child) => paragraphs(child, 'noot'));
    case 'paragraph':
    case 'heading':
    case 'code':
      return [{ soort, tekst: words(node) }].filter(({ tekst }) => tekst !== '');
    default:
      return 'children' in node ? node.children.flatMap((child) => paragraphs(child as RootContent, soort)) : [];
  }
}

function words(node: RootContent): string {
  return toString(node).replace(/[ \t\n]+/g, ' ').trim();
}
