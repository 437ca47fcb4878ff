declare namespace App {
  /** What a page hands to the components in its text. */
  interface Locals {
    publicatie: import('./domain/publicatie.ts').Publicatie;
    artikel: import('./domain/publicatie.ts').ArtikelStuk;
  }
}

interface ImportMetaEnv {
  /** Absolute path of the content folder. */
  readonly CONTENT_FOLDER: string;
}
