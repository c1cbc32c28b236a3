import type { CompiledScore } from '@plumbline/core';
import { bandlessPlace, firstBandPlace, insufficientPlace, memberTest, readsOfThis } from '@plumbline/core/tables';

const beyondBands = new Set(['value', 'coverage', 'previous', 'evidence', 'impact'] as const);

/** Caps that hold, and that cannot be told, by the place of an input score's band. */
export interface MemberCaps {
  readonly held: Int32Array;
  readonly unsure: Int32Array;
}

/** `null`: a cap looks at more than bands and states. */
export function memberCaps({ caps }: CompiledScore, ordinals: readonly number[]): MemberCaps | null {
  const places = firstBandPlace + ordinals.length;
  const found: MemberCaps = { held: new Int32Array(places), unsure: new Int32Array(places) };
  for (const [bit, cap] of caps.entries()) {
    if (cap.each === null) continue;
    const test = memberTest(cap.if);
    if (test === null || readsOfThis(cap.if, beyondBands)) return null;
    for (let place = insufficientPlace; place < places; place += 1) {
      const state = place === insufficientPlace ? 'insufficient' : 'scored';
      const band = place > bandlessPlace ? (ordinals[place - firstBandPlace] ?? null) : null;
      const truth = test({ state, value: null, band, coverage: null, critical: null, previous: null });
      if (truth === 1) found.held[place] = (found.held[place] ?? 0) | (1 << bit);
      if (truth === 2) found.unsure[place] = (found.unsure[place] ?? 0) | (1 << bit);
    }
  }
  return found;
}

/** Where the score of a row stands in such tables. */
export const placeAt = (status: number, band: number): number =>
  status === 2 ? (band < 0 ? bandlessPlace : firstBandPlace + band) : status;
