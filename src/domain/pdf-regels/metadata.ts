import { pdfRegels } from './regel.ts';

/** Rules about what the file says of itself. */
export const METADATAREGELS = pdfRegels({
  metadata: {
    norm: 'PDF/A-2a',
    bepaling: '6.6.2',
    titel: 'De metadata staan leesbaar in het bestand',
    controleert: 'Het pakket met metadata (XMP) is aanwezig, niet ingepakt, en goed gevormde XML in UTF-8.',
    waarom: 'Zo kan ook een programma dat geen PDF kent, zien wat het bestand is.',
  },
  'metadata-eigenschap': {
    norm: 'PDF/A-2a',
    bepaling: '6.6.2.3',
    titel: 'Elk gegeven in de metadata is bekend en heeft de vorm die erbij hoort',
    controleert: 'Van elk gegeven worden de naam en de vorm (tekst, datum, lijst, keuze van talen) vergeleken met de schema’s die zijn toegestaan.',
    waarom: 'Een gegeven dat niet is beschreven, begrijpt later niemand meer.',
  },
  aanspraak: {
    norm: 'PDF/A-2a',
    bepaling: '6.6.4',
    titel: 'De metadata zeggen aan welke standaarden het bestand voldoet',
    controleert: 'In de metadata staan PDF/A deel 2 niveau A en PDF/UA deel 1, en het laatste is er beschreven.',
    waarom: 'Archieven en controleprogramma’s gaan af op wat het bestand zelf zegt.',
  },
  'metadata-verschillen': {
    norm: 'PDF/A-2a',
    bepaling: '6.6.3',
    titel: 'De metadata zeggen op beide plaatsen hetzelfde',
    controleert: 'Titel, maker, onderwerp en data in de oude lijst zijn gelijk aan die in het pakket.',
    waarom: 'Twee antwoorden op één vraag zijn erger dan geen.',
  },
  titel: {
    norm: 'PDF/UA-1',
    bepaling: '7.1',
    titel: 'Het document heeft een titel, en het venster toont die',
    controleert: 'In de metadata staat een titel, en het document vraagt om die in het venster te tonen.',
    waarom: 'Wie tien documenten open heeft, heeft aan bestandsnamen niet genoeg.',
  },
  taal: {
    norm: 'PDF/UA-1',
    bepaling: '7.2',
    titel: 'Het document zegt in welke taal het is',
    controleert: 'Het document noemt een taal, en elke taal die ergens genoemd wordt, is een geldige aanduiding zoals nl-NL.',
    waarom: 'Zonder taal leest een schermlezer Nederlands met Engelse klanken voor.',
  },
});
