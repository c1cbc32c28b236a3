import type { CompiledFlag } from '../compiled.js';
import { condition } from './condition.js';
import type { FlagKind } from './flag-kind.js';
import { staleEvidence } from './stale-evidence.js';
import { viewDisagreement } from './view-disagreement.js';

export const flagKinds = {
  condition,
  'stale-evidence': staleEvidence,
  'view-disagreement': viewDisagreement,
} satisfies Record<CompiledFlag['kind'], FlagKind>;

/** Kinds by name. An ahead-of-time module brings those that its instrument names, and no others. */
export type FlagKinds = Readonly<Partial<Record<CompiledFlag['kind'], FlagKind>>>;
