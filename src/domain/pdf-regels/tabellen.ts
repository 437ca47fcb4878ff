import { pdfRegels } from './regel.ts';

/** Rules about tables, and about the PDF saying what the page says. */
export const TABELREGELS = pdfRegels({
  tabel: {
    norm: 'PDF/UA-1',
    bepaling: '7.2',
    titel: 'Een tabel bestaat uit rijen, een rij uit cellen',
    controleert: 'In een tabel staan alleen rijen, groepen van rijen en één opschrift; een tabelkop staat niet zonder romp.',
    waarom: 'Rijen en cellen die elders staan, gaan onderweg verloren.',
  },
  'tabel-scheef': {
    norm: 'PDF/UA-1',
    bepaling: '7.2',
    titel: 'Elke rij van een tabel heeft evenveel kolommen',
    controleert: 'De cellen worden op een ruitjesveld gelegd, samengevoegde cellen meegeteld.',
    waarom: 'Een lege cel laat geen spoor na: de cellen erna schuiven een kolom op.',
    oplossen: 'Zet in een lege cel een streepje: een lege cel verdwijnt uit de PDF.',
  },
  'tabel-koppen': {
    norm: 'PDF/UA-1',
    bepaling: '7.5',
    titel: 'Elke cel van een tabel noemt haar koppen',
    controleert: 'Elke kop zegt of zij voor een rij of een kolom geldt, en elke cel wijst naar koppen in dezelfde tabel.',
    waarom: 'Een luisteraar hoort een bedrag samen met zijn regel en zijn jaar, of het zegt niets.',
    oplossen: 'Geef de tabel een kop boven elke kolom en voor elke rij.',
  },
  'kop-dubbel': {
    norm: 'huisregel',
    bepaling: '',
    titel: 'Een herhaalde tabelkop wordt een keer voorgelezen',
    controleert: 'Van elke tabelkop wordt bekeken of dezelfde woorden op meer bladzijden in de structuur staan.',
    waarom: 'Anders klinkt het jaartal boven een kolom zo vaak als de tabel bladzijden heeft.',
  },
  'lege-cel': {
    norm: 'huisregel',
    bepaling: '',
    titel: 'Geen cel van een tabel is leeg',
    controleert: 'Elke cel heeft tekst of een figuur.',
    waarom: 'Een lege cel laat een luisteraar in twijfel: niets, nul of onbekend?',
    oplossen: 'Schrijf een streepje voor “niet opgegeven”, of 0 voor nul.',
  },
  'andere-cel': {
    norm: 'huisregel',
    bepaling: '',
    titel: 'Elke cel van een tabel zegt in de PDF wat zij op de bladzijde zegt',
    controleert: 'De tekst van elke cel wordt uit de structuur van de PDF gelezen en vergeleken met dezelfde cel van de webpagina.',
    waarom: 'De PDF gaat naar de Kamer en het archief: er mag geen ander bedrag in staan dan op de site.',
  },
  'andere-tekst': {
    norm: 'huisregel',
    bepaling: '',
    titel: 'De tekst van de PDF is die van de bladzijde',
    controleert: 'Elke alinea, elke kop en elk punt van een lijst op de webpagina wordt in de tekst van de PDF opgezocht, in dezelfde volgorde.',
    waarom: 'Wat op de site staat, hoort ook in het document te staan, in dezelfde woorden.',
  },
});
