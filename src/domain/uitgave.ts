import { z } from 'zod';

/**
 * Accepts `content/uitgave.json`, the one file with everything a deployer changes: brand, sender, disclaimer, domain.
 */
export const uitgaveSchema = z.strictObject({
  /** Name of the publication, in the page head and in titles. */
  naam: z.string().min(1),
  /** Line under the name. */
  ondertitel: z.string().min(1),
  /** Where the site will stand, without a path: canonical addresses are made from it. */
  domein: z.url({ protocol: /^https$/ }),
  /** Who publishes. */
  afzender: z.string().min(1),
  /** Who answers for the content of the source. */
  inhoudelijkVerantwoordelijk: z.strictObject({ naam: z.string().min(1), url: z.url() }),
  /** What the footer says about the status of this site. */
  disclaimer: z.string().min(1),
  /** Where a reader reports a mistake. */
  contact: z.strictObject({ email: z.email(), toelichting: z.string().min(1) }),
  /** Where the source code can be had; the licence obliges to say so. */
  broncode: z.url(),
  /** Licence of text and data: a file name in `content/bronnen`. */
  licentieInhoud: z.string().min(1),
  /** What the archive package tells a records manager. */
  archief: z.strictObject({
    /** The organisation that makes or receives the record. */
    archiefvormer: z.string().min(1),
    /** The appraisal after the selection list that applies. */
    waardering: z.strictObject({ label: z.string().min(1), code: z.string().min(1), lijst: z.string().min(1) }),
  }),
  /** Accessibility statement: the state of investigation and what is known. */
  toegankelijkheid: z.strictObject({
    /** The status as the Dutch model statement words it. */
    status: z.enum(['nog niet onderzocht', 'voldoet volledig', 'voldoet gedeeltelijk', 'voldoet niet', 'eerste maatregelen genomen']),
    /** Date of the statement, YYYY-MM-DD. */
    datum: z.iso.date(),
    /** Known shortcomings, each a sentence. */
    bekendeTekortkomingen: z.array(z.string()),
  }),
});

/** The settings of a publication. */
export type Uitgave = z.infer<typeof uitgaveSchema>;
