import { pdfRegels } from './regel.ts';

const ANDER_TEKEN = 'Vervang het teken door een dat in het lettertype voorkomt.';

/** Rules about fonts and the letters in them. */
export const TEKENREGELS = pdfRegels({
  'beschrijving-van-lettertype': {
    norm: 'PDF/A-2a',
    bepaling: '6.2.11.2',
    titel: 'Elk lettertype is volledig beschreven',
    controleert: 'Soort, naam en breedten van elk lettertype staan in het bestand, zoals de standaard vraagt.',
    waarom: 'Een programma dat een gegeven mist, raadt het, en elk programma raadt anders.',
  },
  'soort-lettertype': {
    norm: 'huisregel',
    bepaling: '',
    titel: 'Elk lettertype is van een soort waarvan elk teken wordt nagekeken',
    controleert: 'Elk lettertype is een samengesteld TrueType-lettertype, zoals die van de publicatie.',
    waarom: 'Van andere soorten controleert de bouw de vormen en breedten niet, en die worden dus niet geleverd.',
    oplossen: ANDER_TEKEN,
  },
  'lettertype-ontbreekt': {
    norm: 'PDF/A-2a',
    bepaling: '6.2.11.4',
    titel: 'Elk lettertype zit in het bestand, alleen met de tekens die nodig zijn',
    controleert: 'Van elk gebruikt lettertype zit het deel dat nodig is in het bestand.',
    waarom: 'Een lettertype dat er niet in zit, ziet er overal anders uit, of nergens.',
  },
  'codering-van-lettertype': {
    norm: 'PDF/A-2a',
    bepaling: '6.2.11.3',
    titel: 'Van elk lettertype is bepaald welke code welk teken is',
    controleert: 'De weg van code naar teken staat volledig in het bestand.',
    waarom: 'Als er twee wegen zijn, kiezen programma’s een verschillende.',
  },
  'teken-ontbreekt': {
    norm: 'PDF/UA-1',
    bepaling: '7.21.8',
    titel: 'Elk getoond teken bestaat in het lettertype',
    controleert: 'Van elk teken op elke bladzijde wordt in het lettertype opgezocht of het een vorm heeft.',
    waarom: 'Een letter die het lettertype niet heeft, wordt een vakje.',
    oplossen: ANDER_TEKEN,
  },
  'breedte-van-teken': {
    norm: 'PDF/A-2a',
    bepaling: '6.2.11.5',
    titel: 'De breedte van elk teken is die van het lettertype',
    controleert: 'De genoemde breedte van elk gebruikt teken wordt vergeleken met die in het lettertype.',
    waarom: 'Programma’s die het over de breedte oneens zijn, zetten de regel anders.',
  },
  'teken-zonder-tekst': {
    norm: 'PDF/UA-1',
    bepaling: '7.21.7',
    titel: 'Van elk teken is bekend voor welke letter het staat',
    controleert: 'Van elk gebruikt teken staat in het bestand welke letter of letters ermee bedoeld zijn.',
    waarom: 'Zoeken, kopiëren en voorlezen kunnen niet zonder.',
    oplossen: 'Vervang het teken door een gewone letter of een gewoon teken.',
  },
  'vreemd-lettertype': {
    norm: 'huisregel',
    bepaling: '',
    titel: 'Alle tekens komen uit de lettertypen van de publicatie',
    controleert: 'Elk gebruikt lettertype is er een dat de site meebrengt.',
    waarom: 'Een teken dat daarin ontbreekt, krijgt een toevallige vorm van de machine, en het bestand is dan op elke machine anders.',
    oplossen: ANDER_TEKEN,
  },
});
