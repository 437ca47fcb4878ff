import { stringify } from 'csv-stringify/sync';
import { faseNaam } from '../domain/fase.ts';
import { formatDate } from '../domain/format.ts';
import type { Stand } from '../domain/versie.ts';
import { neutralise } from '../open-data/csv.ts';
import { lineInWords } from './line-in-words.ts';

/** The amounts of a version, one a row: comma, CRLF, UTF-8. Its columns never change, so that an old address keeps its bytes. */
export function versionCsv({ artikel, versie, tabel }: Stand): string {
  const head = ['artikel', 'versie', 'begrotingsjaar', 'pad', 'pad_naam', 'soort', 'gedrukt', 'jaar', 'fase', 'bedrag_x1000'];
  const rows = tabel.regels.flatMap(({ pad, soort, gedrukt, bedragen }) =>
    tabel.kolommen.map(({ jaar, fase }, index) => [artikel, versie, tabel.begrotingsjaar, pad, neutralise(lineInWords(tabel.regels, pad)), soort, String(gedrukt), jaar, fase, bedragen[index] ?? null]),
  );
  return stringify([head, ...rows], { record_delimiter: 'windows' });
}

/** The table of a version for a program. */
export function versionJson({ artikel, versie, datum, inhoudscode, nummer, naam, hoofdstuk, fase, bron, tabel }: Stand): string {
  return `${JSON.stringify({ artikel, versie, datum, inhoudscode, nummer, naam, hoofdstuk, fase, bron, eenheid: 'x1000euro', tabel }, null, 2)}\n`;
}

/** The text of a version as one Markdown file. */
export function versionMarkdown({ versie, datum, inhoudscode, nummer, naam, fase, bron, samenvatting, tekst, tabel }: Stand): string {
  const head = [
    `# Artikel ${nummer} ${naam}`,
    `Begroting ${tabel.begrotingsjaar}, ${faseNaam(fase)}. Versie ${versie} van ${formatDate(datum)}. Bron: ${bron.plaats}, ${bron.aanduiding}, <${bron.url}>. Inhoudscode (SHA-256): ${inhoudscode}.`,
    samenvatting,
  ];
  const body = tekst.secties.flatMap(({ titel, niveau, blokken }) => [`${'#'.repeat(niveau)} ${titel}`, ...blokken]);
  return `${[...head, ...tekst.inleiding, ...body].join('\n\n')}\n`;
}
