import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { packStreams } from './document/streams.ts';
import { writePdf } from './document/write-pdf.ts';
import type { Facts } from './facts.ts';
import { catalog } from './repair/catalog.ts';
import { decoration } from './repair/decoration.ts';
import { documentId } from './repair/document-id.ts';
import { figureBounds } from './repair/figure-bounds.ts';
import { figureGroups } from './repair/figure-groups.ts';
import { glyphRuns } from './repair/glyph-runs.ts';
import { leftovers } from './repair/leftovers.ts';
import { linkContents } from './repair/link-contents.ts';
import { lineSpaces } from './repair/line-spaces.ts';
import { listBodies } from './repair/list-bodies.ts';
import { metadata } from './repair/metadata.ts';
import { outputIntent } from './repair/output-intent.ts';
import type { Repair } from './repair/repair.ts';
import { repeatedHeads } from './repair/repeated-heads.ts';
import { roleMap } from './repair/role-map.ts';
import { softHyphens } from './repair/soft-hyphens.ts';
import { tableCaptions } from './repair/table-captions.ts';
import { tableHeaders } from './repair/table-headers.ts';
import { unmarkedContent } from './repair/unmarked-content.ts';

/** What makes a PDF of the browser conform to PDF/UA-1 and PDF/A-2a, in this order. */
export const REPAIRS: readonly Repair[] = [
  // First: all that follows has less to read.
  glyphRuns,
  softHyphens,
  repeatedHeads,
  lineSpaces,
  // What is drawn in a group is decoration, what is drawn in a figure is not: groups first.
  figureGroups,
  decoration,
  unmarkedContent,
  listBodies,
  tableCaptions,
  figureBounds,
  tableHeaders,
  linkContents,
  roleMap,
  metadata,
  outputIntent,
  documentId,
  catalog,
  leftovers,
];

/** Makes a tagged PDF of Chromium conform to PDF/UA-1 and PDF/A-2a. The same input gives the same bytes. */
export async function postProcess(printed: Uint8Array, facts: Facts, repairs: readonly Repair[] = REPAIRS): Promise<Uint8Array> {
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  for (const repair of repairs) repair.apply(document, facts);
  packStreams(document.context);
  return writePdf(document.context);
}
