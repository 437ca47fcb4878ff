/** What a PDF says about itself in its metadata. */
export interface Identity {
  title: string;
  /** Who made the publication. */
  author: string;
  /** One sentence on what it is about. */
  subject: string;
  keywords: readonly string[];
  /** Date of this version, YYYY-MM-DD. */
  date: string;
  /** Language of the text, e.g. "nl-NL". */
  language: string;
  /** The address of the page that this is the print of. */
  address: string;
  /** Name of the licence, and where it can be read. */
  licence: { name: string; url: string };
  /** Hexadecimal SHA-256 of everything the PDF was made from: becomes its identifier. */
  sourceHash: string;
}
