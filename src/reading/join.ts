import type { Root } from 'mdast';
import { parseArtikelId } from '../domain/adres.ts';
import type { Artikel } from '../domain/artikel.ts';
import type { BedragenFile } from '../domain/bedragen.ts';
import type { Begrip } from '../domain/begrip.ts';
import { makeBegripvinder, type Begripvinder, type Markering } from '../domain/begripvinder.ts';
import { makeBegroting } from '../domain/begroting.ts';
import type { Finding } from '../domain/finding.ts';
import type { Officieel } from '../domain/officieel.ts';
import { bedragenBestand, tekstBestand, type ArtikelStuk, type OfficieelStuk, type Publicatie, type Stuk } from '../domain/publicatie.ts';
import { readArtikeltekst, readLosseTekst } from './artikeltekst.ts';
import { readOfficialText } from './official-text.ts';

/** The content as read from the collections, not yet joined. */
export interface LosseInhoud extends Omit<Publicatie, 'artikelen' | 'begrippen' | 'officieel'> {
  artikelen: readonly MdxStuk<Artikel>[];
  bedragen: readonly Stuk<BedragenFile>[];
  begrippen: readonly MdxStuk<Begrip>[];
  officieel: readonly MdxStuk<Officieel>[];
}

/** A text with its frontmatter, not yet joined. */
export interface MdxStuk<Data> extends Stuk<Data> {
  /** The text as the editor wrote it, without the frontmatter. */
  mdx: string;
  tree: Root;
}

/**
 * Joins texts and amounts into a publication. What has no counterpart is left out and named in the findings, unless the
 * counterpart is there and could not be read: that has been said.
 */
export function joinPublicatie(inhoud: LosseInhoud): { publicatie: Publicatie; findings: Finding[] } {
  const finder = begripvinderFor(inhoud.begrippen);
  const aanduidingen = new Map(inhoud.bronnen.map((bron) => [bron.id, bron.data.aanduiding]));
  const bedragen = new Map(inhoud.bedragen.map((stuk) => [stuk.id, stuk]));
  const findings: Finding[] = [];
  const weggelaten = new Set(inhoud.weggelaten);
  const artikelen: ArtikelStuk[] = [];
  for (const { tree, ...stuk } of inhoud.artikelen) {
    const amounts = bedragen.get(stuk.id);
    bedragen.delete(stuk.id);
    if (amounts === undefined) {
      const missing = bedragenBestand(stuk.id);
      if (!inhoud.weggelaten.has(missing)) findings.push(incomplete(stuk.file, 'een tekst zonder bedragen', `het bestand ${missing}`));
      weggelaten.add(stuk.file);
      continue;
    }
    findings.push(...identityFindings(stuk.id, amounts));
    const begroting = makeBegroting(amounts.data);
    artikelen.push({ ...stuk, begroting, tekst: readArtikeltekst(tree, { file: stuk.file, begroting, finder, aanduidingen }) });
  }
  for (const left of bedragen.values()) {
    const missing = tekstBestand(left.id);
    if (!inhoud.weggelaten.has(missing)) findings.push(incomplete(left.file, 'bedragen zonder tekst', `het bestand ${missing}`));
    weggelaten.add(left.file);
  }
  const begrippen = inhoud.begrippen.map(({ tree, ...stuk }) => ({ ...stuk, tekst: readLosseTekst(tree, stuk.file) }));
  const { uitgave, jaren, bronnen, correcties, histories, verslagen = [], zoekwoorden } = inhoud;
  const officieel = inhoud.officieel.flatMap((stuk) => joinOfficial(stuk, artikelen));
  return { publicatie: { uitgave, jaren, artikelen, begrippen, bronnen, correcties, histories, officieel, verslagen, zoekwoorden, weggelaten }, findings };
}

/** The official text of an article; nothing when that article is left out: that has been said. */
function joinOfficial({ tree, ...stuk }: MdxStuk<Officieel>, artikelen: readonly ArtikelStuk[]): OfficieelStuk[] {
  const artikel = artikelen.find(({ id }) => id === stuk.id);
  if (artikel === undefined) return [];
  const { begroting, tekst } = artikel;
  return [{ ...stuk, secties: readOfficialText(tree, { file: stuk.file, titel: stuk.data.titel, begroting, publiek: tekst.secties }) }];
}

/** The recogniser of begrippen in running text; abbreviations get a margin note. */
export function begripvinderFor(begrippen: readonly { id: string; data: Begrip }[]): Begripvinder {
  return makeBegripvinder(
    begrippen.map(({ id, data }): Markering => ({ id, vormen: data.vormen, kanttekening: data.soort === 'afkorting' ? (data.voluit ?? data.definitie) : null })),
  );
}

/** Year, chapter and number in the file must be those of its name: addresses are made from the name. */
function identityFindings(id: string, amounts: Stuk<BedragenFile>): Finding[] {
  const parts = parseArtikelId(id);
  const { begrotingsjaar, hoofdstuk, artikel } = amounts.data;
  const inside = `${begrotingsjaar}, hoofdstuk ${hoofdstuk}, artikel ${artikel.nummer}`;
  if (parts === null) {
    return [incomplete(amounts.file, `de naam ${id}`, 'een naam als 2022/vii-07 (jaar/hoofdstuk-artikel)')];
  }
  const outside = `${parts.jaar}, hoofdstuk ${parts.hoofdstuk}, artikel ${parts.nummer}`;
  return inside === outside ? [] : [incomplete(amounts.file, `in het bestand ${inside}`, `volgens de naam ${outside}`)];
}

function incomplete(file: string, found: string, expected: string): Finding {
  return {
    code: 'paar-onvolledig',
    severity: 'fout',
    place: { file },
    found,
    expected,
    remedy: 'Voeg het bestand toe of geef beide bestanden dezelfde naam.',
  };
}
