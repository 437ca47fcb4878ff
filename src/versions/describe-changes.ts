import { faseNaam } from '../domain/fase.ts';
import { formatCell, formatCount } from '../domain/format.ts';
import type { Stand, Wijzigingen } from '../domain/versie.ts';
import { lineInWords } from './line-in-words.ts';

/** One group of changes in words: what kind, how many, and each of them on a line. */
export interface Wijzigingsgroep {
  titel: string;
  regels: readonly string[];
}

const OVERIG = { kop: 'kop', tabel: 'gegevens bij de tabel', begrip: 'begrip', bron: 'bron', correctie: 'tegenstrijdigheid in de bron', opmaak: 'opmaak van de tekst' } as const;

/** What changed, in words, in groups; groups without changes are left out. `was` and `is` give lines their names. */
export function describeChanges(wijzigingen: Wijzigingen, was: Stand, is: Stand): Wijzigingsgroep[] {
  const { bedragen, regels, kolommen, secties, overig } = wijzigingen;
  const line = (pad: string) => lineInWords(is.tabel.regels.some((regel) => regel.pad === pad) ? is.tabel.regels : was.tabel.regels, pad);
  const groups: Wijzigingsgroep[] = [
    {
      titel: formatCount(bedragen.length, 'bedrag gewijzigd', 'bedragen gewijzigd'),
      regels: bedragen.map(({ regel, jaar, fase, was: then, is: now }) => `${line(regel)}, ${jaar} (${faseNaam(fase)}): van ${formatCell(then)} naar ${formatCell(now)}`),
    },
    { titel: `${formatCount(regels.length, 'regel van de tabel', 'regels van de tabel')} toegevoegd, vervallen of hernoemd`, regels: regels.map(({ regel, soort }) => `${line(regel)}: ${soort === 'gewijzigd' ? 'andere naam' : soort}`) },
    { titel: `${formatCount(kolommen.length, 'kolom van de tabel', 'kolommen van de tabel')} toegevoegd of vervallen`, regels: kolommen.map(({ jaar, fase, soort }) => `${jaar} (${faseNaam(fase)}): ${soort}`) },
    { titel: `${formatCount(secties.length, 'passage', 'passages')} toegevoegd, vervallen of gewijzigd`, regels: secties.map(({ titel, soort }) => `${titel}: ${soort}`) },
    { titel: 'Verder', regels: overig.map(({ wat, naam, soort }) => `${OVERIG[wat]}${naam === 'tekst' ? '' : ` ${naam}`}: ${soort}`) },
  ];
  return groups.filter((group) => group.regels.length > 0);
}
