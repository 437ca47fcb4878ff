import type { Finding, Severity } from '../domain/finding.ts';
import type { Importcode } from './codes.ts';

/** The words of a finding and where it is. */
export interface FindingWords {
  found: string;
  expected: string;
  remedy: string;
  within?: string;
  line?: number;
  /** True for a list that an editor has to choose from: it may be longer than a quotation. */
  long?: true;
}

/** How many findings of one code are kept; what comes after is counted in one more. A hostile file cannot fill the memory. */
const PER_CODE = 500;

/** Collects the findings of one import. Texts are cut at a readable length; the rest of the file stays out of the report. */
export class FindingList {
  readonly #file: string;
  readonly #command: string;
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<string, number>();

  constructor(file: string, command = `npm run import -- ${file}`) {
    this.#file = file;
    this.#command = command;
  }

  /** The command of this import with an option more, for a remedy that can be copied. */
  again(option: string): string {
    return `${this.#command} ${option}`;
  }

  add(code: Importcode, severity: Severity, words: FindingWords): void {
    const key = `${code}/${severity}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    if (count > PER_CODE) return;
    const { line, within } = words;
    this.#findings.push({
      code,
      severity,
      place: { file: this.#file, ...(line === undefined ? {} : { line }), ...(within === undefined ? {} : { within: quote(within) }) },
      found: quote(words.found, words.long === true ? 1_500 : 160),
      expected: words.expected,
      remedy: words.remedy,
    });
  }

  /** All findings so far; of a code that was met too often, one that says how often. */
  list(): Finding[] {
    const over = [...this.#counts].filter(([, count]) => count > PER_CODE);
    return [
      ...this.#findings,
      ...over.map(([key, count]): Finding => {
        const [code, severity] = key.split('/') as [string, Severity];
        const found = `nog ${count - PER_CODE} keer hetzelfde`;
        return { code, severity, place: { file: this.#file }, found, expected: 'zie de andere bevindingen met deze code', remedy: 'Los eerst de genoemde bevindingen op.' };
      }),
    ];
  }

  get blocked(): boolean {
    return [...this.#counts.keys()].some((key) => key.endsWith('/fout'));
  }
}

/** Text of the source, fit for a line in a report: no line breaks or control signs, no more characters than this. */
function quote(text: string, longest = 160): string {
  const plain = text.slice(0, 2 * longest).replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}
