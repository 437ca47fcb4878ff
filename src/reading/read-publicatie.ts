import type { z } from 'zod';
import { artikelSchema } from '../domain/artikel.ts';
import { bedragenFileSchema } from '../domain/bedragen.ts';
import { begripSchema } from '../domain/begrip.ts';
import { begrotingsjaarSchema } from '../domain/begrotingsjaar.ts';
import { bronSchema } from '../domain/bron.ts';
import { correctieSchema } from '../domain/correctie.ts';
import type { Finding } from '../domain/finding.ts';
import { historieSchema } from '../domain/historie.ts';
import { importverslagSchema } from '../domain/importverslag.ts';
import { officieelSchema } from '../domain/officieel.ts';
import type { Publicatie, Stuk } from '../domain/publicatie.ts';
import { standenFileSchema } from '../domain/standen.ts';
import { uitgaveSchema } from '../domain/uitgave.ts';
import { versieSchema } from '../domain/versie.ts';
import { zoekwoordenSchema } from '../domain/zoekwoorden.ts';
import { joinPublicatie, type MdxStuk } from './join.ts';
import { readJsonFile } from './json-file.ts';
import { readMdxFile } from './mdx-file.ts';
import { INHOUD_BESTAND, joinVersies, VERSIE_BESTAND } from './read-versies.ts';

/** Content files by path below the content folder, with forward slashes. */
export type Bestanden = ReadonlyMap<string, string>;

/**
 * Reads all content files into one publication. Every mistake is named, all at once; a file with a mistake is left out.
 * `publicatie` is `null` only when `uitgave.json` cannot be read. `ongeopend` are files that are there but are not among
 * `bestanden`, because they could not even be opened.
 */
export function readPublicatie(bestanden: Bestanden, ongeopend: readonly string[] = []): { publicatie: Publicatie | null; findings: Finding[] } {
  const reader = new Reader(bestanden);
  const artikelen = reader.mdx(/^artikelen\/(.+)\/publieksversie\.mdx$/, artikelSchema);
  const bedragen = reader.json(/^bedragen\/(.+)\.json$/, bedragenFileSchema);
  const jaren = reader.json(/^begrotingen\/(.+)\.json$/, begrotingsjaarSchema);
  const begrippen = reader.mdx(/^begrippen\/(.+)\.mdx$/, begripSchema);
  const bronnen = reader.json(/^bronnen\/(.+)\.json$/, bronSchema);
  const correcties = reader.json(/^correcties\/(.+)\.json$/, correctieSchema);
  const histories = reader.json(/^open-data\/(.+)\.json$/, historieSchema);
  const [zoekwoorden] = reader.json(/^(zoekwoorden)\.json$/, zoekwoordenSchema);
  const officieel = reader.mdx(/^artikelen\/(.+)\/officieel\.mdx$/, officieelSchema);
  const verslagen = reader.json(/^importverslagen\/(.+)\.json$/, importverslagSchema);
  const records = reader.json(VERSIE_BESTAND, versieSchema);
  const inhoud = reader.text(INHOUD_BESTAND);
  const standen = reader.json(/^standen\/(.+)\.json$/, standenFileSchema);
  const [uitgave] = reader.json(/^(uitgave)\.json$/, uitgaveSchema);
  const findings = reader.finish();
  const weggelaten = new Set([...ongeopend, ...reader.failed]);
  if (uitgave === undefined) return { publicatie: null, findings: weggelaten.has('uitgave.json') ? findings : [...findings, noSettings()] };
  const joined = joinPublicatie({ uitgave: uitgave.data, artikelen, bedragen, jaren, begrippen, bronnen, correcties, histories, officieel, verslagen, zoekwoorden: zoekwoorden?.data.groepen ?? [], weggelaten });
  const { versies, findings: orphans } = joinVersies(records, inhoud, weggelaten);
  return { publicatie: { ...joined.publicatie, versies, standen }, findings: [...findings, ...joined.findings, ...orphans] };
}

/** Goes through the files, remembers which were recognised and collects the findings. */
class Reader {
  readonly #bestanden: Bestanden;
  readonly #recognised = new Set<string>();
  readonly #findings: Finding[] = [];
  /** Files that gave findings instead of data. */
  readonly failed = new Set<string>();

  constructor(bestanden: Bestanden) {
    this.#bestanden = bestanden;
  }

  json<Schema extends z.ZodType>(pattern: RegExp, schema: Schema): Stuk<z.output<Schema>>[] {
    return this.#matching(pattern).flatMap(({ file, id, text }) => {
      const read = readJsonFile(file, text, schema);
      if (read.ok) return [{ id, file, data: read.data }];
      this.#reject(file, read.findings);
      return [];
    });
  }

  mdx<Schema extends z.ZodType>(pattern: RegExp, schema: Schema): MdxStuk<z.output<Schema>>[] {
    return this.#matching(pattern).flatMap(({ file, id, text }) => {
      const read = readMdxFile(file, text, schema);
      if (read.ok) return [{ id, file, ...read.data }];
      this.#reject(file, read.findings);
      return [];
    });
  }

  /** Files that are kept as they are. */
  text(pattern: RegExp): { file: string; id: string; text: string }[] {
    return this.#matching(pattern);
  }

  finish(): Finding[] {
    const strangers = [...this.#bestanden.keys()].filter((file) => !this.#recognised.has(file)).sort();
    return [...this.#findings, ...strangers.map(unknownFile)];
  }

  #reject(file: string, findings: readonly Finding[]): void {
    this.#findings.push(...findings);
    this.failed.add(file);
  }

  #matching(pattern: RegExp): { file: string; id: string; text: string }[] {
    const result: { file: string; id: string; text: string }[] = [];
    for (const file of [...this.#bestanden.keys()].sort()) {
      const id = pattern.exec(file)?.[1];
      if (id === undefined) continue;
      this.#recognised.add(file);
      result.push({ file, id, text: this.#bestanden.get(file)! });
    }
    return result;
  }
}

function unknownFile(file: string): Finding {
  return {
    code: 'onbekend-bestand',
    severity: 'fout',
    place: { file },
    found: 'een bestand dat nergens bij hoort',
    expected: 'artikelen/…/publieksversie.mdx of officieel.mdx, bedragen/….json, standen/….json, importverslagen/….json, begrippen/….mdx, bronnen/….json, correcties/….json, begrotingen/….json, open-data/….json, versies/…/versie.json en inhoud.json, zoekwoorden.json of uitgave.json',
    remedy: 'Zet het bestand in de juiste map, geef het de juiste naam of haal het weg.',
  };
}

function noSettings(): Finding {
  return {
    code: 'bestand-onleesbaar',
    severity: 'fout',
    place: { file: 'uitgave.json' },
    found: 'geen bestand',
    expected: 'de instellingen van de publicatie',
    remedy: 'Maak uitgave.json met naam, afzender, domein en disclaimer.',
  };
}
