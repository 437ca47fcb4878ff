import { lineage, makeBegroting, pathInWords, type Begroting, type Regel } from '../domain/begroting.ts';
import type { Fase } from '../domain/fase.ts';
import { hoofdstukVan, standenVan, type ArtikelStuk, type Publicatie } from '../domain/publicatie.ts';
import type { Kolomsoort } from '../domain/standen.ts';

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

/** One fact of the table of a later phase. The same line, year and phase may stand in several tables: those are other facts. */
export interface StandObservation extends Observation {
  /** Phase of the document that the table stands in; `fase` is that of the column. */
  tabel_fase: Fase;
  /** Number of the column in that table, counted from 1. */
  kolom: number;
  kolomsoort: Kolomsoort;
}

/** All facts of an article's table, one row each, in the order of the table. */
export function observationsOf(publicatie: Publicatie, artikel: ArtikelStuk): Observation[] {
  return factsOf(publicatie, artikel, artikel.begroting);
}

/** All facts of an article's tables of later phases, in the order of the budget cycle and of each table. */
export function standObservationsOf(publicatie: Publicatie, artikel: ArtikelStuk): StandObservation[] {
  return standenVan(publicatie, artikel.id).flatMap(({ data }) => {
    const { fase, kolommen } = data;
    return factsOf(publicatie, artikel, makeBegroting(data)).map((fact, index): StandObservation => {
      const kolom = index % kolommen.length;
      return { ...fact, tabel_fase: fase, kolom: kolom + 1, kolomsoort: kolommen[kolom]!.soort };
    });
  });
}

/** The facts of a table, line by line and in each line column by column. */
function factsOf(publicatie: Publicatie, artikel: ArtikelStuk, begroting: Begroting): Observation[] {
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
