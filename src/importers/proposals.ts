import type { Correctie } from '../domain/correctie.ts';
import { contentJson } from './content-json.ts';
import type { ImportContext, ImportOptions } from './import-types.ts';

/**
 * The correcties that an import offers. A person confirms one with `--confirm ID`: the import then follows it and writes it to
 * `correcties/ID.json`, where it stays as the record. With that file there, the same fault need not be confirmed again; a fault that
 * looks different needs a new confirmation.
 */
export class Proposals {
  readonly #options: ImportOptions;
  readonly #context: ImportContext;
  /** Still to be confirmed, by id. */
  readonly open = new Map<string, Correctie>();
  readonly #confirmed = new Map<string, Correctie>();

  constructor(options: ImportOptions, context: ImportContext) {
    this.#options = options;
    this.#context = context;
  }

  /** Offers a correctie; true when it is confirmed. */
  offer(id: string, correctie: Omit<Correctie, 'status'>): boolean {
    const recorded = this.#context.correcties.get(id);
    const known = recorded !== undefined && recorded.status === 'vastgesteld' && describesSame(recorded, correctie);
    const confirmed = known || (this.#options.confirm ?? []).includes(id);
    const status = confirmed ? ('vastgesteld' as const) : ('voorgesteld' as const);
    (confirmed ? this.#confirmed : this.open).set(id, known ? recorded : { ...correctie, status });
    return confirmed;
  }

  /** Ids of the confirmed ones. */
  get accepted(): string[] {
    return [...this.#confirmed.keys()];
  }

  /** The record of what was confirmed, as content files; what is recorded already is left out. */
  files(): Map<string, string> {
    const fresh = [...this.#confirmed].filter(([id, correctie]) => this.#context.correcties.get(id) !== correctie);
    return new Map(fresh.map(([id, correctie]) => [`correcties/${id}.json`, contentJson(correctie)]));
  }
}

/** True when both are about the same places with the same words; a title or choice may have been rewritten. */
function describesSame(a: Omit<Correctie, 'status'>, b: Omit<Correctie, 'status'>): boolean {
  const essence = ({ artikel, plaatsen, som, invoer }: Omit<Correctie, 'status'>): string =>
    JSON.stringify([artikel, plaatsen.map(({ waar, staat }) => [waar, staat]), som === undefined ? null : [som.regel, [som.jaar].flat(), som.fase ?? null], invoer ?? null]);
  return essence(a) === essence(b);
}
