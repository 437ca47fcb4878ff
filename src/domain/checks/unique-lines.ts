import { rijAnker } from '../adres.ts';
import type { Regel } from '../begroting.ts';
import type { Controle, Uitslag } from '../controle.ts';
import type { Finding } from '../finding.ts';
import { lineOfTable, type Tabel } from './places.ts';
import { perTabel } from './uitslag.ts';

/** No two lines share a path, nor an anchor. */
export const uniqueLines: Controle = {
  code: 'unieke-regels',
  titel: 'Elke regel van de tabel heeft een eigen pad',
  controleert:
    'Het pad van een regel (artikelonderdeel, instrument en regeling) komt in een artikel één keer voor. Ook het anker dat ervan wordt gemaakt voor het adres van de rij is uniek.',
  waarom: 'Dezelfde naam komt in een begroting vaak bij meer instrumenten voor. Alleen het pad zegt welke regel is bedoeld; twee regels met één pad zijn niet uit elkaar te houden.',
  oplossen: 'Geef een van de twee regels een ander id. Is het echt dezelfde regel, haal er dan een weg.',
  eenheid: ['regel', 'regels'],
  run: perTabel(linesOf),
};

function linesOf(tabel: Tabel): Uitslag {
  const byAnchor = new Map<string, Regel>();
  const findings: Finding[] = [];
  for (const regel of tabel.begroting.regels) {
    const anchor = rijAnker(regel.pad);
    const first = byAnchor.get(anchor);
    if (first === undefined) byAnchor.set(anchor, regel);
    else findings.push(double(tabel, regel, first));
  }
  return { findings, checked: tabel.begroting.regels.length };
}

function double(tabel: Tabel, regel: Regel, first: Regel): Finding {
  const samePath = regel.pad === first.pad;
  return {
    code: 'unieke-regels',
    severity: 'fout',
    place: lineOfTable(tabel, regel),
    found: samePath ? `het pad ${regel.pad} voor de tweede keer` : `het pad ${regel.pad}, dat hetzelfde anker geeft als ${first.pad}`,
    expected: 'een eigen pad en een eigen anker voor elke regel',
    remedy: 'Geef een van de twee regels een ander id.',
  };
}
