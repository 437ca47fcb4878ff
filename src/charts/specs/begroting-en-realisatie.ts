import type { Bewering } from '../../domain/bewering.ts';
import { eerderBedrag, type Gegevens } from '../../domain/bewijs/gegevens.ts';
import { slug } from '../../domain/slug.ts';
import { eenheidInWoorden, kiesEenheid } from '../eenheid.ts';
import { artikelInWoorden, geenFiguur, kiesTitel, tabelAlsBron, type Figuurmaker } from './vraag.ts';
import { periode, telwoord } from './woorden.ts';

/** What was budgeted and what was spent in one year, × € 1.000. */
interface Jaar {
  jaar: number;
  begroot: number;
  gerealiseerd: number;
}

/** The draft budget of earlier years beside what was really spent. */
export const begrotingEnRealisatie: Figuurmaker = (vraag) => {
  const { gegevens, aanduidingen } = vraag;
  const { begroting, historie } = gegevens;
  if (historie === null) {
    return geenFiguur('een artikel zonder gegevens over eerdere jaren', 'een bestand in open-data met de historie van dit artikel', 'Voeg de historie toe, of haal deze figuur weg.');
  }
  const jaren = vergelijkbareJaren(gegevens);
  if (jaren.length === 0) {
    return geenFiguur('geen jaar met zowel een begroting als een realisatie', 'ten minste één zo’n jaar onder de huidige naam van het artikel', 'Vul de historie aan, of haal deze figuur weg.');
  }
  const eenheid = kiesEenheid(jaren.flatMap((item) => [item.begroot, item.gerealiseerd]));
  const uitTabel = jaren.filter(({ jaar }) => !historie.waarnemingen.some((fact) => fact.jaar === jaar && fact.soort === 'uitgaven' && fact.fase === 'realisatie' && fact.bedrag !== null));
  return {
    ok: true,
    spec: {
      id: vraag.id,
      ...kiesTitel(gegevens, beweringen(jaren), `Uitgaven begroot en gerealiseerd, ${periode(jaren.map((item) => item.jaar))}`),
      ondertitel: `Uitgaven ${artikelInWoorden(begroting)} volgens ontwerpbegroting en realisatie, ${periode(jaren.map((item) => item.jaar))}, ${eenheidInWoorden(eenheid)}`,
      vorm: 'kolommen',
      stapeling: 'naast-elkaar',
      eenheid,
      verandering: false,
      categorieen: jaren.map(({ jaar }) => ({ label: String(jaar), onder: '', nadruk: false, stil: false, pad: null, jaar, bij: '' })),
      reeksen: [
        { label: 'begroot', toon: 'context', pad: null, waarden: jaren.map((item) => item.begroot) },
        { label: 'uitgegeven', toon: '1', pad: null, waarden: jaren.map((item) => item.gerealiseerd) },
      ],
      totalen: null,
      tabel: {
        kop: ['Jaar', 'Begroot', 'Uitgegeven', 'Verschil'],
        maten: ['bedrag', 'bedrag', 'bedrag'],
        rijen: jaren.map(({ jaar, begroot, gerealiseerd }) => ({ label: String(jaar), pad: null, totaal: false, cellen: [begroot, gerealiseerd, gerealiseerd - begroot] })),
      },
      opmerkingen: ['Begroot is de ontwerpbegroting; wijzigingen tijdens het jaar tellen niet mee.'],
      bron: [
        aanduidingen.get(historie.bron) ?? historie.bron,
        ...(uitTabel.length === 0 ? [] : [`realisatie ${periode(uitTabel.map((item) => item.jaar))}: ${tabelAlsBron(vraag)}`]),
      ].join('; '),
    },
  };
};

/** Years with both amounts in which the article was called what it is called now: under another name it was another article. */
function vergelijkbareJaren(gegevens: Gegevens): Jaar[] {
  const { begroting, historie } = gegevens;
  const naam = slug(begroting.bestand.artikel.naam);
  const anders = new Set(historie?.namen.filter((item) => slug(item.naam) !== naam).map((item) => item.jaar));
  const jaren = [...new Set(historie?.waarnemingen.map((item) => item.jaar))].sort((a, b) => a - b);
  return jaren.flatMap((jaar) => {
    const begroot = eerderBedrag(gegevens, jaar, 'ontwerpbegroting');
    const gerealiseerd = eerderBedrag(gegevens, jaar, 'realisatie');
    return anders.has(jaar) || begroot === null || gerealiseerd === null ? [] : [{ jaar, begroot, gerealiseerd }];
  });
}

function beweringen(jaren: readonly Jaar[]): Bewering[] {
  const meer = jaren.filter((item) => item.gerealiseerd > item.begroot).length;
  const bewijs = jaren
    .map(({ jaar, begroot, gerealiseerd }) => `realisatie(${jaar}) ${gerealiseerd > begroot ? '>' : gerealiseerd < begroot ? '<' : '='} begroot(${jaar})`)
    .join(' en ');
  if (jaren.length === 1) {
    const [{ jaar }] = jaren as [Jaar];
    return [
      { zin: `In ${jaar} is meer uitgegeven dan begroot`, bewijs: `realisatie(${jaar}) > begroot(${jaar})` },
      { zin: `In ${jaar} is minder uitgegeven dan begroot`, bewijs: `realisatie(${jaar}) < begroot(${jaar})` },
      { zin: `In ${jaar} is precies uitgegeven wat begroot was`, bewijs },
    ];
  }
  if (meer === jaren.length) return [{ zin: 'Elk jaar is meer uitgegeven dan begroot', bewijs }];
  if (meer === 0) return [{ zin: 'Geen enkel jaar is meer uitgegeven dan begroot', bewijs }];
  return [{ zin: `In ${telwoord(meer)} van de ${telwoord(jaren.length)} jaren is meer uitgegeven dan begroot`, bewijs }];
}
