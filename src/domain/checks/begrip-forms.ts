import { spellings } from '../begripvinder.ts';
import type { Controle } from '../controle.ts';
import type { Finding } from '../finding.ts';
import type { BegripStuk } from '../publicatie.ts';
import { fieldOf } from './places.ts';

/** A form belongs to one begrip. */
export const begripForms: Controle = {
  code: 'begripsvormen',
  titel: 'Elke schrijfwijze hoort bij één begrip',
  controleert: 'Een vorm waaraan een begrip in de tekst wordt herkend, staat maar bij één begrip. Een hoofdletter aan het begin en de soort apostrof maken daarbij geen verschil.',
  waarom: 'Staat een vorm bij twee begrippen, dan krijgt de lezer misschien de verkeerde uitleg te zien.',
  oplossen: 'Haal de vorm bij een van de twee begrippen weg, of kies een langere vorm die alleen bij dat begrip past.',
  eenheid: ['vorm', 'vormen'],
  run({ begrippen }) {
    const owners = new Map<string, BegripStuk>();
    const findings: Finding[] = [];
    let checked = 0;
    for (const begrip of begrippen) {
      begrip.data.vormen.forEach((vorm, index) => {
        checked += 1;
        const other = spellings(vorm).map((form) => owners.get(form)).find((owner) => owner !== undefined && owner.id !== begrip.id);
        if (other !== undefined) findings.push(shared(begrip, index, vorm, other));
        for (const form of spellings(vorm)) if (!owners.has(form)) owners.set(form, begrip);
      });
    }
    return { findings, checked };
  },
};

function shared(begrip: BegripStuk, index: number, vorm: string, other: BegripStuk): Finding {
  return {
    code: 'begripsvormen',
    severity: 'fout',
    place: fieldOf(begrip, 'vormen', index),
    found: `de vorm "${vorm}", die ook bij "${other.data.term}" staat (${other.file})`,
    expected: 'een vorm die bij één begrip hoort',
    remedy: 'Haal de vorm bij een van de twee weg.',
  };
}
