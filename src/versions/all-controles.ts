import { ALL_CONTROLES as TEXT_AND_FIGURES } from '../charts/all-controles.ts';
import type { Controle } from '../domain/controle.ts';
import { recordedVersions } from './checks/recorded-versions.ts';
import { versionInHead } from './checks/version-in-head.ts';

/** All checks of a publication: those of content and figures, and those of recorded versions, which need the published content. */
export const ALL_CONTROLES: readonly Controle[] = [...TEXT_AND_FIGURES, recordedVersions, versionInHead];
