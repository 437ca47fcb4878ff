import { XmlElement, XmlText } from '@rgrove/parse-xml';

/** What an element may hold: elements in this order, or a text of a kind. `?` may be absent, `*` any number, `+` at least one. */
type Content = readonly string[] | RegExp;

const TEXT = /\S/;
const YEAR_OR_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const CONCEPT = ['begripLabel', 'begripCode?', 'begripBegrippenlijst'];
const REFERENCE = ['verwijzingNaam', 'verwijzingIdentificatie?'];
const IDENTITY = ['identificatieKenmerk', 'identificatieBron'];

/** The elements of MDTO 1.0.1 in the order of the published schema, as far as packages use them or could. */
const ELEMENTS: Readonly<Record<string, Content>> = {
  informatieobject: [
    'identificatie+', 'naam', 'aggregatieniveau?', 'classificatie*', 'trefwoord*', 'omschrijving*', 'raadpleeglocatie*', 'dekkingInTijd*', 'dekkingInRuimte*', 'taal*', 'event*',
    'waardering', 'bewaartermijn?', 'informatiecategorie?', 'isOnderdeelVan*', 'bevatOnderdeel*', 'heeftRepresentatie*', 'aanvullendeMetagegevens*', 'gerelateerdInformatieobject*',
    'archiefvormer+', 'betrokkene*', 'activiteit?', 'beperkingGebruik+',
  ],
  bestand: ['identificatie+', 'naam', 'omvang', 'bestandsformaat', 'checksum+', 'URLBestand?', 'isRepresentatieVan'],
  identificatie: IDENTITY,
  verwijzingIdentificatie: IDENTITY,
  identificatieKenmerk: TEXT,
  identificatieBron: TEXT,
  naam: TEXT,
  trefwoord: TEXT,
  omschrijving: TEXT,
  verwijzingNaam: TEXT,
  begripLabel: TEXT,
  begripCode: TEXT,
  eventResultaat: TEXT,
  raadpleeglocatieOnline: /^https:\/\/\S+$/,
  taal: /^[a-z]{2}$/,
  omvang: /^\d+$/,
  checksumWaarde: TEXT,
  checksumDatum: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/,
  dekkingInTijdBegindatum: YEAR_OR_DATE,
  dekkingInTijdEinddatum: YEAR_OR_DATE,
  eventTijd: YEAR_OR_DATE,
  aggregatieniveau: CONCEPT,
  waardering: CONCEPT,
  bestandsformaat: CONCEPT,
  checksumAlgoritme: CONCEPT,
  dekkingInTijdType: CONCEPT,
  eventType: CONCEPT,
  beperkingGebruikType: CONCEPT,
  begripBegrippenlijst: REFERENCE,
  dekkingInRuimte: REFERENCE,
  heeftRepresentatie: REFERENCE,
  archiefvormer: REFERENCE,
  eventVerantwoordelijkeActor: REFERENCE,
  isRepresentatieVan: REFERENCE,
  raadpleeglocatie: ['raadpleeglocatieFysiek?', 'raadpleeglocatieOnline?'],
  dekkingInTijd: ['dekkingInTijdType', 'dekkingInTijdBegindatum', 'dekkingInTijdEinddatum?'],
  event: ['eventType', 'eventTijd?', 'eventVerantwoordelijkeActor?', 'eventResultaat?'],
  checksum: ['checksumAlgoritme', 'checksumWaarde', 'checksumDatum'],
  beperkingGebruik: ['beperkingGebruikType', 'beperkingGebruikNadereBeschrijving?', 'beperkingGebruikDocumentatie*', 'beperkingGebruikTermijn?'],
};

/** The elements directly in an element. */
export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}

/** Everything in which an element and what is in it differ from the schema. */
export function schemaProblems(element: XmlElement): string[] {
  const content = ELEMENTS[element.name];
  const children = childrenOf(element);
  if (content === undefined) return [`unknown ${element.name}`];
  if (content instanceof RegExp) return content.test(element.text) && children.length === 0 ? [] : [`${element.name} holds ${JSON.stringify(element.text)}`];
  const loose = element.children.some((child) => child instanceof XmlText && child.text.trim() !== '') ? [`text in ${element.name}`] : [];
  const pattern = new RegExp(`^${content.map((part) => `(?:${part.replace(/[?*+]$/, '')} )${/[?*+]$/.exec(part)?.[0] ?? ''}`).join('')}$`);
  const names = children.map((child) => `${child.name} `).join('');
  return [...loose, ...(pattern.test(names) ? [] : [`${element.name}: ${names.trim()}`]), ...children.flatMap(schemaProblems)];
}
