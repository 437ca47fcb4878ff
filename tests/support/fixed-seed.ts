import { configureGlobal } from 'fast-check';

/**
 * Property tests try the same cases in every run, so that a red run means a change: `PROPERTY_SEED=2 npm test` tries others.
 * Chance has its place in `npm run fuzz`.
 */
configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
