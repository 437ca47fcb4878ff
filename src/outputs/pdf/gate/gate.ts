import type { Finding } from '../../../domain/finding.ts';
import { MAAKFOUTEN } from '../../../domain/pdf-regels/alle.ts';
import { herkomstVan } from '../../../domain/pdf-regels/regel.ts';
import { openPdf, type PrintedPage } from './open-pdf.ts';
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
import { drawnInStructure } from './rules/drawn-in-structure.ts';
import { elementIds } from './rules/element-ids.ts';
import { emptyCells } from './rules/empty-cells.ts';
import { emptyPages } from './rules/empty-pages.ts';
import { encryption } from './rules/encryption.ts';
import { figurePlace } from './rules/figure-place.ts';
import { fileId } from './rules/file-id.ts';
import { fileSyntax } from './rules/file-syntax.ts';
import { fontDictionaries } from './rules/font-dictionaries.ts';
import { fontEncoding } from './rules/font-encoding.ts';
import { fontKinds } from './rules/font-kinds.ts';
import { fontsEmbedded } from './rules/fonts-embedded.ts';
import { formOnce } from './rules/form-once.ts';
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
import { metadataProperties } from './rules/metadata-properties.ts';
import { nameEncoding } from './rules/name-encoding.ts';
import { objectSyntax } from './rules/object-syntax.ts';
import { outputIntentRule } from './rules/output-intent.ts';
import { pageEdges } from './rules/page-edges.ts';
import { repeatedHeadsRule } from './rules/repeated-heads.ts';
import { resources } from './rules/resources.ts';
import { sameCells } from './rules/same-cells.ts';
import { sameText } from './rules/same-text.ts';
import { streamFilters } from './rules/stream-filters.ts';
import { structureParents } from './rules/structure-parents.ts';
import { structureTypes } from './rules/structure-types.ts';
import { tabOrder } from './rules/tab-order.ts';
import { tableGrid } from './rules/table-grid.ts';
import { tableHeads } from './rules/table-heads.ts';
import { tableStructure } from './rules/table-structure.ts';
import { tagged } from './rules/tagged.ts';
import { transparency } from './rules/transparency.ts';
import { undefinedOperators } from './rules/undefined-operators.ts';

/** All rules, from the file as a whole to the letters in it. */
export const RULES: readonly Rule[] = [
  fileSyntax,
  objectSyntax,
  fileId,
  encryption,
  streamFilters,
  limits,
  nameEncoding,
  metadataPacket,
  metadataProperties,
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
  undefinedOperators,
  resources,
  formOnce,
  tagged,
  structureTypes,
  structureParents,
  markedContent,
  markedNesting,
  drawnInStructure,
  contentInTree,
  elementIds,
  headings,
  listStructure,
  tableStructure,
  tableGrid,
  tableHeads,
  repeatedHeadsRule,
  emptyCells,
  sameCells,
  sameText,
  alternativeTexts,
  figurePlace,
  emptyPages,
  pageEdges,
  fontDictionaries,
  fontKinds,
  fontsEmbedded,
  fontEncoding,
  glyphExists,
  glyphWidths,
  glyphText,
  houseFonts,
];

/**
 * Holds a finished PDF against all rules. `file` is its name in the findings; `page` is what is
 * known of the page that was printed. A file that cannot be read at all is one finding.
 */
export async function checkPdf(bytes: Uint8Array, file: string, page: PrintedPage | null = null, rules: readonly Rule[] = RULES): Promise<Finding[]> {
  try {
    const pdf = await openPdf(bytes, page);
    return rules.flatMap((rule) => rule.check(pdf).map((fault) => toFinding(rule, fault, file)));
  } catch (error) {
    const { code, titel, oplossen } = MAAKFOUTEN.onleesbaar;
    return [{ code, severity: 'fout', place: { file }, found: `niet te lezen: ${String(error)}`, expected: `${titel}.`, remedy: oplossen }];
  }
}

function toFinding({ regel }: Rule, fault: Fault, file: string): Finding {
  const within = [fault.page === null ? null : `bladzijde ${fault.page}`, fault.element].filter((part) => part !== null).join(' › ');
  return {
    code: regel.code,
    severity: 'fout',
    place: within === '' ? { file } : { file, within },
    found: fault.found,
    expected: `${regel.titel} (${herkomstVan(regel)}).`,
    remedy: regel.oplossen,
  };
}
