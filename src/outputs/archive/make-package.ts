import type { Finding } from '../../domain/finding.ts';
import { archiefBestand, archiefNaam, artikelAdres, dataAdres } from '../../domain/adres.ts';
import { faseNaam } from '../../domain/fase.ts';
import { hoofdstukVan, licentieVan, standenVan, type ArtikelStuk, type Publicatie } from '../../domain/publicatie.ts';
import { titleOf } from '../../open-data/linked-data.ts';
import { versiesSamen, versieVan } from '../../publication/current.ts';
import { inhoudscodeVan } from '../../publication/inhoud.ts';
import { makeBag } from './bag.ts';
import { formatOf } from './file-format.ts';
import { MDTO_RECORD, mdtoFile, mdtoRecord, type MdtoFile, type MdtoRecord } from './mdto.ts';
import { offlineSite } from './offline-site.ts';
import { PACKAGE_MANIFEST, packageManifest } from './package-manifest.ts';
import { READ_ME, readMeText } from './read-me.ts';
import type { SiteFiles } from './relative-address.ts';
import { sha256 } from './sha256.ts';
import { makeZip } from './zip.ts';

/** A package for the archive. */
export interface ArchivePackage {
  /** File name of the zip. */
  name: string;
  zip: Uint8Array;
  findings: Finding[];
}

const encoder = new TextEncoder();

/** Makes the package of one article, or with `artikel` null of the whole publication. Same site, same bytes. */
export async function makePackage(publicatie: Publicatie, site: SiteFiles, artikel: ArtikelStuk | null): Promise<ArchivePackage> {
  const artikelen = artikel === null ? publicatie.artikelen : [artikel];
  const folder = archiefNaam(artikel?.id ?? null);
  const { files, findings } = await offlineSite(site, publicatie.uitgave.domein, keepOnly(publicatie, site, artikelen, artikel === null));
  const hashes = artikelen.map((item) => ({ artikel: item, versie: versieVan(publicatie, item), inhoudscode: inhoudscodeVan(publicatie, item) }));
  const record = recordOf(publicatie, artikelen);
  const represented = [...files].map(([path, bytes]): MdtoFile => ({ path: `data/${path}`, size: bytes.length, sha256: sha256(bytes), format: formatOf(path) }));
  const tags = new Map<string, Uint8Array>([
    [READ_ME, encoder.encode(readMe(publicatie, record, hashes))],
    [PACKAGE_MANIFEST, encoder.encode(`${JSON.stringify(packageManifest(files, hashes), null, 2)}\n`)],
    [MDTO_RECORD, encoder.encode(mdtoRecord(record, represented))],
    ...represented.map((file): [string, Uint8Array] => [`mdto/${file.path}.mdto.xml`, encoder.encode(mdtoFile(record, file))]),
  ]);
  const bag = makeBag(files, tags, { organisation: record.archiefvormer, description: record.naam, identifier: record.kenmerk, date: record.datum });
  return { name: `${folder}.zip`, zip: makeZip(folder, bag), findings };
}

/**
 * Leaves out the pages and data of articles that are not in the package, what is made for the archive, and pictures that go
 * with links on other sites, which no page shows. A page for paper is left out when its PDF is there; that of the whole
 * publication goes with the whole.
 */
function keepOnly(publicatie: Publicatie, site: SiteFiles, artikelen: readonly ArtikelStuk[], whole: boolean): (path: string) => boolean {
  const inside = new Set(artikelen.map((item) => item.id));
  const outside = publicatie.artikelen
    .filter((item) => !inside.has(item.id))
    .flatMap((item) => [artikelAdres(item.id).slice(1), dataAdres(item.id).slice(1)]);
  const printed = [...site.keys()].some((path) => path.endsWith('.pdf'));
  const forPaper = (path: string): boolean => (printed && /(?:^|\/)druk\/index\.html$/.test(path)) || (!whole && /^(?:druk\/|publicatie\.pdf$)/.test(path));
  return (path) => !forPaper(path) && !path.startsWith('archief/') && !path.startsWith('sitemap') && path !== 'robots.txt' && !path.endsWith('/deelbeeld.png') && !outside.some((folder) => path.startsWith(folder));
}

function recordOf(publicatie: Publicatie, artikelen: readonly ArtikelStuk[]): MdtoRecord {
  const { uitgave } = publicatie;
  const [first] = artikelen;
  const years = artikelen.flatMap((item) => [item.begroting, ...standenVan(publicatie, item.id).map(({ data }) => data)].flatMap(({ kolommen }) => kolommen.map(({ jaar }) => jaar)));
  const dates = artikelen.map((item) => item.data.datum).sort();
  const single = artikelen.length === 1 && first !== undefined ? first : null;
  return {
    kenmerk: new URL(single === null ? '/' : artikelAdres(single.id), uitgave.domein).href,
    kenmerkBron: uitgave.naam,
    naam: single === null ? uitgave.naam : titleOf(single),
    omschrijving: single === null ? uitgave.ondertitel : single.data.samenvatting,
    trefwoorden: [...new Set(['begroting', ...artikelen.flatMap((item) => hoofdstukVan(publicatie, item)?.naam ?? [])])],
    raadpleegadres: new URL(archiefBestand(single?.id ?? null, 'zip'), uitgave.domein).href,
    jaren: { van: Math.min(...years), tot: Math.max(...years) },
    versie: versiesSamen(publicatie, artikelen),
    datum: dates.at(-1) ?? '1970-01-01',
    archiefvormer: uitgave.archief.archiefvormer,
    waardering: uitgave.archief.waardering,
    licentie: licentieVan(publicatie),
  };
}

function readMe(publicatie: Publicatie, record: MdtoRecord, hashes: readonly { artikel: ArtikelStuk; inhoudscode: string }[]): string {
  return readMeText({
    titel: record.naam,
    uitgever: publicatie.uitgave.afzender,
    adres: record.kenmerk,
    versie: record.versie,
    datum: record.datum,
    inhoudscodes: hashes.map(({ artikel, inhoudscode }) => ({ naam: titleOf(artikel), code: inhoudscode })),
    latereFasen: hashes.flatMap(({ artikel }) => standenVan(publicatie, artikel.id).map(({ data }) => `artikel ${data.artikel.nummer}, ${faseNaam(data.fase)} ${data.begrotingsjaar}`)),
    licentie: record.licentie.url,
  });
}
