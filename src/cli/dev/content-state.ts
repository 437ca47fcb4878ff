import { checkContent, type CheckResult } from '../check-content.ts';

/** How long a folder must be quiet before it is read: an editor's program may save a file in steps. In milliseconds. */
const QUIET = 150;

/** What checking a content folder gives, checked again only after something was saved. */
export class ContentState {
  readonly #folder: string;
  #checked: Promise<CheckResult> | null = null;
  #quiet: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #whenQuiet: (() => void) | null = null;
  /** Goes up each time that something was saved. */
  version = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The outcome for what is there now; waits while files are being saved. */
  async check(): Promise<CheckResult> {
    await this.#quiet;
    this.#checked ??= checkContent(this.#folder);
    return this.#checked;
  }

  /** Says that a file was saved. `after` is called once, when no more follow. */
  change(after: () => void): void {
    if (this.#whenQuiet === null) this.#quiet = new Promise((resolve) => (this.#whenQuiet = resolve));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#checked = null;
      this.version += 1;
      this.#whenQuiet?.();
      this.#whenQuiet = null;
      after();
    }, QUIET);
  }
}
