import { pathInWords, lineage, type Begroting, type Regel } from '../domain/begroting.ts';
import { hoofdstukVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';

/** One fact of the budget table: a line, a year, an amount. The keys are the column names of the tidy CSV. */
export interface Observation {
  begrotingsjaar: number;
  hoofdstuk: string;
  hoofdstuk_naam: string;
  artikel: string;
  artikel_naam: string;
  /** Permanent path of the line. */
  pad: string;
  /** The path in the labels of the source. */
  pad_naam: string;
  /** V, U or O: three different things, never added together. */
  soort: 'verplichtingen' | 'uitgaven' | 'ontvangsten';
  /** Add only rows of one level: totals and parts are both here. */
  niveau: 'totaal' | 'artikelonderdeel' | 'instrument' | 'regeling';
  artikelonderdeel: string;
  artikelonderdeel_naam: string;
  instrument: string;
  instrument_naam: string;
  regeling: string;
  regeling_naam: string;
  jaar: number;
  fase: string;
  /** Thousands of euros; `null` is not given. */
  bedrag_x1000: number | null;
  /** Whole euros; `null` is not given. */
  bedrag_euro: number | null;
  /** False for a subtotal that the source does not print and that was added up here. */
  gedrukt: boolean;
  bron: string;
}

/** All facts of an article's table, one row each, in the order of the table. */
export function observationsOf(publicatie: Publicatie, artikel: ArtikelStuk): Observation[] {
  const { begroting } = artikel;
  const { bestand } = begroting;
  const common = {
    begrotingsjaar: begroting.begrotingsjaar,
    hoofdstuk: bestand.hoofdstuk,
    hoofdstuk_naam: hoofdstukVan(publicatie, artikel)?.naam ?? '',
    artikel: bestand.artikel.nummer,
    artikel_naam: bestand.artikel.naam,
    bron: publicatie.bronnen.find((bron) => bron.id === bestand.bron)?.data.url ?? bestand.bron,
  };
  return begroting.regels.flatMap((regel) =>
    begroting.kolommen.map((kolom, index): Observation => {
      const bedrag = regel.bedragen[index] ?? null;
      const { bron, ...identity } = common;
      return {
        ...identity,
        pad: regel.pad,
        pad_naam: pathInWords(begroting, regel.pad),
        ...placeInTree(begroting, regel),
        jaar: kolom.jaar,
        fase: kolom.fase,
        bedrag_x1000: bedrag,
        bedrag_euro: bedrag === null ? null : bedrag * 1000,
        gedrukt: regel.gedrukt,
        bron,
      };
    }),
  );
}

type Place = Pick<
  Observation,
  'soort' | 'niveau' | 'artikelonderdeel' | 'artikelonderdeel_naam' | 'instrument' | 'instrument_naam' | 'regeling' | 'regeling_naam'
>;

function placeInTree(begroting: Begroting, regel: Regel): Place {
  const lines = lineage(begroting, regel.pad);
  const at = (soort: Regel['soort']) => lines.find((line) => line.soort === soort);
  const idOf = (line: Regel | undefined) => line?.pad.split('/').at(-1) ?? '';
  const [onderdeel, instrument, regeling] = [at('artikelonderdeel'), at('instrument'), at('regeling')];
  const isMain = regel.soort === 'verplichtingen' || regel.soort === 'uitgaven' || regel.soort === 'ontvangsten';
  return {
    soort: regel.soort === 'verplichtingen' || regel.soort === 'ontvangsten' ? regel.soort : 'uitgaven',
    niveau: isMain ? 'totaal' : (regel.soort as Place['niveau']),
    artikelonderdeel: idOf(onderdeel),
    artikelonderdeel_naam: onderdeel?.label ?? '',
    instrument: idOf(instrument),
    instrument_naam: instrument?.label ?? '',
    regeling: idOf(regeling),
    regeling_naam: regeling?.label ?? '',
  };
}
