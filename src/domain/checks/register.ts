import { artikelAdres, parseArtikelId } from '../adres.ts';
import type { Controle } from '../controle.ts';
import type { Finding, Place } from '../finding.ts';
import { hoofdstukVan, type ArtikelStuk, type Publicatie } from '../publicatie.ts';
import { fieldOf, fieldOfAmounts } from './places.ts';

/** Every article has its place: an address of its own, in a chapter and a year that are described. */
export const register: Controle = {
  code: 'plaats-in-begroting',
  titel: 'Elk artikel heeft zijn plaats in een begroting',
  controleert:
    'Het begrotingsjaar en het hoofdstuk van elk artikel staan in de map begrotingen. Geen twee artikelen hebben hetzelfde adres, geen jaar of hoofdstuk is dubbel beschreven, en een bestand in die map heet naar zijn jaar.',
  waarom: 'De weg naar een artikel loopt langs jaar en hoofdstuk. Ontbreekt een van de twee, dan is het artikel niet te vinden.',
  oplossen: 'Voeg het hoofdstuk toe aan begrotingen/<jaar>.json, met nummer, naam, afkorting en ministerie. Hebben twee artikelen hetzelfde adres, dan heeft een van de twee een verkeerd nummer.',
  eenheid: ['artikel', 'artikelen'],
  run: (publicatie) => ({
    findings: [...publicatie.artikelen.flatMap((artikel) => unregistered(publicatie, artikel)), ...doubleAddresses(publicatie), ...yearFiles(publicatie)],
    checked: publicatie.artikelen.length,
  }),
};

function unregistered(publicatie: Publicatie, artikel: ArtikelStuk): Finding[] {
  const { begrotingsjaar, hoofdstuk } = artikel.begroting.bestand;
  const file = `begrotingen/${begrotingsjaar}.json`;
  if (hoofdstukVan(publicatie, artikel) !== undefined || publicatie.weggelaten.has(file)) return [];
  return [finding(fieldOfAmounts(artikel, ['hoofdstuk']), `hoofdstuk ${hoofdstuk} van ${begrotingsjaar}`, `een hoofdstuk uit ${file}`, 'Voeg het hoofdstuk daar toe of verbeter het nummer.')];
}

function doubleAddresses({ artikelen }: Publicatie): Finding[] {
  const seen = new Map<string, string>();
  return artikelen.flatMap((artikel) => {
    if (parseArtikelId(artikel.id) === null) return [];
    const adres = artikelAdres(artikel.id);
    const other = seen.get(adres);
    seen.set(adres, other ?? artikel.id);
    return other === undefined ? [] : [finding({ file: artikel.file }, `hetzelfde adres als ${other}: ${adres}`, 'een eigen adres voor elk artikel', 'Geef een van de twee een ander nummer of haal er een weg.')];
  });
}

function yearFiles({ jaren }: Publicatie): Finding[] {
  return jaren.flatMap((jaar) => {
    const { hoofdstukken } = jaar.data;
    const doubles = hoofdstukken.filter((item, index) => hoofdstukken.findIndex((other) => other.nummer === item.nummer) !== index);
    const misnamed = jaar.id === String(jaar.data.jaar) ? [] : [finding(fieldOf(jaar, 'jaar'), `het jaar ${jaar.data.jaar} in ${jaar.file}`, `begrotingen/${jaar.data.jaar}.json`, 'Geef het bestand de naam van zijn jaar.')];
    return [...misnamed, ...doubles.map((item) => finding(fieldOf(jaar, 'hoofdstukken'), `hoofdstuk ${item.nummer} voor de tweede keer`, 'elk hoofdstuk één keer', 'Haal een van de twee weg.'))];
  });
}

function finding(place: Place, found: string, expected: string, remedy: string): Finding {
  return { code: 'plaats-in-begroting', severity: 'fout', place, found, expected, remedy };
}
