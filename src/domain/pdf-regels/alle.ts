import { BESTANDSREGELS } from './bestand.ts';
import { METADATAREGELS } from './metadata.ts';
import { pdfRegels, type PdfRegel } from './regel.ts';
import { STRUCTUURREGELS } from './structuur.ts';
import { TABELREGELS } from './tabellen.ts';
import { TEKENREGELS } from './tekens.ts';
import { WEERGAVEREGELS } from './weergave.ts';

/** What can go wrong before there is a PDF to look at. */
export const MAAKFOUTEN = pdfRegels({
  'niet-gemaakt': {
    norm: 'huisregel',
    bepaling: '',
    titel: 'Van elk artikel is er een PDF',
    controleert: 'De afdruk wordt gemaakt met een browser; loopt die vast, dan wordt het één keer opnieuw geprobeerd.',
    waarom: 'Een half bestand is erger dan geen bestand.',
    oplossen: 'Bouw opnieuw. Blijft het misgaan, meld het dan aan de ontwikkelaars.',
  },
  onleesbaar: {
    norm: 'huisregel',
    bepaling: '',
    titel: 'Het bestand is een PDF',
    controleert: 'Het gemaakte bestand wordt weer geopend en helemaal gelezen.',
    waarom: 'Wat hier niet te lezen is, is het bij de lezer ook niet.',
  },
});

/** The rules that a finished PDF is held against, by code without `pdf-`. */
export const PDFREGELS = { ...BESTANDSREGELS, ...METADATAREGELS, ...WEERGAVEREGELS, ...STRUCTUURREGELS, ...TABELREGELS, ...TEKENREGELS };

/** Help for every finding about a PDF. */
export const PDFCODES: readonly PdfRegel[] = [...Object.values(PDFREGELS), ...Object.values(MAAKFOUTEN)];
