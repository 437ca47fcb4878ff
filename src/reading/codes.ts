import type { Uitleg } from '../domain/controle.ts';

/** Help for the findings that reading a content file can give, by code. */
export const LEESFOUTEN = {
  'bestand-onleesbaar': {
    code: 'bestand-onleesbaar',
    titel: 'Elk bestand is te lezen',
    controleert:
      'Elk inhoudsbestand wordt geopend en ontleed: JSON voor bedragen en lijsten, MDX met een kop in YAML voor teksten. Een haakje te weinig, een niet gesloten onderdeel of een vreemd teken maakt een bestand onleesbaar.',
    waarom: 'Een half gelezen bestand zou een halve publicatie geven. Daarom telt een bestand pas mee als het helemaal klopt.',
    oplossen:
      'Ga naar de regel die de bevinding noemt. Let op een ontbrekende komma, een niet gesloten aanhalingsteken of een onderdeel zonder "/>". Sla het bestand op als UTF-8.',
  },
  'dubbel-veld': {
    code: 'dubbel-veld',
    titel: 'Elk veld staat er één keer',
    controleert: 'Een veld mag binnen zijn groep maar één keer voorkomen, in JSON en in de kop van een tekst.',
    waarom: 'Staat een veld er twee keer, dan telt voor de computer alleen de laatste. De eerste waarde verdwijnt zonder dat iemand het merkt.',
    oplossen: 'Kijk welke van de twee klopt en haal de andere weg.',
  },
  'code-in-tekst': {
    code: 'code-in-tekst',
    titel: 'Een tekst bevat geen programmacode',
    controleert:
      'In een tekst staan alleen Markdown en de onderdelen van deze publicatie. Een regel met import of export en code tussen accolades mogen er niet in. Een opmerking voor uzelf mag wel: {/* zo */}.',
    waarom: 'Code in een tekst wordt uitgevoerd bij het maken van de site. Dan is niet meer te controleren wat de lezer te zien krijgt.',
    oplossen: 'Haal de code weg. Gebruik voor een bedrag of percentage het onderdeel dat het uit de tabel haalt. Schrijf een los teken { als &#123;.',
  },
  voetnoot: {
    code: 'voetnoot',
    titel: 'Elke voetnoot heeft een verwijzing en een tekst',
    controleert: 'Bij elke verwijzing zoals [^1] hoort een voetnoottekst die met [^1]: begint, en andersom.',
    waarom: 'Een voetnoot zonder verwijzing komt niet op de pagina. Een verwijzing zonder voetnoot staat er als losse tekens.',
    oplossen: 'Voeg toe wat ontbreekt of haal het andere deel weg. Let op: de naam tussen [^ en ] moet in beide hetzelfde zijn.',
  },
  'onbekende-sleutel': {
    code: 'onbekende-sleutel',
    titel: 'Elk veld is bekend',
    controleert: 'Elk veld in een inhoudsbestand moet in het inhoudsmodel staan.',
    waarom: 'Een verkeerd gespeld veld zou stilletjes niet meetellen. Dan ontbreekt er iets zonder dat iemand het ziet.',
    oplossen: 'Verbeter de naam van het veld of haal het weg. De bevinding noemt de velden die hier wel mogen.',
  },
  'ontbrekend-veld': {
    code: 'ontbrekend-veld',
    titel: 'Elk verplicht veld is ingevuld',
    controleert: 'Elk verplicht veld van een inhoudsbestand moet er zijn.',
    waarom: 'Zonder dit veld is de publicatie niet compleet.',
    oplossen: 'Vul het veld in. In de map docs staat per veld wat de bedoeling is.',
  },
  'ongeldige-waarde': {
    code: 'ongeldige-waarde',
    titel: 'Elke waarde heeft de juiste vorm',
    controleert: 'Een bedrag is een geheel getal zonder punten en zonder aanhalingstekens, een datum is jjjj-mm-dd, een verwijzing is de naam van een bestand.',
    waarom: 'Een bedrag dat als tekst is ingevoerd kan verkeerd worden gelezen: "1.652" is dan opeens 1.',
    oplossen: 'Typ de waarde in de vorm die de bevinding noemt. Is een bedrag niet bekend, vul dan null in: dat is iets anders dan nul.',
  },
  'onbekend-bestand': {
    code: 'onbekend-bestand',
    titel: 'Elk bestand hoort ergens bij',
    controleert: 'Elk bestand in de inhoudsmap moet op een plaats staan waar het wordt gelezen.',
    waarom: 'Een bestand op de verkeerde plaats wordt niet gepubliceerd, terwijl de redacteur denkt van wel.',
    oplossen: 'Zet het bestand in de juiste map of geef het de juiste naam.',
  },
  'paar-onvolledig': {
    code: 'paar-onvolledig',
    titel: 'Elk artikel heeft tekst én bedragen',
    controleert: 'Bij elke tekst in de map artikelen hoort een bestand met dezelfde naam in de map bedragen, en andersom. Jaar, hoofdstuk en artikelnummer zijn in beide gelijk.',
    waarom: 'Een artikel is zijn tekst samen met zijn begrotingstabel. Een van de twee alleen is niet te controleren.',
    oplossen: 'Voeg het ontbrekende bestand toe of hernoem het, zodat beide dezelfde naam hebben.',
  },
} as const satisfies Record<string, Uitleg>;

/** A code of a finding that reading can give. */
export type Leescode = keyof typeof LEESFOUTEN;
