import { ARTICLE_COMPONENTS } from '../article/article-components.ts';
import FigureLink from './FigureLink.astro';
import LineName from './LineName.astro';
import PlainNoted from './PlainNoted.astro';
import SectieNaast from './SectieNaast.astro';
import TableLink from './TableLink.astro';

/** The components of the text of an article where the official text stands beside it: no wide blocks, no margin notes. */
export const BESIDE_COMPONENTS = {
  ...ARTICLE_COMPONENTS,
  Artikelonderdeel: LineName,
  Budgettabel: TableLink,
  Figuur: FigureLink,
  Instrument: LineName,
  Kanttekeningen: PlainNoted,
  Regeling: LineName,
  Sectie: SectieNaast,
};
