import type { Finding } from '../../../domain/finding.ts';
import { openPdf } from './open-pdf.ts';
import type { Fault, Rule } from './rule.ts';
import { actions } from './rules/actions.ts';
import { alternativeTexts } from './rules/alternative-texts.ts';
import { annotations } from './rules/annotations.ts';
import { attachments } from './rules/attachments.ts';
import { bookmarks } from './rules/bookmarks.ts';
import { claims } from './rules/claims.ts';
import { colours } from './rules/colours.ts';
import { contentInTree } from './rules/content-in-tree.ts';
import { documentTitle } from './rules/document-title.ts';
import { elementIds } from './rules/element-ids.ts';
import { emptyCells } from './rules/empty-cells.ts';
import { emptyPages } from './rules/empty-pages.ts';
import { encryption } from './rules/encryption.ts';
import { figurePlace } from './rules/figure-place.ts';
import { fileId } from './rules/file-id.ts';
import { fileSyntax } from './rules/file-syntax.ts';
import { fontEncoding } from './rules/font-encoding.ts';
import { fontsEmbedded } from './rules/fonts-embedded.ts';
import { glyphExists } from './rules/glyph-exists.ts';
import { glyphText } from './rules/glyph-text.ts';
import { glyphWidths } from './rules/glyph-widths.ts';
import { headings } from './rules/headings.ts';
import { houseFonts } from './rules/house-fonts.ts';
import { images } from './rules/images.ts';
import { language } from './rules/language.ts';
import { limits } from './rules/limits.ts';
import { linkTargets } from './rules/link-targets.ts';
import { links } from './rules/links.ts';
import { listStructure } from './rules/list-structure.ts';
import { markedContent } from './rules/marked-content.ts';
import { markedNesting } from './rules/marked-nesting.ts';
import { metadataAgree } from './rules/metadata-agree.ts';
import { metadataPacket } from './rules/metadata-packet.ts';
import { outputIntentRule } from './rules/output-intent.ts';
import { pageEdges } from './rules/page-edges.ts';
import { repeatedHeadsRule } from './rules/repeated-heads.ts';
import { streamFilters } from './rules/stream-filters.ts';
import { structureParents } from './rules/structure-parents.ts';
import { structureTypes } from './rules/structure-types.ts';
import { tabOrder } from './rules/tab-order.ts';
import { tableGrid } from './rules/table-grid.ts';
import { tableHeads } from './rules/table-heads.ts';
import { tableStructure } from './rules/table-structure.ts';
import { tagged } from './rules/tagged.ts';
import { transparency } from './rules/transparency.ts';

/** All rules, from the file as a whole to the letters in it. */
export const RULES: readonly Rule[] = [
  fileSyntax,
  fileId,
  encryption,
  streamFilters,
  limits,
  metadataPacket,
  claims,
  metadataAgree,
  documentTitle,
  language,
  actions,
  attachments,
  annotations,
  links,
  linkTargets,
  tabOrder,
  bookmarks,
  outputIntentRule,
  colours,
  transparency,
  images,
  tagged,
  structureTypes,
  structureParents,
  markedContent,
  markedNesting,
  contentInTree,
  elementIds,
  headings,
  listStructure,
  tableStructure,
  tableGrid,
  tableHeads,
  repeatedHeadsRule,
  emptyCells,
  alternativeTexts,
  figurePlace,
  emptyPages,
  pageEdges,
  fontsEmbedded,
  fontEncoding,
  glyphExists,
  glyphWidths,
  glyphText,
  houseFonts,
];

/** What to do about a fault that no editor can mend. */
const FOR_DEVELOPERS = 'Dit ligt niet aan de inhoud. Meld het aan de ontwikkelaars, met het bestand erbij.';

/** The code of a rule's findings. */
export const codeOf = (rule: Rule): string => `pdf-${rule.id}`;

/** The clause a rule comes from, e.g. "PDF/UA-1, 7.3". */
export const sourceOf = (rule: Rule): string => (rule.clause === '' ? rule.standard : `${rule.standard}, ${rule.clause}`);

/**
 * Holds a finished PDF against all rules. `file` is its name in the findings; `families` are the font families that the
 * page brings along. A file that cannot be read at all is one finding.
 */
export async function checkPdf(bytes: Uint8Array, file: string, families: readonly string[] | null = null, rules: readonly Rule[] = RULES): Promise<Finding[]> {
  try {
    const pdf = await openPdf(bytes, families);
    return rules.flatMap((rule) => rule.check(pdf).map((fault) => toFinding(rule, fault, file)));
  } catch (error) {
    return [{ code: 'pdf-onleesbaar', severity: 'fout', place: { file }, found: `niet te lezen: ${String(error)}`, expected: 'Het bestand is een PDF.', remedy: FOR_DEVELOPERS }];
  }
}

function toFinding(rule: Rule, fault: Fault, file: string): Finding {
  const within = [fault.page === null ? null : `bladzijde ${fault.page}`, fault.element].filter((part) => part !== null).join(' › ');
  return {
    code: codeOf(rule),
    severity: 'fout',
    place: within === '' ? { file } : { file, within },
    found: fault.found,
    expected: `${rule.title} (${sourceOf(rule)}).`,
    remedy: rule.remedy ?? FOR_DEVELOPERS,
  };
}
