import type { Finding } from '../../domain/finding.ts';
import { checkPdf } from './gate/gate.ts';
import type { Identity } from './identity.ts';
import { postProcess } from './post-process.ts';
import { wordsOf } from './print/page-text.ts';
import type { Printed } from './print/print-document.ts';

/** A page on paper as the browser made it, with what the PDF must say of itself. */
export interface Unfinished {
  printed: Uint8Array;
  facts: Printed['facts'];
  identity: Identity;
  /** Name of the PDF in findings. */
  file: string;
}

/** A PDF that conforms, or what is wrong with it. */
export interface Finished {
  pdf: Uint8Array;
  findings: Finding[];
}

/** Makes a print conform and holds it against all rules. Rejects with an Error when it cannot be repaired. */
export async function finish({ printed, facts, identity, file }: Unfinished): Promise<Finished> {
  const pdf = await postProcess(printed, { identity, tables: facts.tables, words: wordsOf(facts.text) });
  return { pdf, findings: await checkPdf(pdf, file, facts) };
}
