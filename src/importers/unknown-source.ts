import { strFromU8 } from 'fflate';
import type { FindingList } from './finding-list.ts';
import type { Source } from './import-types.ts';

/** Files that are recognised and not read: what they are, and what an editor can do. The first that fits counts. */
const KNOWN: readonly (readonly [RegExp, string, string])[] = [
  [/^%PDF-/, 'een PDF', 'Een PDF wordt niet gelezen. Haal hetzelfde stuk als XML of als webpagina van officielebekendmakingen.nl, of kopieer de tekst van rijksfinancien.nl naar een tekstbestand.'],
  [/^PK\x03\x04[^]*word\//, 'een Word-document (docx)', 'Bewaar het in Word als "Webpagina, gefilterd" (htm) en voer dat bestand in.'],
  [/^PK\x03\x04[^]*mimetypeapplication\/vnd\.oasis\.opendocument\.text/, 'een tekstdocument van LibreOffice (odt)', 'Bewaar het in LibreOffice als HTML en voer dat bestand in.'],
  [/^PK\x03\x04[^]*mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/, 'een werkblad van LibreOffice (ods)', 'Bewaar het in LibreOffice als Excelbestand (xlsx) en voer dat in.'],
  [/^\xd0\xcf\x11\xe0/, 'een oud Word- of Excelbestand (doc of xls)', 'Bewaar een werkblad opnieuw als xlsx, een Word-document als "Webpagina, gefilterd" (htm).'],
  [/^\{\\rtf/, 'een RTF-document', 'Bewaar het in Word als "Webpagina, gefilterd" (htm), of in LibreOffice als HTML, en voer dat bestand in.'],
  [/^(?:From: |MIME-Version: )/i, 'een webarchief (mht)', 'Bewaar de pagina als "Webpagina, alleen HTML" of, in Word, als "Webpagina, gefilterd".'],
  [/^(?:\x89PNG|\xff\xd8\xff|GIF8|II\*\0|MM\0\*)/, 'een afbeelding', 'Uit een afbeelding wordt geen tekst gelezen. Voer de webpagina of het XML-bestand van het stuk in.'],
  [/^PK\x03\x04/, 'een zipbestand', 'Pak het uit en voer het bestand in dat erin zit.'],
  [/^\s*$/, 'een leeg bestand', 'Kijk of het bestand goed is opgeslagen.'],
];

/** True for a file of a kind that is recognised and not read, whatever words are in it. */
export function isNotRead({ bytes }: Source): boolean {
  const head = headOf(bytes);
  return head.startsWith('PK\x03\x04') ? !/xl\//.test(namesIn(bytes)) : KNOWN.some(([pattern]) => pattern.test(head));
}

/** Names what a source is that cannot be read, with what helps; of one that nothing is known of, its first words. */
export function nameUnknown({ bytes }: Source, findings: FindingList): void {
  const head = headOf(bytes);
  const content = head.startsWith('PK') ? `${head}${namesIn(bytes)}` : head;
  const known = KNOWN.find(([pattern]) => pattern.test(content));
  const words = new TextDecoder().decode(bytes.subarray(0, 200)).replace(/\s+/g, ' ').trim();
  findings.add('bron-onbekend', 'fout', {
    found: known?.[1] ?? `een bestand dat zo begint: "${words.slice(0, 60)}"`,
    expected: 'gekopieerde tekst, een webpagina (HTML), open data (CSV), een officiële publicatie (XML) of een werkblad (xlsx)',
    remedy: known?.[2] ?? 'Kijk of dit het goede bestand is. Weet u zeker wat het is, geef dat dan aan met --format.',
  });
}

function headOf(bytes: Uint8Array): string {
  return strFromU8(bytes.subarray(0, 200), true);
}

/** The list of names at the end of an archive. */
function namesIn(bytes: Uint8Array): string {
  return strFromU8(bytes.subarray(-65_536), true);
}
