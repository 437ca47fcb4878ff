import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STEPS, stepsNamed } from '../../../src/setup/steps.mjs';

test('steps are one word: what follows is for the last of them, also when it is called like a step', () => {
  expect(stepsNamed('bench')).toEqual(['bench']);
  expect(stepsNamed('build,serve')).toEqual(['build', 'serve']);
  expect(STEPS.bench(['build'])[0]!.arguments.at(-1)).toBe('build');
});

test.each(['', 'bouw', 'build,', 'toString'])('"%s" names no steps', (word) => {
  expect(stepsNamed(word)).toBeNull();
});

test('every npm script names steps that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as { scripts: Record<string, string> };
  for (const [name, script] of Object.entries(scripts)) expect(stepsNamed(/^node src\/setup\/run\.mjs (\S+)$/.exec(script)?.[1] ?? ''), name).not.toBeNull();
});
