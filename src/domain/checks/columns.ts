import type { Controle, Uitslag } from '../controle.ts';
import type { Finding } from '../finding.ts';
import { formatCount } from '../format.ts';
import type { ArtikelStuk } from '../publicatie.ts';
import { fieldOfAmounts, lineInTable } from './places.ts';
import { perArtikel } from './uitslag.ts';

/** The columns are consecutive years, with the budget year among them, and every row has an amount for each. */
export const columns: Controle = {
  code: 'kolommen',
  titel: 'Elke rij heeft een bedrag voor elk jaar',
  controleert:
    'De jaren boven de kolommen volgen elkaar op, het begrotingsjaar is er een van, en elke rij heeft precies zoveel bedragen als er kolommen zijn.',
  waarom: 'Een rij met een bedrag te weinig schuift op: dan staat het bedrag van het ene jaar onder het andere.',
  oplossen: 'Tel de bedragen van de rij en vergelijk ze met de bron. Is een bedrag niet gegeven, vul op die plaats dan null in.',
  eenheid: ['rij', 'rijen'],
  run: perArtikel(columnsOf),
};

function columnsOf(artikel: ArtikelStuk): Uitslag {
  const { regels, kolommen } = artikel.begroting;
  const rows = regels
    .filter((regel) => regel.gedrukt && regel.bedragen.length !== kolommen.length)
    .map((regel): Finding => ({
      code: 'kolommen',
      severity: 'fout',
      place: lineInTable(artikel, regel),
      found: formatCount(regel.bedragen.length, 'bedrag', 'bedragen'),
      expected: `${formatCount(kolommen.length, 'bedrag', 'bedragen')}, één per kolom`,
      remedy: 'Vul het ontbrekende bedrag in, of null als het niet is gegeven; haal een bedrag te veel weg.',
    }));
  return { findings: [...yearFindings(artikel), ...rows], checked: regels.length };
}

function yearFindings(artikel: ArtikelStuk): Finding[] {
  const { kolommen, begrotingsjaar } = artikel.begroting;
  const jaren = kolommen.map((kolom) => kolom.jaar);
  const findings: Finding[] = [];
  jaren.forEach((jaar, index) => {
    const expected = (jaren[index - 1] ?? jaar - 1) + 1;
    if (jaar === expected) return;
    findings.push({
      code: 'kolommen',
      severity: 'fout',
      place: fieldOfAmounts(artikel, ['kolommen', index, 'jaar'], `kolommen › ${jaar}`),
      found: `het jaar ${jaar} na ${jaren[index - 1]}`,
      expected: `het jaar ${expected}`,
      remedy: 'Zet de jaren op volgorde, elk jaar één keer en zonder gat.',
    });
  });
  if (!jaren.includes(begrotingsjaar)) {
    findings.push({
      code: 'kolommen',
      severity: 'fout',
      place: fieldOfAmounts(artikel, ['begrotingsjaar']),
      found: `begrotingsjaar ${begrotingsjaar}`,
      expected: `een van de jaren in de tabel: ${jaren.join(', ')}`,
      remedy: 'Verbeter het begrotingsjaar of voeg de kolom toe.',
    });
  }
  return findings;
}
