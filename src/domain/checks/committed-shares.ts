import type { BedragenFile } from '../bedragen.ts';
import { amountOf, type Begroting } from '../begroting.ts';
import type { Controle, Uitslag } from '../controle.ts';
import type { Finding, Place } from '../finding.ts';
import { formatPercent } from '../format.ts';
import type { ArtikelStuk } from '../publicatie.ts';
import { fieldOfAmounts } from './places.ts';
import { perArtikel } from './uitslag.ts';

/** The shares of the instruments, weighted with their amounts, give the stated total. */
export const committedShares: Controle = {
  code: 'juridisch-verplicht',
  titel: 'De percentages juridisch verplicht kloppen met de bedragen',
  controleert:
    'De bron noemt voor elk instrument welk deel juridisch verplicht is, en een percentage voor het geheel. Elk percentage wordt gewogen met het bedrag van zijn instrument in het begrotingsjaar, over alle artikelonderdelen samen. Dat moet het percentage voor het geheel opleveren. Omdat elk percentage is afgerond op zijn laatste cijfer, wordt gerekend met het hele gebied waarin het echte percentage kan liggen. Ook moet elk instrument met een bedrag een percentage hebben, en elk percentage een instrument.',
  waarom: 'Tekst en tabel komen uit verschillende plaatsen van de bron. Als ze elkaar bevestigen, zijn ze allebei goed overgenomen.',
  oplossen: 'Vergelijk de percentages in het bedragenbestand met de tekst van de bron, en de bedragen met de tabel. Let op een instrument dat in de bron net anders heet dan in de tabel.',
  eenheid: ['percentage', 'percentages'],
  run: perArtikel(sharesOf),
};

function sharesOf(artikel: ArtikelStuk): Uitslag {
  const stated = artikel.begroting.bestand.juridischVerplicht;
  if (stated === undefined) return { findings: [], checked: 0 };
  const amounts = amountsPerInstrument(artikel.begroting);
  const findings = [...unknownInstruments(artikel, stated, amounts), ...withoutShare(artikel, stated, amounts)];
  const complete = findings.length === 0 && [...amounts.values()].every((amount) => amount !== null);
  const difference = complete ? wrongTotal(artikel, stated, amounts as Map<string, number>) : [];
  return { findings: [...findings, ...difference], checked: stated.instrumenten.length + 1 };
}

type Stated = NonNullable<BedragenFile['juridischVerplicht']>;

/** The amounts of each instrument in the budget year over all artikelonderdelen; `null` when one is not given. */
function amountsPerInstrument(begroting: Begroting): Map<string, number | null> {
  const amounts = new Map<string, number | null>();
  for (const regel of begroting.regels) {
    if (regel.soort !== 'instrument') continue;
    const id = regel.pad.split('/').at(-1)!;
    const before = amounts.has(id) ? amounts.get(id)! : 0;
    const amount = amountOf(begroting, regel.pad, begroting.begrotingsjaar) ?? null;
    amounts.set(id, before === null || amount === null ? null : before + amount);
  }
  return amounts;
}

function unknownInstruments(artikel: ArtikelStuk, stated: Stated, amounts: ReadonlyMap<string, unknown>): Finding[] {
  return stated.instrumenten.flatMap(({ id }, index): Finding[] => {
    const place = fieldOfAmounts(artikel, ['juridischVerplicht', 'instrumenten', index, 'id'], `juridischVerplicht › ${id}`);
    if (!amounts.has(id)) {
      return [finding(place, `het instrument ${id}`, `een instrument uit de tabel: ${[...amounts.keys()].join(', ')}`, 'Verbeter de naam van het instrument.')];
    }
    const isFirst = stated.instrumenten.findIndex((item) => item.id === id) === index;
    return isFirst ? [] : [finding(place, `een tweede percentage voor ${id}`, 'één percentage per instrument', 'Haal een van de twee weg.')];
  });
}

function withoutShare(artikel: ArtikelStuk, stated: Stated, amounts: ReadonlyMap<string, number | null>): Finding[] {
  const place = fieldOfAmounts(artikel, ['juridischVerplicht', 'instrumenten']);
  return [...amounts]
    .filter(([id, amount]) => amount !== 0 && !stated.instrumenten.some((item) => item.id === id))
    .map(([id]) => finding(place, `geen percentage voor ${id}`, 'een percentage voor elk instrument met een bedrag', 'Voeg het percentage uit de bron toe.'));
}

function wrongTotal(artikel: ArtikelStuk, stated: Stated, amounts: ReadonlyMap<string, number>): Finding[] {
  const whole = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  if (whole === 0) return [];
  const weighted = (pick: (percentage: number, amount: number) => number): number =>
    stated.instrumenten.reduce((sum, { id, percentage }) => sum + (pick(percentage, amounts.get(id)!) * amounts.get(id)!) / whole, 0);
  const average = weighted((percentage) => percentage);
  const low = weighted((percentage, amount) => bounds(percentage)[amount / whole < 0 ? 1 : 0]);
  const high = weighted((percentage, amount) => bounds(percentage)[amount / whole < 0 ? 0 : 1]);
  const [least, most] = bounds(stated.totaal);
  if (high >= least - TINY && low <= most + TINY) return [];
  return [
    finding(
      fieldOfAmounts(artikel, ['juridischVerplicht', 'totaal']),
      `${formatPercent(stated.totaal)} voor het geheel`,
      `${formatPercent(average, 2)}: dat volgt uit de percentages en bedragen van de instrumenten (met afronding ${formatPercent(low, 2)} tot ${formatPercent(high, 2)})`,
      'Vergelijk de percentages met de tekst van de bron en de bedragen met de tabel.',
    ),
  ];
}

/** Binary fractions are not exact: 65.6 + 0.05 is a little more than 65.65. */
const TINY = 1e-9;

/** Between which values a percentage lies that was rounded to its last digit: 65.6 → 65.55–65.65, 99 → 98.5–99.5. */
function bounds(percentage: number): readonly [number, number] {
  const decimals = String(percentage).split('.')[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  return [Math.max(0, percentage - half), Math.min(100, percentage + half)];
}

function finding(place: Place, found: string, expected: string, remedy: string): Finding {
  return { code: 'juridisch-verplicht', severity: 'fout', place, found, expected, remedy };
}
