import type { Controle } from '../domain/controle.ts';
import { perArtikel } from '../domain/checks/uitslag.ts';
import { FIGUREN } from './figuur.ts';
import { FIGUUR_CODE, figurenVan } from './figuren-van-artikel.ts';

/** Every figure can be made and its title is proved. For whoever runs the checks: the domain does not know of figures. */
export const figures: Controle = {
  code: FIGUUR_CODE,
  titel: 'Elke figuur klopt met haar titel',
  controleert:
    `Van elke <Figuur> in de tekst wordt de tekening gemaakt uit de begrotingstabel. Er is: ${Object.keys(FIGUREN).join(', ')}; en het verloop van een regel, met de naam van die regel. De titel zegt wat er te zien is. Dat wordt uitgerekend en moet kloppen, ook als u zelf een titel en een bewijs schrijft. Een figuur staat er één keer.`,
  waarom: 'De titel is wat een lezer onthoudt. Als een bedrag verandert en de titel niet, dan klopt juist dat niet meer.',
  oplossen:
    'Bij een onbekende figuur of regel: verbeter de naam. Bij een titel die niet meer klopt: schrijf een andere titel met een bewijs dat klopt, of haal titel en bewijs weg; dan kiest de figuur zelf een titel die klopt. Is er niets te tekenen, haal de figuur dan weg.',
  eenheid: ['figuur', 'figuren'],
  run: perArtikel((artikel, publicatie) => {
    const { figuren, findings } = figurenVan(publicatie, artikel);
    return { findings, checked: figuren.length + findings.length };
  }),
};
