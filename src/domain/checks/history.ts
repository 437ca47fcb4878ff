import type { Controle, Uitslag } from '../controle.ts';
import { columnOf } from '../begroting.ts';
import { faseNaam } from '../fase.ts';
import type { Finding } from '../finding.ts';
import { formatCell } from '../format.ts';
import { tekstBestand, type ArtikelStuk, type Publicatie } from '../publicatie.ts';
import { fieldOf } from './places.ts';
import { mergeUitslagen } from './uitslag.ts';

/** Open data about earlier years does not contradict the table, nor itself. */
export const history: Controle = {
  code: 'historie',
  titel: 'Open data en tabel spreken elkaar niet tegen',
  controleert:
    'Noemen de open data en de begrotingstabel allebei een bedrag voor hetzelfde jaar, dezelfde fase en dezelfde soort, dan moeten die gelijk zijn. Een feit staat in de open data één keer. Bedragen uit verschillende fasen worden niet vergeleken: een ontwerpbegroting en een realisatie zijn verschillende feiten.',
  waarom: 'Twee bronnen die hetzelfde feit verschillend geven, vragen om uitleg voordat iemand er een trend in ziet.',
  oplossen: 'Zoek in beide bronnen na welk bedrag er staat. Is het verschil echt, laat het dan staan en leg het uit in de tekst of als correctie; de waarschuwing houdt de publicatie niet tegen.',
  eenheid: ['bedrag', 'bedragen'],
  run: (publicatie) => mergeUitslagen(publicatie.histories.map((stuk) => observationsOf(publicatie, stuk))),
};

type HistorieStuk = Publicatie['histories'][number];
type Waarneming = HistorieStuk['data']['waarnemingen'][number];

function observationsOf({ artikelen, weggelaten }: Publicatie, stuk: HistorieStuk): Uitslag {
  const { artikel: id, waarnemingen } = stuk.data;
  const artikel = artikelen.find((item) => item.id === id);
  const orphan = artikel === undefined && weggelaten.size === 0 ? [unknownArticle(stuk, id)] : [];
  const findings = waarnemingen.flatMap((waarneming, index) => [
    ...contradiction(stuk, waarneming, index, artikel),
    ...(waarnemingen.findIndex((other) => sameFact(other, waarneming)) === index ? [] : [double(stuk, waarneming, index)]),
  ]);
  return { findings: [...orphan, ...findings], checked: waarnemingen.length };
}

function contradiction(stuk: HistorieStuk, waarneming: Waarneming, index: number, artikel: ArtikelStuk | undefined): Finding[] {
  if (artikel === undefined || waarneming.bedrag === null) return [];
  const { begroting } = artikel;
  const printed = begroting.opPad.get(waarneming.soort)?.bedragen[columnOf(begroting, waarneming.jaar, waarneming.fase)] ?? null;
  if (printed === null || printed === waarneming.bedrag) return [];
  return [
    finding(
      stuk,
      index,
      waarneming,
      `${formatCell(waarneming.bedrag)} in de open data`,
      `${formatCell(printed)}, zoals in tabel ${begroting.bestand.tabel.nummer}`,
      'Zoek in beide bronnen na wat er staat; is het verschil echt, leg het dan uit.',
    ),
  ];
}

function double(stuk: HistorieStuk, waarneming: Waarneming, index: number): Finding {
  return finding(stuk, index, waarneming, 'hetzelfde feit voor de tweede keer', 'elk feit één keer', 'Haal een van de twee weg.');
}

function sameFact(a: Waarneming, b: Waarneming): boolean {
  return a.jaar === b.jaar && a.soort === b.soort && a.fase === b.fase;
}

function finding(stuk: HistorieStuk, index: number, { jaar, soort, fase }: Waarneming, found: string, expected: string, remedy: string): Finding {
  const place = { ...fieldOf(stuk, 'waarnemingen', index, 'bedrag'), within: `${soort} ${jaar}, ${faseNaam(fase)}` };
  return { code: 'historie', severity: 'waarschuwing', place, found, expected, remedy };
}

function unknownArticle(stuk: HistorieStuk, id: string): Finding {
  return {
    code: 'historie',
    severity: 'fout',
    place: fieldOf(stuk, 'artikel'),
    found: `het artikel ${id}`,
    expected: `het bestand ${tekstBestand(id)}`,
    remedy: 'Verbeter de naam van het artikel.',
  };
}
