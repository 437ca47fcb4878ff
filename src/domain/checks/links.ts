import { artikelAdres, begripAdres, celAnker, hoofdstukAdres, jaarAdres, PAGINA_ANKERS, parseArtikelId, rijAnker, tabelAnker } from '../adres.ts';
import type { Controle, Uitslag } from '../controle.ts';
import type { Finding, Place } from '../finding.ts';
import type { ArtikelStuk, Publicatie } from '../publicatie.ts';
import type { Link } from '../tekst.ts';
import { inText } from './places.ts';
import { mergeUitslagen } from './uitslag.ts';

/** Links in texts lead somewhere. */
export const links: Controle = {
  code: 'links',
  titel: 'Elke link in een tekst leidt ergens heen',
  controleert:
    'Een link naar een plaats op dezelfde pagina (#…) moet naar een kop, een rij of de tabel gaan. Een link binnen de site naar een begroting of begrip moet naar een pagina gaan die er is. Een link naar een andere site begint met https://.',
  waarom: 'Een link die nergens heen gaat, kost de lezer tijd en vertrouwen.',
  oplossen: 'Neem het adres over van de pagina zelf: bij elke kop staat een link naar die kop. Gebruik voor een bron liever <Verwijzing bron="…" />: dan staat het adres op één plaats.',
  eenheid: ['link', 'links'],
  run: (publicatie) => {
    const pages = knownPages(publicatie);
    return mergeUitslagen([
      ...publicatie.artikelen.map((artikel) => linksOf(artikel, pages, anchorsOf(artikel), (link) => inText(artikel, link))),
      ...publicatie.begrippen.map((begrip) => linksOf(begrip, pages, new Set(PAGINA_ANKERS), (link) => link.place)),
    ]);
  },
};

function linksOf(stuk: { tekst: { links: readonly Link[] } }, pages: ReadonlySet<string>, anchors: ReadonlySet<string>, placeOf: (link: Link) => Place): Uitslag {
  const all = stuk.tekst.links;
  const findings = all.flatMap((link): Finding[] => {
    const expected = mistakeIn(link.url, pages, anchors);
    if (expected === null) return [];
    return [{ code: 'links', severity: 'fout', place: placeOf(link), found: `een link naar ${link.url}`, expected, remedy: 'Verbeter het adres of haal de link weg.' }];
  });
  return { findings, checked: all.length };
}

/** What is expected instead of an address, `null` when it is good or cannot be judged here. */
function mistakeIn(url: string, pages: ReadonlySet<string>, anchors: ReadonlySet<string>): string | null {
  if (url.startsWith('#')) return anchors.has(url.slice(1)) ? null : 'een anker dat op deze pagina staat';
  if (/^(?:https:\/\/[^/]|mailto:[^@]+@)/.test(url)) return null;
  if (!url.startsWith('/')) return 'een adres dat begint met https://, / of #';
  const page = url.replace(/[?#].*$/, '');
  // Other pages are known to the site only, and followed once it has been built.
  return /^\/(?:begroting|begrippen)\//.test(page) && !pages.has(page) ? 'het adres van een pagina die er is, met een / aan het eind' : null;
}

function anchorsOf({ tekst, begroting }: ArtikelStuk): Set<string> {
  const rows = begroting.regels.flatMap(({ pad }) => [rijAnker(pad), ...begroting.kolommen.map(({ jaar }) => celAnker(pad, jaar))]);
  return new Set([...PAGINA_ANKERS, tabelAnker(begroting.bestand.tabel.nummer), ...tekst.secties.map((sectie) => sectie.id), ...rows]);
}

function knownPages({ artikelen, begrippen, jaren }: Publicatie): Set<string> {
  return new Set([
    '/begroting/',
    '/begrippen/',
    ...jaren.flatMap(({ data }) => [jaarAdres(data.jaar), ...data.hoofdstukken.map(({ nummer }) => hoofdstukAdres(data.jaar, nummer))]),
    ...artikelen.filter(({ id }) => parseArtikelId(id) !== null).map(({ id }) => artikelAdres(id)),
    ...begrippen.map(({ id }) => begripAdres(id)),
  ]);
}
