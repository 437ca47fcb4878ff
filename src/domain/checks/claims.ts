import { bewijs } from '../bewering.ts';
import { FUNCTIONS, PREDICATES } from '../bewijs/evidence.ts';
import type { Controle, Uitslag } from '../controle.ts';
import { beweringAttributenSchema } from '../figuur.ts';
import type { Finding } from '../finding.ts';
import { historieVan, type ArtikelStuk, type Publicatie } from '../publicatie.ts';
import { inText } from './places.ts';
import { perArtikel } from './uitslag.ts';

const CODE = 'beweringen';

/** Every sentence that claims something is true for the amounts in the table. */
export const claims: Controle = {
  code: CODE,
  titel: 'Elke bewering is bewezen',
  controleert:
    `Een zin tussen <Bewering bewijs="…"> en </Bewering> beweert iets over de bedragen. Het bewijs wordt uitgerekend en moet kloppen. In een bewijs kan staan: ${[...Object.values(FUNCTIONS), ...Object.values(PREDICATES)].map((item) => item.usage).join('; ')}. Vergelijken gaat met <, <=, =, >= en >, rekenen met +, -, * en /; 90% van iets mag ook. Meer eisen worden verbonden met "en". Een bedrag heet bijvoorbeeld 100 miljoen.`,
  waarom: 'Een zin als "de uitgaven dalen elk jaar" kan onwaar worden als een bedrag verandert. Dan moet iemand dat zien voordat de lezer het leest.',
  oplossen: 'Kijk in de bevinding welke getallen er nu staan. Schrijf de zin opnieuw met een bewijs dat klopt, of herstel het bedrag als dat fout is.',
  eenheid: ['bewering', 'beweringen'],
  run: perArtikel(inArticle),
};

function inArticle(artikel: ArtikelStuk, publicatie: Publicatie): Uitslag {
  const evidence = { begroting: artikel.begroting, historie: historieVan(publicatie, artikel) };
  const uses = artikel.tekst.gebruik.filter((gebruik) => gebruik.component === 'Bewering');
  const findings = uses.flatMap((gebruik): Finding[] => {
    const { attributen } = gebruik;
    const place = inText(artikel, gebruik);
    const read = beweringAttributenSchema.safeParse(attributen);
    if (!read.success) {
      return [{ code: CODE, severity: 'fout', place, found: '<Bewering> zonder bewijs, of met iets anders erbij', expected: '<Bewering bewijs="groei(uitgaven, 2021, 2022) > 0">…</Bewering>', remedy: 'Verbeter de eigenschappen van deze bewering.' }];
    }
    const uitslag = bewijs(evidence, read.data.bewijs);
    return uitslag.ok ? [] : [{ code: CODE, severity: 'fout', place, ...uitslag.reden }];
  });
  return { findings, checked: uses.length };
}
