import { z } from 'zod';
import { SLUG_PATTERN } from './slug.ts';

/** An identifier an editor makes, such as the name of a file: part of permanent addresses, so never change one. */
export const idSchema = z.string().regex(SLUG_PATTERN, 'tekst van kleine letters, cijfers en losse streepjes, zoals "open-op-orde"');

/** Id of an article: the path of its files. */
export const artikelIdSchema = z.string().regex(/^\d{4}\/[a-z]+-\d+$/, 'tekst als "2022/vii-07" (jaar/hoofdstuk-artikel)');

/** Roman number of a budget chapter. */
export const hoofdstukNummerSchema = z.string().regex(/^[A-Z]+$/, 'tekst van hoofdletters, zoals "VII"');
