import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../publication/write-whole.ts';
import { sha256 } from './print/site-files.ts';

const entrySchema = z.strictObject({
  /** Everything besides the files of the site: the makers and what the document says about itself. */
  makers: z.string(),
  /** Path and SHA-256 of every file of the site that went into the PDF. */
  files: z.array(z.tuple([z.string(), z.string()])),
  /** SHA-256 of the PDF. */
  pdf: z.string(),
  /** How many pages the PDF has. */
  pages: z.number(),
});

/** What a PDF was made of. */
export type CacheEntry = z.infer<typeof entrySchema>;

/** A PDF that is delivered, and how many pages it has. */
export interface KeptPdf {
  pdf: Uint8Array;
  pages: number;
}

/** Finished PDFs between builds: a PDF is made again only when something it was made of has changed. */
export interface PdfCache {
  /** The PDF for a key when nothing it depends on has changed, else `null`. `hashOf` gives the hash of a file of the site now. */
  find(key: string, makers: string, hashOf: (path: string) => Promise<string | null>): Promise<KeptPdf | null>;
  keep(key: string, entry: Omit<CacheEntry, 'pdf'>, pdf: Uint8Array): Promise<void>;
}

/** Opens the cache in a folder, which is made when something is kept. Damaged entries count as absent. */
export function openCache(folder: string): PdfCache {
  const base = (key: string): string => join(folder, sha256(key).slice(0, 32));
  return {
    async find(key, makers, hashOf) {
      const entry = await readEntry(`${base(key)}.json`);
      if (entry === null || entry.makers !== makers) return null;
      for (const [path, hash] of entry.files) if ((await hashOf(path)) !== hash) return null;
      const pdf = await readFile(`${base(key)}.pdf`).catch(() => null);
      return pdf !== null && sha256(pdf) === entry.pdf ? { pdf, pages: entry.pages } : null;
    },
    async keep(key, entry, pdf) {
      await mkdir(folder, { recursive: true });
      await writeWhole(`${base(key)}.pdf`, pdf);
      await writeWhole(`${base(key)}.json`, JSON.stringify({ ...entry, pdf: sha256(pdf) }));
    },
  };
}

async function readEntry(path: string): Promise<CacheEntry | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  try {
    return entrySchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
