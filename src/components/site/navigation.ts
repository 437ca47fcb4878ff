/** Entries of the main navigation, in order. An entry is current on its own page and on the pages below it. */
export const NAVIGATION = [
  { naam: 'Home', adres: '/' },
  { naam: 'Artikelen', adres: '/begroting/' },
  { naam: 'Tabellen en figuren', adres: '/figuren/' },
  { naam: 'Begrippen', adres: '/begrippen/' },
  { naam: 'Open data', adres: '/open-data/' },
  { naam: 'Controles', adres: '/controles/' },
] as const;

/** Links in the foot, by column. */
export const FOOT = [
  {
    titel: 'Service',
    links: [
      { naam: 'Zoeken', adres: '/zoeken/' },
      { naam: 'Register', adres: '/register/' },
      { naam: 'Tabellen en figuren', adres: '/figuren/' },
      { naam: 'Begrippen', adres: '/begrippen/' },
      { naam: 'Open data', adres: '/open-data/' },
      { naam: 'Bronnen', adres: '/bronnen/' },
      { naam: 'Versies', adres: '/versies/' },
      { naam: 'Controles', adres: '/controles/' },
    ],
  },
  {
    titel: 'Over deze site',
    links: [
      { naam: 'Over deze publicatie', adres: '/over/' },
      { naam: 'Toegankelijkheid', adres: '/toegankelijkheid/' },
      { naam: 'Privacy', adres: '/privacy/' },
      { naam: 'Licenties', adres: '/licenties/' },
    ],
  },
] as const;

/** True when an entry stands for the page at this path. */
export function isCurrent(adres: string, path: string): boolean {
  return adres === '/' ? path === '/' : path.startsWith(adres);
}
