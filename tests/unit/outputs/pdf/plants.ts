import { PDFDict, PDFHexString, PDFName, PDFNumber, type PDFRawStream, type PDFRef, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { dictAt, name, nameAt, resolve, textAt, valueAt } from '../../../../src/outputs/pdf/document/objects.ts';
import { pageContent, setPageContent, setStreamBytes, streamBytes } from '../../../../src/outputs/pdf/document/streams.ts';
import { contentsOf, elementText, readMarkedText } from '../../../../src/outputs/pdf/document/marked-text.ts';
import { attributeObjects, kidObjects, readStructure, setAttribute } from '../../../../src/outputs/pdf/document/structure.ts';
import { dictWhere, elementOf } from './example.ts';

/** A fault put into the finished example. */
export interface Plant {
  /** Id of the rule that must see it. */
  rule: string;
  what: string;
  plant(document: PDFDocument): void;
  /** Where the finding must say that it is. */
  within?: RegExp;
  /** What the finding must say that it found. */
  found?: RegExp;
}

const onPage = (document: PDFDocument, index: number, change: (content: string) => string): void => {
  const page = document.getPages()[index]!;
  setPageContent(page, Buffer.from(change(Buffer.from(pageContent(page)).toString('latin1')), 'latin1'));
};

const inPacket = (document: PDFDocument, change: (packet: string) => string): void => {
  const stream = valueAt(document.catalog, 'Metadata') as PDFRawStream;
  stream.updateContents(new TextEncoder().encode(change(new TextDecoder().decode(stream.contents))));
};

const fontWhere = (document: PDFDocument, key: string): PDFDict => dictWhere(document, (dict) => dict.has(name(key)));
const linkOf = (document: PDFDocument, index = 0): PDFDict => resolve(document.context, document.getPages()[0]!.node.Annots()!.get(index)) as PDFDict;
const graphicsState = (document: PDFDocument): PDFDict => dictWhere(document, (dict) => dict.has(name('ca')) && !dict.has(name('Type')) || nameAt(dict, 'Type') === 'ExtGState');

/** Removes one child from an element. */
const dropKid = (dict: PDFDict, index: number): void => dict.set(name('K'), dict.context.obj(kidObjects(dict).filter((_, at) => at !== index)));

/** Makes the first letter of an element with this text the second one. */
function swapDigits(document: PDFDocument, type: string, beginning: string): void {
  const texts = readMarkedText(document);
  const element = readStructure(document).elements.find((item) => item.type === type && elementText(item, texts).startsWith(beginning))!;
  const [content] = contentsOf(element);
  const page = document.getPages().findIndex((item) => item.ref === content!.page);
  onPage(document, page, (stream) => stream.replace(new RegExp(`(/MCID ${content!.mcid} ?>>[\\s\\S]*?<)[0-9a-f]{4}((?:> -?\\d+ <)?)([0-9a-f]{4})`), '$1$3$2$3'));
}

/** Every fault that the gate must see; each rule has at least one. */
export const PLANTS: readonly Plant[] = [
  { rule: 'kenmerk', what: 'no identifier', plant: (d) => delete d.context.trailerInfo.ID },
  { rule: 'inpakken', what: 'data in another file', plant: (d) => dictWhere(d, (dict) => dict.has(name('FunctionType')) || nameAt(dict, 'Subtype') === 'Form').set(name('F'), PDFString.of('elders.bin')), found: /ander bestand/ },
  { rule: 'bestandsopbouw', what: 'half a byte', plant: (d) => d.catalog.set(name('N'), PDFHexString.of('ABC')), found: /cijfers/ },
  { rule: 'grenzen', what: 'a page of six metres', plant: (d) => d.getPages()[0]!.setSize(17000, 500), within: /bladzijde 1/ },
  { rule: 'grenzen', what: 'graphics states nested too deeply', plant: (d) => onPage(d, 1, (content) => `${'q '.repeat(30)}${'Q '.repeat(30)}${content}`), within: /bladzijde 2/ },
  { rule: 'grenzen', what: 'a name of 200 letters', plant: (d) => d.catalog.set(name('N'.repeat(200)), PDFNumber.of(1)) },
  { rule: 'grenzen', what: 'a number too large on a page', plant: (d) => onPage(d, 1, (content) => `${content}\n3000000000 w`), within: /bladzijde 2/, found: /getal/ },
  { rule: 'grenzen', what: 'a cutting line of one point', plant: (d) => d.getPages()[0]!.setCropBox(0, 0, 1, 500), within: /bladzijde 1/ },
  { rule: 'namen-onleesbaar', what: 'a name of bytes that are no text', plant: (d) => d.catalog.set(name('N#FF'), PDFNumber.of(1)), found: /N#FF/ },
  { rule: 'metadata', what: 'no packet', plant: (d) => d.catalog.delete(name('Metadata')) },
  { rule: 'metadata', what: 'a packet with an encoding attribute', plant: (d) => inPacket(d, (packet) => packet.replace('<?xpacket begin=', '<?xpacket encoding="UTF-8" begin=')) },
  { rule: 'metadata', what: 'a packet that is no XML', plant: (d) => inPacket(d, (packet) => packet.replace('</dc:title>', '')), found: /niet heel/ },
  { rule: 'metadata', what: 'a packet that is no UTF-8', plant: (d) => { const stream = valueAt(d.catalog, 'Metadata') as PDFRawStream; stream.updateContents(Uint8Array.from([...stream.contents, 0xff])); }, found: /UTF-8/ },
  { rule: 'metadata-eigenschap', what: 'a property of nobody', plant: (d) => inPacket(d, (packet) => packet.replaceAll('dc:format', 'dc:vorm')), within: /dc:vorm/ },
  { rule: 'metadata-eigenschap', what: 'a day that is no date', plant: (d) => inPacket(d, (packet) => packet.replace(/<xmp:CreateDate>[^<]*/, '<xmp:CreateDate>gisteren')), within: /xmp:CreateDate/ },
  { rule: 'metadata-eigenschap', what: 'a title in no language', plant: (d) => inPacket(d, (packet) => packet.replace(/<dc:title>.*?<\/dc:title>/, '<dc:title>Bruggen</dc:title>')), within: /dc:title/ },
  { rule: 'aanspraak', what: 'no claim of PDF/UA', plant: (d) => inPacket(d, (packet) => packet.replace('<pdfuaid:part>1</pdfuaid:part>', '')), within: /pdfuaid:part/ },
  { rule: 'aanspraak', what: 'a lower level of PDF/A', plant: (d) => inPacket(d, (packet) => packet.replace('>A</pdfaid:conformance>', '>B</pdfaid:conformance>')), found: /B in plaats van A/ },
  { rule: 'aanspraak', what: 'a property without its schema', plant: (d) => inPacket(d, (packet) => packet.replace(/<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/, '')) },
  { rule: 'metadata-verschillen', what: 'another author in the old dictionary', plant: (d) => d.setAuthor('Iemand anders'), within: /Author/ },
  { rule: 'metadata-verschillen', what: 'another date', plant: (d) => d.setCreationDate(new Date('2001-01-01T00:00:00Z')), within: /CreationDate/ },
  { rule: 'titel', what: 'the file name in the window', plant: (d) => d.catalog.delete(name('ViewerPreferences')) },
  { rule: 'taal', what: 'no language', plant: (d) => d.catalog.delete(name('Lang')) },
  { rule: 'taal', what: 'an element in no language', plant: (d) => elementOf(d, 'P').dict.set(name('Lang'), PDFString.of('Nederlands!')), within: /bladzijde 1 › P/ },
  { rule: 'taal', what: 'words in no language', plant: (d) => onPage(d, 1, (content) => content.replace(/\/MCID (\d+)/, '/Lang (Fries!) /MCID $1')), within: /bladzijde 2/, found: /Fries/ },
  { rule: 'programmacode', what: 'a script on opening', plant: (d) => d.catalog.set(name('OpenAction'), d.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })) },
  { rule: 'programmacode', what: 'a link that starts a program', plant: (d) => d.context.register(d.context.obj({ Type: 'Annot', A: { S: 'Launch' } })), found: /Launch/ },
  { rule: 'programmacode', what: 'a button of the program', plant: (d) => d.context.register(d.context.obj({ Type: 'Annot', A: { S: 'Named', N: 'Print' } })), found: /Named/ },
  { rule: 'bijlagen', what: 'layers', plant: (d) => d.catalog.set(name('OCProperties'), d.context.obj({})), within: /OCProperties/ },
  { rule: 'bijlagen', what: 'a transition between pages', plant: (d) => d.getPages()[1]!.node.set(name('PresSteps'), d.context.obj({})), within: /bladzijde 2/ },
  { rule: 'bijlagen', what: 'rights', plant: (d) => d.catalog.set(name('Perms'), d.context.obj({})), within: /Perms/ },
  { rule: 'bijlagen', what: 'a form', plant: (d) => d.catalog.set(name('AcroForm'), d.context.obj({ Fields: [] })), within: /AcroForm/ },
  { rule: 'aantekeningen', what: 'a link that is not printed', plant: (d) => linkOf(d).set(name('F'), PDFNumber.of(0)), within: /bladzijde 1 › Link/ },
  { rule: 'aantekeningen', what: 'a hidden link', plant: (d) => linkOf(d).set(name('F'), PDFNumber.of(6)), within: /bladzijde 1 › Link/ },
  { rule: 'koppelingen', what: 'a link without words', plant: (d) => linkOf(d).delete(name('Contents')), within: /bladzijde 1 › Link/ },
  { rule: 'koppelingen', what: 'a link in a paragraph', plant: (d) => elementOf(d, 'Link').dict.set(name('S'), name('Span')), found: /staat in Span/ },
  { rule: 'koppelingen', what: 'a link in a reference', plant: (d) => elementOf(d, 'Link').dict.set(name('S'), name('Reference')), found: /staat in Reference/ },
  { rule: 'koppeling-nergens-heen', what: 'a link to no place', plant: (d) => linkOf(d).set(name('Dest'), name('weg')), within: /bladzijde 1 › Link “Doel/ },
  { rule: 'koppeling-nergens-heen', what: 'a link to half an address', plant: (d) => (dictAt(dictWhere(d, (dict) => textAt(dictAt(dict, 'A'), 'URI') !== null), 'A')!).set(name('URI'), PDFString.of('/elders/')), found: /\/elders\// },
  { rule: 'volgorde-met-tab', what: 'tabs by row', plant: (d) => d.getPages()[0]!.node.set(name('Tabs'), name('R')), within: /bladzijde 1/ },
  { rule: 'bladwijzers', what: 'no bookmarks', plant: (d) => d.catalog.delete(name('Outlines')) },
  { rule: 'kleurprofiel', what: 'no profile', plant: (d) => d.catalog.delete(name('OutputIntents')) },
  {
    rule: 'kleurprofiel',
    what: 'half a profile',
    plant: (d) => {
      const ref = dictWhere(d, (dict) => nameAt(dict, 'S') === 'GTS_PDFA1').get(name('DestOutputProfile')) as PDFRef;
      setStreamBytes(d.context, ref, streamBytes(d.context.lookup(ref)!).subarray(0, 900));
    },
    found: /niet heel/,
  },
  { rule: 'kleuren', what: 'printing inks', plant: (d) => onPage(d, 0, (content) => `0 0 0 1 k ${content}`), within: /bladzijde 1 › DeviceCMYK/ },
  { rule: 'kleuren', what: 'an image in printing inks', plant: (d) => void d.context.register(d.context.flateStream('', { Type: 'XObject', Subtype: 'Image', ColorSpace: 'DeviceCMYK' })), within: /DeviceCMYK/ },
  { rule: 'doorzichtigheid', what: 'an unknown blend mode', plant: (d) => graphicsState(d).set(name('BM'), name('Sprinkle')), found: /Sprinkle/ },
  { rule: 'doorzichtigheid', what: 'a transfer function', plant: (d) => graphicsState(d).set(name('TR'), name('Identity')), found: /overdracht/ },
  { rule: 'doorzichtigheid', what: 'an unknown rendering', plant: (d) => onPage(d, 1, (content) => `/Mooi ri ${content}`), within: /bladzijde 2/, found: /Mooi/ },
  { rule: 'afbeeldingen', what: 'an image that is smoothed', plant: (d) => void d.context.register(d.context.flateStream('', { Subtype: 'Image', Interpolate: true })), found: /Interpolate/ },
  { rule: 'afbeeldingen', what: 'an image of three bits', plant: (d) => void d.context.register(d.context.flateStream('', { Subtype: 'Image', BitsPerComponent: 3 })), found: /3 bits/ },
  { rule: 'afbeeldingen', what: 'an image in JPEG 2000', plant: (d) => void d.context.register(d.context.stream('', { Subtype: 'Image', Filter: 'JPXDecode' })), found: /JPEG 2000/ },
  { rule: 'onbekende-opdracht', what: 'an operator of nobody', plant: (d) => onPage(d, 1, (content) => `${content}\n1 verf`), within: /bladzijde 2/, found: /verf/ },
  {
    rule: 'hulpbronnen',
    what: 'fonts borrowed from another page',
    plant: (d) => {
      const { node } = d.getPages()[1]!;
      node.Parent()!.set(name('Resources'), node.get(name('Resources'))!);
      node.delete(name('Resources'));
    },
    within: /bladzijde 2 › F/,
  },
  {
    rule: 'tekening-meer-dan-eens',
    what: 'a drawing with words used twice',
    plant: (d) => {
      const form = d.context.register(d.context.flateStream('/P <</MCID 0>> BDC 0 0 1 1 re f EMC', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 1, 1] }));
      const label = d.getPages()[1]!.node.newXObject('Twee', form).asString();
      onPage(d, 1, (content) => `${content}\n${label} Do ${label} Do`);
    },
    within: /bladzijde 2 › tekening/,
  },
  { rule: 'zonder-structuur', what: 'not marked', plant: (d) => d.catalog.delete(name('MarkInfo')) },
  { rule: 'onbekend-element', what: 'a type nobody knows', plant: (d) => elementOf(d, 'P').dict.set(name('S'), name('Alinea')), within: /Alinea/ },
  { rule: 'onbekend-element', what: 'a standard type with another meaning', plant: (d) => dictAt(dictAt(d.catalog, 'StructTreeRoot'), 'RoleMap')!.set(name('P'), name('Span')), within: /RoleMap/ },
  { rule: 'verkeerde-ouder', what: 'a parent that is another', plant: (d) => elementOf(d, 'P').dict.set(name('P'), elementOf(d, 'L').ref!), within: /bladzijde 1 › P/ },
  { rule: 'inhoud-zonder-markering', what: 'a loose line', plant: (d) => onPage(d, 1, (content) => `${content}\n0 0 m 9 9 l S`), within: /bladzijde 2/, found: /1 keer/ },
  { rule: 'inhoud-zonder-markering', what: 'running heads unmarked', plant: (d) => onPage(d, 0, (content) => content.replace('/Artifact BMC', '/Span BMC')), within: /bladzijde 1/ },
  { rule: 'markering-door-elkaar', what: 'decoration in content', plant: (d) => onPage(d, 0, (content) => content.replace(/(MCID 0 ?>>\s*BDC)/, '$1 /Artifact BMC EMC')), within: /bladzijde 1/, found: /versiering binnen/ },
  { rule: 'markering-door-elkaar', what: 'a mark that is not closed', plant: (d) => onPage(d, 2, (content) => `${content}\n/Span BMC`), within: /bladzijde 3/ },
  { rule: 'inhoud-buiten-structuur', what: 'content of no element', plant: (d) => onPage(d, 0, (content) => `${content}\n/P <</MCID 999>> BDC 0 0 1 1 re f EMC`), within: /bladzijde 1 › inhoud 999/ },
  { rule: 'inhoud-buiten-structuur', what: 'an element without its content', plant: (d) => onPage(d, 0, (content) => content.replace(/\/\w+ <<\/MCID 0 ?>>\s*BDC/, '/Artifact BMC')), found: /bestaat niet/, within: /H1/ },
  { rule: 'namen-van-elementen', what: 'one name twice', plant: (d) => elementOf(d, 'TH', 1).dict.set(name('ID'), PDFString.of('kop-00001')), found: /kop-00001/ },
  { rule: 'namen-van-elementen', what: 'a note without a name', plant: (d) => elementOf(d, 'P').dict.set(name('S'), name('Note')), found: /noot zonder naam/ },
  { rule: 'koppen', what: 'a level that is skipped', plant: (d) => elementOf(d, 'H2').dict.set(name('S'), name('H3')), within: /H3 “Doel”/, found: /niveau 3 na niveau 1/ },
  { rule: 'lijst', what: 'an item without a body', plant: (d) => elementOf(d, 'LBody').dict.set(name('S'), name('Div')), found: /Div rechtstreeks in LI|punt zonder inhoud/ },
  { rule: 'lijst', what: 'an item outside a list', plant: (d) => elementOf(d, 'P').dict.set(name('S'), name('LBody')), found: /staat los/ },
  { rule: 'lijst', what: 'a caption after an item', plant: (d) => elementOf(d, 'LI', 1).dict.set(name('S'), name('Caption')), found: /vooraan/ },
  { rule: 'tabel', what: 'a paragraph between the rows', plant: (d) => elementOf(d, 'TR', 4).dict.set(name('S'), name('P')), found: /P rechtstreeks in Table/ },
  { rule: 'tabel', what: 'heads without a body', plant: (d) => { for (let index = 0; index < 2; index += 1) elementOf(d, 'TR').dict.set(name('S'), name('THead')); }, found: /meer dan één tabelkop[\s\S]*zonder romp/ },
  { rule: 'tabel-scheef', what: 'a cell that vanished', plant: (d) => dropKid(elementOf(d, 'TR', 4).dict, 2), within: /TR/, found: /2 kolommen, de tabel 3/ },
  { rule: 'tabel-koppen', what: 'a head without a direction', plant: (d) => { const head = elementOf(d, 'TH'); for (const object of attributeObjects(head)) object.delete(name('Scope')); }, within: /TH “Onderdeel”/ },
  { rule: 'tabel-koppen', what: 'an amount without heads', plant: (d) => setAttribute(elementOf(d, 'TD'), 'Table', 'Headers', d.context.obj([])), within: /TD “90”/, found: /noemt geen koppen/ },
  { rule: 'tabel-koppen', what: 'an amount under a head that is not there', plant: (d) => setAttribute(elementOf(d, 'TD'), 'Table', 'Headers', d.context.obj([PDFString.of('kop-99999')])), found: /kop-99999/ },
  { rule: 'lege-cel', what: 'an empty cell', plant: (d) => elementOf(d, 'TD').dict.set(name('K'), d.context.obj([])), within: /TD/, found: /lege cel/ },
  { rule: 'andere-cel', what: 'another amount', plant: (d) => swapDigits(d, 'TD', '90'), within: /TR › TD “/, found: /in plaats van “90”/ },
  { rule: 'andere-cel', what: 'a row that is gone', plant: (d) => dropKid(elementOf(d, 'Table').dict, 5), within: /Table/, found: /rijen in plaats van/ },
  { rule: 'andere-tekst', what: 'another word', plant: (d) => swapDigits(d, 'P', 'Tot zover'), within: /bladzijde \d/, found: /Tot zover.*staat niet in de PDF/ },
  { rule: 'andere-tekst', what: 'another word further on', plant: (d) => swapDigits(d, 'Link', 'de andere'), within: /bladzijde \d/, found: /“Tot zover.*in plaats van “de andere bladzijde\.” staat daar “ee andere/ },
  { rule: 'alternatieve-tekst', what: 'a drawing without words', plant: (d) => elementOf(d, 'Figure').dict.delete(name('Alt')), within: /bladzijde 1 › Div › Figure/ },
  { rule: 'plaats-van-figuur', what: 'a drawing without a place', plant: (d) => elementOf(d, 'Figure').dict.delete(name('A')), within: /Figure/ },
  { rule: 'lege-bladzijde', what: 'a white page', plant: (d) => void d.addPage([400, 500]), within: /bladzijde 4/ },
  { rule: 'buiten-de-bladzijde', what: 'a page that was cut off', plant: (d) => d.getPages()[1]!.setMediaBox(0, 0, 200, 700), within: /bladzijde 2/ },
  { rule: 'lettertype-ontbreekt', what: 'a font left out', plant: (d) => fontWhere(d, 'FontFile2').delete(name('FontFile2')), within: /FiraSans/ },
  { rule: 'lettertype-ontbreekt', what: 'a list of letters that is too short', plant: (d) => fontWhere(d, 'FontFile2').set(name('CIDSet'), d.context.register(d.context.flateStream(Uint8Array.of(128)))), found: /CIDSet/ },
  { rule: 'beschrijving-van-lettertype', what: 'a font that is not called one', plant: (d) => fontWhere(d, 'DescendantFonts').delete(name('Type')), within: /FiraSans/ },
  { rule: 'soort-lettertype', what: 'letters of another kind', plant: (d) => dictWhere(d, (dict) => nameAt(dict, 'Subtype') === 'CIDFontType2').set(name('Subtype'), name('CIDFontType0')), within: /bladzijde 1/, found: /FiraSans/ },
  { rule: 'codering-van-lettertype', what: 'no way from code to letter', plant: (d) => fontWhere(d, 'CIDToGIDMap').delete(name('CIDToGIDMap')), found: /CIDToGIDMap/ },
  { rule: 'teken-ontbreekt', what: 'the box of a missing letter', plant: (d) => onPage(d, 0, (content) => content.replace(/<[0-9a-f]{4}/, '<0000')), within: /bladzijde 1 › (?:versiering|H1)/ },
  { rule: 'breedte-van-teken', what: 'other widths', plant: (d) => fontWhere(d, 'W').set(name('W'), d.context.obj([0, 4000, 333])), within: /FiraSans/, found: /333 in plaats van/ },
  { rule: 'teken-zonder-tekst', what: 'shapes without letters', plant: (d) => fontWhere(d, 'ToUnicode').delete(name('ToUnicode')), within: /FiraSans/ },
  {
    rule: 'vreemd-lettertype',
    what: 'a font of the machine',
    plant: (d) => {
      for (const [, object] of d.context.enumerateIndirectObjects()) if (object instanceof PDFDict && nameAt(object, 'Subtype') === 'Type0') object.set(name('BaseFont'), PDFName.of('AAAAAA+DejaVuSans'));
    },
    within: /bladzijde 1 › H1 “Bruggen en sluizen”/,
    found: /U\+00.*DejaVuSans/,
  },
  { rule: 'versleuteld', what: 'a lock', plant: (d) => { d.context.trailerInfo.Encrypt = d.context.register(d.context.obj({ Filter: 'Standard' })); } },
];
