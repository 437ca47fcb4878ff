import { pdfRegels } from './regel.ts';

/** Rules about colours, images and what is painted how. */
export const WEERGAVEREGELS = pdfRegels({
  kleurprofiel: {
    norm: 'PDF/A-2a',
    bepaling: '6.2.3',
    titel: 'Een kleurprofiel in het bestand bepaalt de kleuren',
    controleert: 'Er is precies één profiel voor het hele bestand, en dat is heel en hoort bij rood, groen en blauw.',
    waarom: 'Zonder profiel kan over dertig jaar niemand zeggen welk blauw bedoeld was.',
  },
  kleuren: {
    norm: 'PDF/A-2a',
    bepaling: '6.2.4',
    titel: 'Elke kleur is bepaald door het kleurprofiel van het bestand',
    controleert: 'Tekst, lijnen, vlakken en afbeeldingen gebruiken alleen kleuren die uit een profiel volgen.',
    waarom: 'Drukinkten zeggen niets zonder de pers waarvoor ze bedoeld zijn.',
  },
  doorzichtigheid: {
    norm: 'PDF/A-2a',
    bepaling: '6.2.5, 6.2.6, 6.2.10',
    titel: 'Doorzichtigheid en weergave volgen de standaard',
    controleert: 'Manieren van mengen en weergeven zijn die van de standaard; overdrachtsfuncties en rasterinstellingen ontbreken.',
    waarom: 'Wat over elkaar ligt, moet er in elk programma hetzelfde uitzien.',
  },
  afbeeldingen: {
    norm: 'PDF/A-2a',
    bepaling: '6.2.8, 6.2.9',
    titel: 'Afbeeldingen en ingesloten tekeningen hebben geen tweede gedaante',
    controleert: 'Geen afbeelding heeft een vervangende versie, wordt bijgetekend of heeft een vreemd aantal bits; geen tekening komt uit een ander bestand.',
    waarom: 'Wat het ene programma toont, moet het andere ook tonen.',
  },
  'onbekende-opdracht': {
    norm: 'PDF/A-2a',
    bepaling: '6.2.2',
    titel: 'Elke bladzijde is getekend met opdrachten die de standaard kent',
    controleert: 'Elke opdracht op elke bladzijde staat in de lijst van de standaard.',
    waarom: 'Een opdracht die een programma niet kent, slaat het over: er ontbreekt dan iets.',
  },
  hulpbronnen: {
    norm: 'PDF/A-2a',
    bepaling: '6.2.2',
    titel: 'Elke bladzijde en tekening noemt zelf wat zij gebruikt',
    controleert: 'Elk lettertype en elke afbeelding die wordt gebruikt, staat in de eigen lijst van die bladzijde of tekening.',
    waarom: 'Anders hangt het van het programma af of het onderdeel wordt gevonden.',
  },
  'tekening-meer-dan-eens': {
    norm: 'PDF/UA-1',
    bepaling: '7.20',
    titel: 'Een ingesloten tekening met inhoud wordt één keer gebruikt',
    controleert: 'Een tekening waarvan de inhoud in de structuur staat, staat maar op één plaats.',
    waarom: 'Anders is niet te zeggen bij welke plaats de inhoud hoort.',
  },
  'lege-bladzijde': {
    norm: 'huisregel',
    bepaling: '',
    titel: 'Geen bladzijde is leeg',
    controleert: 'Op elke bladzijde staat tekst of een afbeelding uit de structuur.',
    waarom: 'Een witte bladzijde lijkt een fout, en is het ook.',
  },
  'buiten-de-bladzijde': {
    norm: 'huisregel',
    bepaling: '',
    titel: 'Alle tekst staat op het papier',
    controleert: 'Van elke regel tekst worden begin en eind vergeleken met de randen van het blad.',
    waarom: 'Een te brede tabel loopt van het papier af, en niemand ziet het laatste jaar.',
    oplossen: 'Maak de tabel smaller of verdeel haar over meer bladzijden.',
  },
});
