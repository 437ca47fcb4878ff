import { artikelAdres, begripAdres, bronAdres, rijAnker, standAdres, tabelAnker, toelichtingAnker } from '../domain/adres.ts';
import { makeBegroting, pathInWords, type Begroting, type Regel } from '../domain/begroting.ts';
import { faseNaam } from '../domain/fase.ts';
import { capital } from '../domain/format.ts';
import { standenVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import { byLetter, compareWords } from '../domain/register-order.ts';
import type { StandenFile } from '../domain/standen.ts';
import type { Sectie } from '../domain/tekst.ts';
import { keysOf } from './inflection.ts';
import { indexTerms } from './terms.ts';

/** A place to which an entry of the register leads. */
export interface RegisterPlace {
  /** Words for the place: its title, after the heading or lines above it. */
  naam: string;
  /** What is there: running text, a row of the table, the entry in the list of sources. */
  soort: 'tekst' | 'rij' | 'bron';
  adres: string;
}

/** An entry of the register: a word, where it is found, or the entry to look under instead. */
export interface RegisterEntry {
  woord: string;
  /** What an abbreviation stands for; empty for other words. */
  voluit: string;
  /** Address of the page that explains the word, `null` when there is none. */
  uitleg: string | null;
  plaatsen: readonly RegisterPlace[];
  /** Other entries to look under. */
  zie: readonly string[];
}

/**
 * The register of a publication, as at the back of a good book: begrippen, organisations, programmes, lines, headings and
 * sources, each with its places, and everyday words that say where to look. In alphabetical order, by letter.
 * `artikelen` limits it to these articles.
 */
export function makeRegister(publicatie: Publicatie, artikelen: readonly ArtikelStuk[] = publicatie.artikelen): { letter: string; items: RegisterEntry[] }[] {
  const register = new Register(publicatie.artikelen.length > 1 ? artikelNaam : () => '');
  for (const { id, data } of publicatie.begrippen) {
    const plaatsen = artikelen.flatMap((artikel) => occurrences(artikel, id).map((sectie) => register.section(artikel, sectie)));
    if (plaatsen.length === 0 && artikelen !== publicatie.artikelen) continue;
    register.add(data.term, { voluit: data.voluit ?? '', uitleg: begripAdres(id), plaatsen });
    for (const other of [data.voluit, ...data.zoekwoorden]) if (other !== undefined) register.see(other, data.term);
  }
  for (const artikel of artikelen) {
    for (const regel of artikel.begroting.regels) register.line(artikel, regel);
    for (const { data } of standenVan(publicatie, artikel.id)) register.stand(artikel, data);
    for (const sectie of artikel.tekst.secties) if (sectie.pad === null) register.add(sectie.titel, { plaatsen: [register.section(artikel, sectie)] });
    for (const { component, attributen, sectie } of artikel.tekst.gebruik) {
      const bron = publicatie.bronnen.find((item) => component === 'Verwijzing' && item.id === attributen['bron']);
      const place = artikel.tekst.secties.find((item) => item.id === sectie);
      if (bron === undefined || place === undefined) continue;
      register.add(bron.data.aanduiding, { plaatsen: [{ naam: 'in de lijst van bronnen', soort: 'bron', adres: bronAdres(bron.id) }, register.section(artikel, place)] });
    }
  }
  for (const { gewoon, officieel } of publicatie.zoekwoorden) for (const word of gewoon) for (const other of officieel) register.see(word, other);
  return byLetter(register.entries(), (entry) => entry.woord);
}

/** An entry to which places are still added; places by address. */
interface Growing {
  woord: string;
  voluit: string;
  uitleg: string | null;
  plaatsen: Map<string, RegisterPlace>;
  zie: Set<string>;
}

/** Collects entries; words that differ only in form or capitals are one entry. */
class Register {
  readonly #entries = new Map<string, Growing>();
  readonly #articleName: (artikel: ArtikelStuk) => string;

  constructor(articleName: (artikel: ArtikelStuk) => string) {
    this.#articleName = articleName;
  }

  add(woord: string, { voluit = '', uitleg = null, plaatsen }: { voluit?: string; uitleg?: string | null; plaatsen: readonly RegisterPlace[] }): void {
    const entry = this.#entry(woord);
    if (entry.voluit === '') entry.voluit = voluit;
    entry.uitleg ??= uitleg;
    for (const plaats of plaatsen) if (!entry.plaatsen.has(plaats.adres)) entry.plaatsen.set(plaats.adres, plaats);
  }

  see(woord: string, other: string): void {
    if (keyOf(woord) !== keyOf(other)) this.#entry(woord).zie.add(other);
  }

  section(artikel: ArtikelStuk, sectie: Sectie): RegisterPlace {
    const above = artikel.tekst.secties.find((item) => item.id === sectie.ouder);
    const naam = above === undefined ? sectie.titel : `${above.titel} › ${sectie.titel}`;
    return { naam: this.#within(artikel, naam), soort: 'tekst', adres: `${artikelAdres(artikel.id)}#${sectie.id}` };
  }

  line(artikel: ArtikelStuk, regel: Regel): void {
    const above = aboveInWords(artikel.begroting, regel);
    const section = artikel.tekst.secties.find((item) => item.id === toelichtingAnker(regel.pad));
    const row: RegisterPlace = {
      naam: this.#within(artikel, above === '' ? `tabel ${artikel.begroting.bestand.tabel.nummer}` : `tabel ${artikel.begroting.bestand.tabel.nummer}, ${above}`),
      soort: 'rij',
      adres: `${artikelAdres(artikel.id)}#${rijAnker(regel.pad)}`,
    };
    this.add(nameOf(regel), { plaatsen: [...(section === undefined ? [] : [this.section(artikel, section)]), row] });
  }

  /** The table of a later phase, and its lines. */
  stand(artikel: ArtikelStuk, stand: StandenFile): void {
    const begroting = makeBegroting(stand);
    const page = standAdres(artikel.id, stand.fase);
    const tabel = `tabel ${stand.tabel.nummer}, ${faseNaam(stand.fase)}`;
    this.add(capital(faseNaam(stand.fase)), { plaatsen: [{ naam: this.#within(artikel, `${tabel} ${stand.begrotingsjaar}`), soort: 'tekst', adres: `${page}#${tabelAnker(stand.tabel.nummer)}` }] });
    for (const regel of begroting.regels) {
      const above = aboveInWords(begroting, regel);
      this.add(nameOf(regel), { plaatsen: [{ naam: this.#within(artikel, above === '' ? tabel : `${tabel}, ${above}`), soort: 'rij', adres: `${page}#${rijAnker(regel.pad)}` }] });
    }
  }

  /** The entries with somewhere to go: places, or an entry that exists. */
  entries(): RegisterEntry[] {
    const leads = (entry: Growing): boolean => entry.plaatsen.size > 0 || entry.uitleg !== null;
    return [...this.#entries.values()].flatMap((entry) => {
      const known = [...entry.zie].map((other) => this.#entries.get(keyOf(other))).filter((other) => other !== undefined && leads(other));
      if (!leads(entry) && known.length === 0) return [];
      const zie = [...new Set(known.map((other) => other!.woord))].sort(compareWords);
      return [{ woord: entry.woord, voluit: entry.voluit, uitleg: entry.uitleg, plaatsen: [...entry.plaatsen.values()], zie }];
    });
  }

  #entry(woord: string): Growing {
    const key = keyOf(woord);
    const entry = this.#entries.get(key) ?? { woord, voluit: '', uitleg: null, plaatsen: new Map<string, RegisterPlace>(), zie: new Set<string>() };
    this.#entries.set(key, entry);
    return entry;
  }

  #within(artikel: ArtikelStuk, naam: string): string {
    const name = this.#articleName(artikel);
    return name === '' ? naam : `${name}: ${naam}`;
  }
}

/** The lines above a line, in words; nothing for a main line or a part. */
function aboveInWords(begroting: Begroting, { ouder }: Regel): string {
  return ouder === null || ouder === 'uitgaven' ? '' : pathInWords(begroting, ouder);
}

/** The name of a line without its number. */
function nameOf({ label }: Regel): string {
  return label.replace(/^[\d.]+ /, '');
}

function keyOf(woord: string): string {
  return indexTerms(woord).map((word) => keysOf(word).near).join(' ') || woord.toLowerCase();
}

function occurrences(artikel: ArtikelStuk, begrip: string): Sectie[] {
  const ids = new Set(artikel.tekst.begrippen.filter((item) => item.begrip === begrip).map((item) => item.sectie));
  return artikel.tekst.secties.filter((sectie) => ids.has(sectie.id));
}

function artikelNaam({ begroting: { bestand, begrotingsjaar } }: ArtikelStuk): string {
  return `begroting ${begrotingsjaar} ${bestand.hoofdstuk}, artikel ${bestand.artikel.nummer}`;
}
