import type { CompiledInstrument, Result } from '@plumbline/core';
import type { PreviousValues } from './case-file.js';

/** The least of a result that says these values: what `this.previous` reads of it. */
export function previousResult({ id, version, address }: CompiledInstrument, previous: PreviousValues): Result {
  const bare = {
    status: 'scored',
    fraction: null,
    band: null,
    bandBeforeCaps: null,
    coverage: { answered: 1, applicable: 1, share: 1 },
    bounds: { lowest: null, highest: null, lowestBand: null, highestBand: null, tight: true },
    cappedBy: [],
    mayCap: [],
  } as const;
  const trace = { method: 'mean', inputs: [], sum: null, rules: [], bands: [], minCoverage: 0 } as const;
  const inputs = Object.entries(previous.items ?? {}).map(
    ([key, value]) =>
      ({ id: key, kind: 'item', state: 'answered', value, band: null, weight: 1, critical: 'none' }) as const,
  );
  return {
    instrument: { id, version, address },
    engine: 'conformance',
    scores: [
      { ...bare, id: '', value: null, trace: { ...trace, inputs } },
      ...Object.entries(previous.scores ?? {}).map(([score, value]) => ({ ...bare, id: score, value, trace })),
    ],
    themes: [],
    flags: [],
    states: { answered: 0, unanswered: 0, 'not-applicable': 0, 'not-known': 0, declined: 0, hidden: 0 },
  };
}
