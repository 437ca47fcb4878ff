import Figuur from '../charts/Figuur.astro';
import Budgettabel from '../table/Budgettabel.astro';
import Aandeel from '../text/Aandeel.astro';
import Bedrag from '../text/Bedrag.astro';
import Begrip from '../text/Begrip.astro';
import Bewering from '../text/Bewering.astro';
import Correctie from '../text/Correctie.astro';
import Heading2 from '../text/Heading2.astro';
import Heading3 from '../text/Heading3.astro';
import Heading4 from '../text/Heading4.astro';
import Heading5 from '../text/Heading5.astro';
import JuridischVerplicht from '../text/JuridischVerplicht.astro';
import Kanttekeningen from '../text/Kanttekeningen.astro';
import Link from '../text/Link.astro';
import Verschil from '../text/Verschil.astro';
import Verwijzing from '../text/Verwijzing.astro';
import Artikelonderdeel from './Artikelonderdeel.astro';
import Instrument from './Instrument.astro';
import Regeling from './Regeling.astro';
import Sectie from '../layers/Sectie.astro';

/** The components an editor can use in the text of an article, and the headings Markdown makes. */
export const ARTICLE_COMPONENTS = {
  Aandeel,
  Artikelonderdeel,
  Bedrag,
  Begrip,
  Bewering,
  Budgettabel,
  Correctie,
  Figuur,
  Instrument,
  JuridischVerplicht,
  Kanttekeningen,
  Regeling,
  Sectie,
  Verschil,
  Verwijzing,
  a: Link,
  h2: Heading2,
  h3: Heading3,
  h4: Heading4,
  h5: Heading5,
};
