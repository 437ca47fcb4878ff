/// <reference types="mdast-util-to-hast" />

declare module '*.astro' {
  /** A component, for plain `tsc`; `astro check` knows its real props. */
  const Component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default Component;
}

declare namespace App {
  /** What a page hands to the components in its text. */
  interface Locals {
    publicatie: import('./domain/publicatie.ts').Publicatie;
    artikel: import('./domain/publicatie.ts').ArtikelStuk;
    /** Both layers of the text side by side, by anchor of the public version; absent or empty where only one is shown. */
    lagen?: ReadonlyMap<string, import('./domain/lagen.ts').Laagrij>;
  }
}

interface ImportMetaEnv {
  /** Absolute path of the content folder. */
  readonly CONTENT_FOLDER: string;
}

/** The package has types for another way of loading it, which Node does not know. */
declare module 'hyphen/nl/index.js' {
  const hyphenation: { hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string };
  export default hyphenation;
}
