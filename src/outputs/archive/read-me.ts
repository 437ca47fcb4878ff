import { CONCEPT } from '../../domain/adres.ts';
import { versieMetDatum } from '../../domain/versienaam.ts';

/** What the read-me tells about the package. */
export interface ReadMe {
  titel: string;
  uitgever: string;
  adres: string;
  versie: string;
  /** YYYY-MM-DD. */
  datum: string;
  /** Per article: its name and content hash. */
  inhoudscodes: readonly { naam: string; code: string }[];
  /** The tables of later phases in the package, by name: a content hash does not cover them. */
  latereFasen: readonly string[];
  licentie: string;
}

/** Name of the read-me in a package. */
export const READ_ME = 'LEESMIJ.txt';

/** Commands that the systems themselves have; each on a line of its own that is never broken. */
const COMMANDS = `  Linux:       sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt
  macOS:       shasum -a 256 -c manifest-sha256.txt tagmanifest-sha256.txt
  PowerShell:  Get-Content manifest-sha256.txt, tagmanifest-sha256.txt | ForEach-Object { $h, $f = $_ -split '  ', 2; if ((Get-FileHash -LiteralPath $f -Algorithm SHA256 -ErrorAction SilentlyContinue).Hash -ne $h) { "ANDERS: $f" } }
  Windows:     certutil -hashfile data\\index.html SHA256`;

/** `LEESMIJ.txt`: what this is, how to open it and how to verify it, in Dutch and in English. Lines of at most 80 characters. */
export function readMeText(info: ReadMe): string {
  const codes = info.inhoudscodes.map(({ naam, code }) => `  ${naam}\n  ${code}`).join('\n');
  const later = info.latereFasen.join('; ');
  const [nietGedekt, notCovered] =
    info.latereFasen.length === 0
      ? ['', '']
      : [
          `\nDe tabellen van latere fasen vallen niet onder een inhoudscode: ${later}. De code van hun bestanden staat in manifest-sha256.txt.`,
          `\nTables of later phases of the budget are not covered by a content hash: ${later}. The hashes of their files are in manifest-sha256.txt.`,
        ];
  return wrap(`${info.titel}
${'='.repeat(Math.min(80, info.titel.length))}

[English below]

WAT IS DIT?
Dit pakket bevat een volledige publicatie: de webpagina's, de gegevens en, als die gemaakt zijn, de pdf-bestanden. Alles werkt zonder internet en zonder server.

Uitgever: ${info.uitgever}
Versie:   ${versieMetDatum(info).replaceAll('\u00a0', ' ')}
Adres:    ${info.adres}
Licentie: ${info.licentie}

HOE OPENT U HET?
1. Pak het zipbestand helemaal uit. Openen vanuit het zipbestand zelf gaat niet goed.
2. Open de map "data" en daarin het bestand index.html. Dubbelklikken is genoeg.

HOE CONTROLEERT U OF ER NIETS IS VERANDERD?
Van elk bestand staat een code (SHA-256) in manifest-sha256.txt. Van de lijsten en toelichtingen zelf staat de code in tagmanifest-sha256.txt. Open een opdrachtvenster in deze map en typ:

${COMMANDS}

Op Linux en macOS staat achter elk bestand "OK". In PowerShell verschijnt alleen iets als een bestand anders is of ontbreekt. Met certutil berekent u de code van één bestand en vergelijkt u die zelf met de lijst. Of er bestanden zijn bijgekomen, ziet u door de map met de lijst te vergelijken.

Het pakket volgt de standaard BagIt (RFC 8493): ook programma's voor die standaard kunnen het controleren. De map "mdto" bevat metagegevens volgens MDTO 1.0, van het geheel en van elk bestand. In inhoud-manifest.json staat welke bestanden dezelfde inhoud weergeven.

INHOUDSCODE
${codes}
Dit is de SHA-256 van inhoud.json bij het artikel. Dezelfde code staat op de pagina van het artikel, bij de gegevens van het document. Twee exemplaren met dezelfde code hebben dezelfde tekst en dezelfde bedragen.${nietGedekt}

----------------------------------------------------------------------

WHAT IS THIS?
This package holds a complete publication: web pages, data and, where made, PDF files. Everything works without a network and without a server. The publication is in Dutch.

Publisher: ${info.uitgever}
Version:   ${info.versie === CONCEPT ? 'draft (concept)' : `${info.versie}, ${info.datum}`}
Address:   ${info.adres}
Licence:   ${info.licentie}

HOW TO OPEN IT
1. Unpack the zip file completely. It does not work from inside the zip.
2. Open the folder "data" and in it the file index.html. A double click is enough.
HOW TO VERIFY THAT NOTHING HAS CHANGED
The SHA-256 of every file is in manifest-sha256.txt; that of the lists and notes themselves is in tagmanifest-sha256.txt. Open a terminal in this folder and type:

${COMMANDS}

On Linux and macOS "OK" follows every file name. PowerShell prints a line only for a file that differs or is missing. With certutil you compute the hash of one file and compare it with the list yourself.

The package is a BagIt bag (RFC 8493), so programs for that standard can validate it. The folder "mdto" has metadata in MDTO 1.0, the Dutch standard for government records. inhoud-manifest.json tells which files represent the same content.

CONTENT HASH
${codes}
This is the SHA-256 of inhoud.json beside the article. The page of the article shows the same hash. Two copies with the same hash have the same text and the same amounts.${notCovered}
`);
}

/** Breaks running text at 80 characters; lines that begin with a space (commands, codes) stay whole. */
function wrap(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith(' ') || line.length <= 80 ? [line] : breakLine(line)))
    .join('\n');
}

function breakLine(line: string): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > 80) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
