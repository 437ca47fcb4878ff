import { afterAll, expect, test } from 'vitest';
import { finish, type Unfinished } from '../../../../src/outputs/pdf/finish.ts';
import { openFinishers } from '../../../../src/outputs/pdf/finishers.ts';
import { exampleFacts, PAGE, printedExample } from './example.ts';

const { identity, tables } = exampleFacts();
const job: Unfinished = { printed: printedExample(), facts: { ...PAGE, families: [...PAGE.families], tables: tables.map((rows) => [...rows]) }, identity, file: '/voorbeeld.pdf' };

/** A thread reads all its modules itself. */
const PATIENCE = 120_000;
const finishers = openFinishers(1);
afterAll(() => finishers.close());

test('threads give what this one gives, one job after the other', async () => {
  const here = await finish(job);
  expect(here.findings).toEqual([]);
  for (const { pdf, findings } of await Promise.all([finishers.finish(job), finishers.finish(job)])) {
    expect(findings).toEqual([]);
    expect(Buffer.from(pdf).equals(here.pdf)).toBe(true);
  }
}, PATIENCE);

test('a print that cannot be repaired is an error with its reason, and the next job is done all the same', async () => {
  const broken = finishers.finish({ ...job, facts: { ...job.facts, tables: [] } });
  const next = finishers.finish(job);
  await expect(broken).rejects.toThrow(/the page has 0 tables/);
  expect((await next).findings).toEqual([]);
}, PATIENCE);

test('the findings of the gate come along', async () => {
  const { findings } = await finishers.finish({ ...job, facts: { ...job.facts, text: { ...job.facts.text, pieces: ['Dit staat er niet'] } } });
  expect(findings.map(({ code }) => code)).toEqual(['pdf-andere-tekst']);
}, PATIENCE);
