import { figurenVan } from '../charts/figuren-van-artikel.ts';
import { artikelAdres, begripAdres, bronAdres, figuurAnker, rijAnker, standPagina, versieAdres } from '../domain/adres.ts';
import { makeBegroting, type Regel } from '../domain/begroting.ts';
import { formatDate, formatPercent, NBSP } from '../domain/format.ts';
import { kerncijfers, type Kerncijfer } from '../domain/kerncijfers.ts';
import { hoofdstukVan, officieelVan, standenVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { korteNaam, standNaam, standUitleg, type StandenFile } from '../domain/standen.ts';
import type { Sectie } from '../domain/tekst.ts';
import { distinctNames } from './lexicon.ts';
import type { Collection, FoundArticle, FoundStand, SearchDocument } from './search-document.ts';

/** The documents of a publication, or of some of its articles; begrippen and sources only with `algemeen`. */
export function makeDocuments(publicatie: Publicatie, keuze: { artikelen?: readonly ArtikelStuk[]; algemeen?: boolean } = {}): Collection {
  const artikelen = keuze.artikelen ?? publicatie.artikelen;
  const collection: Growing = { artikelen: [], documenten: [] };
  for (const artikel of artikelen) addArticle(publicatie, artikel, collection);
  if (keuze.algemeen ?? true) addGeneral(publicatie, collection.documenten);
  return collection;
}

function addArticle(publicatie: Publicatie, stuk: ArtikelStuk, { artikelen, documenten }: Growing): void {
  const { bestand, begrotingsjaar, kolommen } = stuk.begroting;
  const { nummer, naam } = bestand.artikel;
  const hoofdstuk = hoofdstukVan(publicatie, stuk);
  const artikel = artikelen.length;
  const titel = `Artikel ${nummer} ${naam}`;
  const standen = standenVan(publicatie, stuk.id).map(({ data }) => data);
  artikelen.push({ id: stuk.id, titel, adres: artikelAdres(stuk.id), begrotingsjaar, jaren: kolommen.map((kolom) => kolom.jaar), ...(standen.length === 0 ? {} : { standen: standen.map(foundStand) }) });
  const base = { artikel, ouder: null, plaats: '', alineas: [] as string[], extra: '', namen: [], gewoon: [], bedragen: [] };
  const about = [`art. ${nummer} begroting rijksbegroting ${begrotingsjaar} hoofdstuk ${bestand.hoofdstuk}`, hoofdstuk?.naam, hoofdstuk?.afkorting, hoofdstuk?.ministerie];
  documenten.push({ ...base, soort: 'artikel', titel, alineas: [stuk.data.samenvatting, ...kerncijfers(stuk.begroting).map(figureText)], extra: about.filter((words) => words !== undefined).join(' ') });
  addSections('sectie', stuk.tekst.secties, documenten, base);
  addSections('officieel', officieelVan(publicatie, stuk.id)?.secties ?? [], documenten, base);
  addRows(stuk, documenten, base);
  for (const stand of standen) addStand(publicatie, stand, documenten, base);
  for (const { nummer: figuur, spec } of figurenVan(publicatie, stuk).figuren) {
    const words = [...spec.categories.map((category) => category.label), ...spec.series.map((series) => series.label)];
    documenten.push({ ...base, soort: 'figuur', titel: spec.titel, plaats: figuurAnker(figuur), alineas: [spec.ondertitel], extra: `figuur ${figuur} grafiek ${words.join(' ')}` });
  }
}

/** A collection to which articles are still added. */
interface Growing {
  artikelen: FoundArticle[];
  documenten: SearchDocument[];
}

/** A key figure of an article as a sentence. */
function figureText({ waarde, eenheid, uitleg }: Kerncijfer): string {
  return `${waarde}${eenheid === '%' ? '' : NBSP}${eenheid} ${uitleg.map(({ tekst }) => tekst).join('')}.`;
}

type Base = Omit<SearchDocument, 'soort' | 'titel'>;

function addSections(soort: 'sectie' | 'officieel', secties: readonly Sectie[], documenten: SearchDocument[], base: Base): void {
  const places = new Map<string, number>();
  for (const sectie of secties) {
    const ouder = sectie.ouder === null ? null : (places.get(sectie.ouder) ?? null);
    places.set(sectie.id, documenten.length);
    documenten.push({ ...base, soort, ouder, titel: sectie.titel, plaats: sectie.id, alineas: sectie.alineas, extra: kindOf(sectie.pad) });
  }
}

function addRows(stuk: ArtikelStuk, documenten: SearchDocument[], base: Base): void {
  const places = new Map<string, number>();
  for (const regel of stuk.begroting.regels) {
    const ouder = regel.ouder === null || regel.ouder === 'uitgaven' ? null : (places.get(regel.ouder) ?? null);
    places.set(regel.pad, documenten.length);
    documenten.push({ ...base, soort: 'rij', ouder, titel: regel.label, plaats: rijAnker(regel.pad), extra: [regel.ouder === 'uitgaven' ? regel.ouder : '', kindOf(regel.pad), commitment(stuk, regel)].join(' ').trim(), bedragen: regel.bedragen });
  }
}

function foundStand(stand: StandenFile): FoundStand {
  return { pagina: standPagina(stand.fase), kolommen: stand.kolommen.map((kolom) => ({ naam: korteNaam(stand, kolom), jaar: kolom.jaar })) };
}

/** The table of a later phase, and below it its rows: other facts than the rows of the article's own table. */
function addStand(publicatie: Publicatie, stand: StandenFile, documenten: SearchDocument[], base: Base): void {
  const pagina = standPagina(stand.fase);
  const bron = publicatie.bronnen.find(({ id }) => id === stand.bron)?.data;
  const table = documenten.length;
  documenten.push({ ...base, soort: 'stand', titel: standNaam(stand), plaats: pagina, alineas: [standUitleg(stand), ...(bron === undefined ? [] : [`Bron: tabel ${stand.tabel.nummer}, ${bron.aanduiding}: ${bron.titel}.`])] });
  const places = new Map<string, number>();
  for (const regel of makeBegroting(stand).regels) {
    places.set(regel.pad, documenten.length);
    const ouder = regel.ouder === null || regel.ouder === 'uitgaven' ? table : (places.get(regel.ouder) ?? table);
    documenten.push({ ...base, soort: 'stand', ouder, titel: regel.label, plaats: `${pagina}#${rijAnker(regel.pad)}`, extra: kindOf(regel.pad), bedragen: regel.bedragen });
  }
}

/** What a line with a number is called, since its title is only the number and a name: "artikelonderdeel 7.1". */
function kindOf(pad: string | null): string {
  return pad !== null && /^[\d.]+$/.test(pad) ? 'artikelonderdeel' : '';
}

/** The legally committed share of a line, in words. */
function commitment(stuk: ArtikelStuk, regel: Regel): string {
  const verplicht = stuk.begroting.bestand.juridischVerplicht;
  if (regel.pad === 'uitgaven') return verplicht === undefined ? '' : `${formatPercent(verplicht.totaal)} juridisch verplicht`;
  const deel = verplicht?.instrumenten.find((item) => regel.soort === 'instrument' && regel.pad.endsWith(`/${item.id}`));
  return deel === undefined ? '' : `${formatPercent(deel.percentage)} juridisch verplicht`;
}

function addGeneral(publicatie: Publicatie, documenten: SearchDocument[]): void {
  const base = { artikel: null, ouder: null, extra: '', namen: [], gewoon: [], bedragen: [] };
  for (const { id, data } of publicatie.begrippen) {
    const titel = data.voluit === undefined ? data.term : `${data.term} (${data.voluit})`;
    documenten.push({ ...base, soort: 'begrip', titel, plaats: begripAdres(id), alineas: [data.definitie], namen: distinctNames([data.term, data.voluit ?? '', ...data.vormen]), gewoon: data.zoekwoorden });
  }
  for (const { id, data } of publicatie.bronnen) {
    const name = data.url.split('/').filter((part) => part !== '').at(-1)?.replace(/\.\w+$/, '') ?? '';
    const alineas = [...(data.titel === data.aanduiding ? [] : [data.titel]), data.toelichting];
    documenten.push({ ...base, soort: 'bron', titel: data.aanduiding, plaats: bronAdres(id), alineas, extra: `${data.uitgever} ${id} ${name}` });
  }
  for (const { data } of publicatie.versies ?? []) {
    const { artikel, versie, datum, nummer, tabel, toelichting } = data;
    const alineas = [`Tekst en bedragen zoals ze waren op ${formatDate(datum)}.`, ...(toelichting === null ? [] : [toelichting])];
    documenten.push({ ...base, soort: 'versie', titel: `Versie ${versie} van artikel ${nummer} (${tabel.begrotingsjaar})`, plaats: versieAdres(artikel, versie), alineas });
  }
}
