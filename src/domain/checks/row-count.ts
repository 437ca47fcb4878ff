import type { Controle, Uitslag } from '../controle.ts';
import type { Begroting } from '../begroting.ts';
import { fieldOf, type Tabel } from './places.ts';
import { perTabel } from './uitslag.ts';

/** Head, lines and blank rows together are the rows of the printed table: none was lost. */
export const rowCount: Controle = {
  code: 'aantal-rijen',
  titel: 'Er is geen rij van de tabel weggevallen',
  controleert:
    'Het aantal rijen van de gedrukte tabel is gelijk aan de kop, de regels in het bestand en de witregels samen. In de bron staat een witregel na Verplichtingen, na Uitgaven, tussen de artikelonderdelen en vóór Ontvangsten. Heeft een tabel andere witregels, dan staat hun aantal in het veld legeRijen; een kop van meer rijen staat in kopRijen.',
  waarom: 'Een regel zonder bedragen valt bij het optellen niet op. Door te tellen blijkt dat ook die regels er nog zijn.',
  oplossen:
    'Tel in de bron de rijen van de tabel, met de kop en de witregels mee, en vul dat aantal in bij tabel › rijen. Klopt het aantal, zoek dan welke regel ontbreekt of dubbel staat.',
  eenheid: ['rij', 'rijen'],
  run: perTabel(rowsOf),
};

function rowsOf({ file, begroting }: Tabel): Uitslag {
  const { rijen, kopRijen = 1, nietGeplaatst = 0, toegevoegd = 0 } = begroting.bestand.tabel;
  const lines = begroting.regels.length - toegevoegd + nietGeplaatst;
  const blank = blankRows(begroting);
  const counted = kopRijen + lines + blank;
  if (counted === rijen) return { findings: [], checked: rijen };
  return {
    findings: [
      {
        code: 'aantal-rijen',
        severity: 'fout',
        place: fieldOf({ file }, 'tabel', 'rijen'),
        found: `${counted} rijen: ${kopRijen} kop, ${lines} regels en ${blank} witregels`,
        expected: `${rijen} rijen, zoals de bron er volgens het bestand heeft`,
        remedy: 'Tel de rijen in de bron en zoek de regel die ontbreekt of dubbel staat; heeft de bron andere witregels, vul dan legeRijen in.',
      },
    ],
    checked: rijen,
  };
}

/** After verplichtingen, after uitgaven, between the artikelonderdelen and before ontvangsten, unless the file says otherwise. */
function blankRows({ bestand }: Begroting): number {
  return bestand.tabel.legeRijen ?? 2 + bestand.uitgaven.onderdelen.length;
}
