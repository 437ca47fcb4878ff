import type { Controle } from '../domain/controle.ts';
import { ALL_CHECKS } from '../domain/checks/all-checks.ts';
import { figures } from './figure-check.ts';

/** All checks of a publication: those of the domain, and that of the figures, which the domain does not know of. */
export const ALL_CONTROLES: readonly Controle[] = [...ALL_CHECKS, figures];
