import type { Uitleg } from '../domain/controle.ts';

/** Help for what can stand in the way of recording a version, by code. */
export const VASTLEGCODES = {
  'versie-artikel': {
    code: 'versie-artikel',
    titel: 'Een versie hoort bij een artikel dat er is',
    controleert: 'Het artikel dat u noemt, moet in de inhoudsmap staan, met tekst en bedragen.',
    waarom: 'Alleen van wat er te lezen is, kan worden vastgelegd hoe het was.',
    oplossen: 'Noem het artikel met jaar, hoofdstuk en nummer, zoals 2022/vii-07: de naam van de map met de tekst.',
  },
  'versie-bestaat': {
    code: 'versie-bestaat',
    titel: 'Een versienummer wordt één keer gebruikt',
    controleert: 'Er mag nog geen versie van dit artikel met dit nummer zijn.',
    waarom: 'Een vastgelegde versie houdt haar adres en haar inhoud: anderen kunnen die al hebben aangehaald.',
    oplossen: 'Kies een hoger nummer. Is de laatste versie nog niet gepubliceerd, dan kunt u haar opnieuw vastleggen met --opnieuw.',
  },
  'versie-loopt-op': {
    code: 'versie-loopt-op',
    titel: 'Versienummers lopen op',
    controleert: 'Het nummer van een nieuwe versie is hoger dan dat van de vorige. Na 1.9 komt 1.10 of 2.0.',
    waarom: 'Aan het nummer moet te zien zijn welke versie de nieuwste is.',
    oplossen: 'Kies een hoger nummer dan dat van de vorige versie.',
  },
  'versie-datum': {
    code: 'versie-datum',
    titel: 'Datums van versies lopen niet terug',
    controleert: 'De datum van een nieuwe versie ligt op of na die van de vorige. De datum geeft u zelf op: zij wordt nooit van de klok overgenomen.',
    waarom: 'De lijst van versies moet de volgorde laten zien waarin er iets is veranderd.',
    oplossen: 'Verbeter de datum achter --datum, in de vorm jjjj-mm-dd.',
  },
  'versie-ongewijzigd': {
    code: 'versie-ongewijzigd',
    titel: 'Een nieuwe versie verschilt van de vorige',
    controleert: 'Tekst, bedragen, begrippen, bronnen en tegenstrijdigheden van het artikel worden met die van de vorige versie vergeleken. Is alles gelijk, dan is er niets om vast te leggen.',
    waarom: 'Twee nummers voor dezelfde inhoud laten een lezer zoeken naar een verschil dat er niet is.',
    oplossen: 'Leg pas een nieuwe versie vast als er iets is veranderd.',
  },
} as const satisfies Record<string, Uitleg>;

/** A code of a finding that recording a version can give. */
export type Vastlegcode = keyof typeof VASTLEGCODES;
