import { amountOf, columnOf, type Begroting, type Regel } from './begroting.ts';
import { resolveCitaat } from './cijfer.ts';
import { amountParts, formatAmount, formatPercent, midSentence, NBSP } from './format.ts';

/** A figure above the text, with what the small graphic under it shows. */
export interface Kerncijfer {
  /** The large number, e.g. "€ 193,6" or "76". */
  waarde: string;
  /** The smaller word or sign behind it: "miljoen", "%" or "". */
  eenheid: string;
  /** The sentence under it; `nadruk` is printed bold. */
  uitleg: readonly { tekst: string; nadruk: boolean }[];
  /** Path of the line the figure links to. */
  pad: string;
  beeld:
    | { soort: 'staven'; bedragen: readonly (number | null)[]; gemarkeerd: number }
    | { soort: 'aandeel'; aandeel: number };
}

/** The key figures of an article, computed from its budget; a figure that cannot be computed is left out. */
export function kerncijfers(begroting: Begroting): Kerncijfer[] {
  return [uitgaven(begroting), grootsteRegeling(begroting), juridischVerplicht(begroting), ontvangsten(begroting)].filter(
    (item) => item !== null,
  );
}

function uitgaven(begroting: Begroting): Kerncijfer | null {
  const jaar = begroting.begrotingsjaar;
  const verschil = resolveCitaat(begroting, { soort: 'verschil', regel: 'uitgaven', van: jaar - 1, tot: jaar, als: 'procent' });
  const eerder = amountOf(begroting, 'uitgaven', jaar - 1);
  const vergelijking = !verschil.ok || typeof eerder !== 'number' ? [] : [
    plain(', '),
    strong(verschil.cijfer.tekst),
    plain(verschil.cijfer.tekst === 'evenveel' ? ` als in ${jaar - 1}` : ` dan de ${formatAmount(eerder)} in ${jaar - 1}`),
  ];
  return amountFigure(begroting, 'uitgaven', [plain(`uitgaven in ${jaar}`), ...vergelijking]);
}

function grootsteRegeling(begroting: Begroting): Kerncijfer | null {
  const jaar = begroting.begrotingsjaar;
  const totaal = amountOf(begroting, 'uitgaven', jaar);
  const grootste = largest(begroting, jaar);
  if (grootste === null || typeof totaal !== 'number' || totaal <= 0) return null;
  const bedrag = amountOf(begroting, grootste.pad, jaar);
  if (typeof bedrag !== 'number') return null;
  return {
    waarde: formatPercent((bedrag / totaal) * 100, 0).slice(0, -1),
    eenheid: '%',
    uitleg: [plain(`van de uitgaven in ${jaar} gaat naar `), strong(midSentence(grootste.label))],
    pad: grootste.pad,
    beeld: { soort: 'aandeel', aandeel: bedrag / totaal },
  };
}

function juridischVerplicht(begroting: Begroting): Kerncijfer | null {
  const totaal = begroting.bestand.juridischVerplicht?.totaal;
  if (totaal === undefined) return null;
  return {
    waarde: formatPercent(totaal).slice(0, -1),
    eenheid: '%',
    uitleg: [plain('van de uitgaven in '), plain(`${begroting.begrotingsjaar} is `), strong('juridisch verplicht')],
    pad: 'uitgaven',
    beeld: { soort: 'aandeel', aandeel: totaal / 100 },
  };
}

function ontvangsten(begroting: Begroting): Kerncijfer | null {
  const jaar = begroting.begrotingsjaar;
  const [eerste] = begroting.kolommen;
  const eerder = eerste === undefined || eerste.jaar >= jaar ? undefined : amountOf(begroting, 'ontvangsten', eerste.jaar);
  const vergelijking = typeof eerder === 'number' && eerste !== undefined ? [plain(`; in ${eerste.jaar} was dat `), strong(formatAmount(eerder))] : [];
  return amountFigure(begroting, 'ontvangsten', [plain(`ontvangsten in ${jaar}`), ...vergelijking]);
}

function amountFigure(begroting: Begroting, pad: string, uitleg: Kerncijfer['uitleg']): Kerncijfer | null {
  const bedrag = amountOf(begroting, pad, begroting.begrotingsjaar);
  if (typeof bedrag !== 'number') return null;
  const parts = amountParts(bedrag);
  return {
    waarde: `€${NBSP}${parts.number}`,
    eenheid: parts.unit,
    uitleg,
    pad,
    beeld: { soort: 'staven', bedragen: begroting.opPad.get(pad)!.bedragen, gemarkeerd: columnOf(begroting, begroting.begrotingsjaar) },
  };
}

/** The regeling with the largest amount in a year; of equals the first in the table. */
function largest(begroting: Begroting, jaar: number): Regel | null {
  let result: Regel | null = null;
  for (const regel of begroting.regels) {
    if (regel.soort !== 'regeling') continue;
    const bedrag = amountOf(begroting, regel.pad, jaar);
    if (typeof bedrag === 'number' && bedrag > (result === null ? 0 : (amountOf(begroting, result.pad, jaar) ?? 0))) result = regel;
  }
  return result;
}

function plain(tekst: string): { tekst: string; nadruk: boolean } {
  return { tekst, nadruk: false };
}

function strong(tekst: string): { tekst: string; nadruk: boolean } {
  return { tekst, nadruk: true };
}
