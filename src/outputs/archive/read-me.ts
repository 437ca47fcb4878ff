import { formatDate } from '../../domain/format.ts';

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
  licentie: string;
}

/** `LEESMIJ.txt`: what this is, how to open it and how to verify it, in Dutch and in English. Lines of at most 80 characters. */
export function readMeText(info: ReadMe): string {
  const codes = info.inhoudscodes.map(({ naam, code }) => `  ${naam}\n  ${code}`).join('\n');
  return wrap(`${info.titel}
${'='.repeat(Math.min(80, info.titel.length))}

[English below]

WAT IS DIT?
Dit pakket bevat een volledige publicatie: de webpagina's, de gegevens en, als die gemaakt zijn, de pdf-bestanden. Alles werkt zonder internet en zonder server.

Uitgever: ${info.uitgever}
Versie:   ${info.versie} (${formatDate(info.datum).replaceAll('\u00a0', ' ')})
Adres:    ${info.adres}
Licentie: ${info.licentie}

HOE OPENT U HET?
1. Pak het zipbestand helemaal uit. Openen vanuit het zipbestand zelf gaat niet goed.
2. Open de map "data" en daarin het bestand index.html. Dubbelklikken is genoeg.

HOE CONTROLEERT U OF ER NIETS IS VERANDERD?
Van elk bestand staat een code (SHA-256) in manifest-sha256.txt. Open een opdrachtvenster in deze map en typ:

  Linux:    sha256sum -c manifest-sha256.txt
  macOS:    shasum -a 256 -c manifest-sha256.txt
  Windows:  (PowerShell)
  Get-Content manifest-sha256.txt | ForEach-Object { $h, $f = $_ -split '  ', 2; if ((Get-FileHash $f).Hash -ne $h) { "ANDERS: $f" } }

Op Linux en macOS staat achter elk bestand "OK". In PowerShell verschijnt alleen iets als een bestand anders is. Het pakket volgt de standaard BagIt (RFC 8493). De map "mdto" bevat metagegevens volgens MDTO 1.0.

INHOUDSCODE
${codes}
Dit is de SHA-256 van inhoud.json bij het artikel. Dezelfde code staat boven het artikel op de website.

----------------------------------------------------------------------

WHAT IS THIS?
This package holds a complete publication: web pages, data and, where made, PDF files. Everything works without a network and without a server.

HOW TO OPEN IT
1. Unpack the zip file completely. It does not work from inside the zip.
2. Open the folder "data" and in it the file index.html.

HOW TO VERIFY IT
The SHA-256 of every file is in manifest-sha256.txt. Use the commands above in a terminal in this folder. The package is a BagIt bag (RFC 8493).
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
