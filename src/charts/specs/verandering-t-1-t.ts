import { amountOf, columnOf, type Begroting, type Regel } from '../../domain/begroting.ts';
import type { Bewering } from '../../domain/bewering.ts';
import { formatAmount } from '../../domain/format.ts';
import { eenheidInWoorden, formatWaarde, kiesEenheid } from '../eenheid.ts';
import type { Categorie } from '../spec.ts';
import { grootste } from './regelingen.ts';
import { artikelInWoorden, geenFiguur, kiesTitel, tabelAlsBron, type Figuurmaker } from './vraag.ts';
import { inZin, onderscheid, regelingen, telwoord } from './woorden.ts';

/** More bars than this are hard to compare. */
const MEESTE = 12;
/** A change this many times the next largest is told in words: its bar would leave nothing to see of the others. */
const UITSCHIETER = 8;

/** The change of one line. */
interface Verandering {
  regel: Regel;
  verschil: number;
}

/** A bar: one line, or the small ones together. */
interface Balk {
  categorie: Categorie;
  verschil: number;
}

/** What changes per regeling from the year before to the budget year: growth first, then decline. */
export const veranderingT1T: Figuurmaker = (vraag) => {
  const { begroting } = vraag.gegevens;
  const jaar = begroting.begrotingsjaar;
  const vorig = jaar - 1;
  if (columnOf(begroting, vorig) === -1 || columnOf(begroting, jaar) === -1) {
    return geenFiguur(`een tabel zonder de jaren ${vorig} en ${jaar}`, 'een kolom voor beide jaren', 'Haal deze figuur weg: er is geen vorig jaar om mee te vergelijken.');
  }
  const alle = begroting.regels.filter((regel) => regel.soort === 'regeling');
  const berekend = alle.flatMap((regel): Verandering[] => {
    const [voor, na] = [amountOf(begroting, regel.pad, vorig) ?? null, amountOf(begroting, regel.pad, jaar) ?? null];
    return voor === null || na === null ? [] : [{ regel, verschil: na - voor }];
  });
  const veranderd = berekend.filter((item) => item.verschil !== 0).sort((a, b) => b.verschil - a.verschil);
  if (veranderd.length === 0) {
    return geenFiguur(`geen regeling die verandert van ${vorig} naar ${jaar}`, 'ten minste één verandering', 'Haal deze figuur weg: er is niets te tekenen.');
  }
  const uitschieter = uitschieterIn(veranderd);
  const balken = balkenVan(begroting, veranderd.filter((item) => item !== uitschieter), jaar);
  const eenheid = kiesEenheid(balken.map((balk) => balk.verschil));
  const zonder = uitschieter === null ? '' : `; zonder ${inZin(uitschieter.regel.label)} (${formatWaarde(uitschieter.verschil, kiesEenheid([uitschieter.verschil]), { verandering: true })} ${kiesEenheid([uitschieter.verschil])})`;
  return {
    ok: true,
    spec: {
      id: vraag.id,
      ...kiesTitel(vraag.gegevens, beweringen(begroting, veranderd, uitschieter, vorig, jaar), `Verandering per regeling van ${vorig} naar ${jaar}`),
      ondertitel: `Verandering per regeling, ${artikelInWoorden(begroting)}, van ${vorig} naar ${jaar}, ${eenheidInWoorden(eenheid)}${zonder}`,
      vorm: 'balken',
      stapeling: 'gestapeld',
      eenheid,
      verandering: true,
      categorieen: balken.map((balk) => balk.categorie),
      reeksen: [
        { label: `meer dan in ${vorig}`, toon: '1', pad: null, waarden: balken.map((balk) => (balk.verschil > 0 ? balk.verschil : null)) },
        { label: `minder dan in ${vorig}`, toon: '3', pad: null, waarden: balken.map((balk) => (balk.verschil < 0 ? balk.verschil : null)) },
      ],
      totalen: null,
      tabel: tabel(begroting, alle, vorig, jaar),
      opmerkingen: opmerkingen(alle.length - berekend.length, uitschieter, balken.some((balk) => balk.categorie.pad === null)),
      bron: tabelAlsBron(vraag),
    },
  };
};

function uitschieterIn(veranderd: readonly Verandering[]): Verandering | null {
  const [eerste, tweede] = [...veranderd].sort((a, b) => Math.abs(b.verschil) - Math.abs(a.verschil));
  if (eerste === undefined || tweede === undefined || veranderd.length < 4) return null;
  return Math.abs(eerste.verschil) >= UITSCHIETER * Math.abs(tweede.verschil) ? eerste : null;
}

function balkenVan(begroting: Begroting, veranderd: readonly Verandering[], jaar: number): Balk[] {
  const { groot, rest } = grootste(veranderd, MEESTE, (item) => Math.abs(item.verschil));
  const balken = (items: readonly Verandering[]): Balk[] =>
    items.map(({ regel, verschil }) => ({
      categorie: { label: regel.label, onder: onderscheid(begroting, regel), nadruk: false, stil: false, pad: regel.pad, jaar, bij: '' },
      verschil,
    }));
  const samen = (items: readonly Verandering[], woord: string): Balk[] => {
    if (items.length < 2) return balken(items);
    const categorie = { label: `Overige ${woord} (${items.length})`, onder: '', nadruk: false, stil: true, pad: null, jaar, bij: '' };
    return [{ categorie, verschil: items.reduce((sum, item) => sum + item.verschil, 0) }];
  };
  const [meer, minder] = [(item: Verandering) => item.verschil > 0, (item: Verandering) => item.verschil < 0];
  return [
    ...balken(groot.filter(meer)),
    ...samen(rest.filter(meer), 'stijgers'),
    ...samen(rest.filter(minder), 'dalers'),
    ...balken(groot.filter(minder)),
  ];
}

function tabel(begroting: Begroting, alle: readonly Regel[], vorig: number, jaar: number): Extract<ReturnType<Figuurmaker>, { ok: true }>['spec']['tabel'] {
  const rij = (label: string, pad: string, totaal: boolean) => {
    const [voor, na] = [amountOf(begroting, pad, vorig) ?? null, amountOf(begroting, pad, jaar) ?? null];
    return { label, pad, totaal, cellen: [voor, na, voor === null || na === null ? null : na - voor] };
  };
  const rijen = alle.map((regel) => {
    const onder = onderscheid(begroting, regel);
    return rij(onder === '' ? regel.label : `${regel.label} (${onder})`, regel.pad, false);
  });
  return {
    kop: ['Regeling', String(vorig), String(jaar), 'Verandering'],
    maten: ['bedrag', 'bedrag', 'bedrag'],
    rijen: [...rijen.sort((a, b) => (b.cellen[2] ?? -Infinity) - (a.cellen[2] ?? -Infinity)), rij('Uitgaven', 'uitgaven', true)],
  };
}

function opmerkingen(ontbrekend: number, uitschieter: Verandering | null, samen: boolean): string[] {
  return [
    ...(uitschieter === null
      ? []
      : [`${uitschieter.regel.label} is niet getekend: naast een verandering van ${formatAmount(uitschieter.verschil)} zou van de andere balken niets te zien zijn.`]),
    ...(samen ? ['De kleinste veranderingen zijn samen één balk. In de tabel staan alle regelingen apart.'] : []),
    ...(ontbrekend === 0 ? [] : [`Van ${regelingen(ontbrekend)} ontbreekt een bedrag; de verandering is niet te berekenen.`]),
  ];
}

function beweringen(begroting: Begroting, veranderd: readonly Verandering[], uitschieter: Verandering | null, vorig: number, jaar: number): Bewering[] {
  const groei = `groei(uitgaven, ${vorig}, ${jaar})`;
  const totaal = (amountOf(begroting, 'uitgaven', jaar) ?? 0) - (amountOf(begroting, 'uitgaven', vorig) ?? 0);
  const stijgers = veranderd.filter((item) => item.verschil > 0).length;
  const aantallen = `${telwoord(stijgers)} ${stijgers === 1 ? 'regeling stijgt' : 'regelingen stijgen'}, ${telwoord(veranderd.length - stijgers)} ${veranderd.length - stijgers === 1 ? 'daalt' : 'dalen'}`;
  const buiten = uitschieter === null ? [] : buitenUitschieter(uitschieter, totaal, groei, vorig, jaar);
  return [
    ...buiten,
    { zin: `De uitgaven stijgen in ${jaar} met ${formatAmount(totaal)}: ${aantallen}`, bewijs: `${groei} > 0` },
    { zin: `De uitgaven dalen in ${jaar} met ${formatAmount(Math.abs(totaal))}: ${aantallen}`, bewijs: `${groei} < 0` },
    { zin: `De uitgaven blijven in ${jaar} gelijk: ${aantallen}`, bewijs: `${groei} = 0` },
  ];
}

function buitenUitschieter({ regel, verschil }: Verandering, totaal: number, groei: string, vorig: number, jaar: number): Bewering[] {
  const rest = `${groei} - groei(${regel.pad}, ${vorig}, ${jaar})`;
  const bedrag = formatAmount(Math.abs(totaal - verschil));
  const naam = inZin(regel.label);
  return [
    { zin: `Buiten ${naam} dalen de uitgaven in ${jaar} met ${bedrag}`, bewijs: `${rest} < 0` },
    { zin: `Buiten ${naam} stijgen de uitgaven in ${jaar} met ${bedrag}`, bewijs: `${rest} > 0` },
  ];
}
