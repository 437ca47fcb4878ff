import type { JudgedQuestion } from './search-questions.ts';

/** Gives the places found for a question, best first. */
export type Searcher = (vraag: string) => Promise<readonly string[]> | readonly string[];

/** How well a searcher answers a list of questions. */
export interface Verdict {
  /** Share of the questions with a good answer in the first place, and in the first three. */
  hit1: number;
  hit3: number;
  /** Mean of one divided by the place of the first good answer; nothing found counts 0. */
  mrr: number;
  /** Questions without a good answer in the first three, with the place it had (0: not found) and what came first. */
  misses: { vraag: string; place: number; first: string }[];
}

/** Asks all questions and judges the answers. */
export async function judge(search: Searcher, questions: readonly JudgedQuestion[]): Promise<Verdict> {
  const verdict: Verdict = { hit1: 0, hit3: 0, mrr: 0, misses: [] };
  for (const { vraag, goed } of questions) {
    const places = await search(vraag);
    const place = places.findIndex((item) => goed.includes(item)) + 1;
    if (place === 1) verdict.hit1 += 1 / questions.length;
    if (place >= 1 && place <= 3) verdict.hit3 += 1 / questions.length;
    else verdict.misses.push({ vraag, place, first: places[0] ?? '–' });
    if (place > 0) verdict.mrr += 1 / place / questions.length;
  }
  return verdict;
}
