import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.js';
import { describe as inWords } from './describe.js';
import type { Response } from './response.js';
import type { Result } from './result.js';
import { score } from './score.js';
import { scoreResponse } from './score-response.js';
import { graded, inspectionInstrument } from './testing/inspection-instrument.js';
import { mutatedFrom } from './testing/mutations.js';
import { verifyResponse, verifyResult } from './verify-result.js';

const outcome = compile(inspectionInstrument, { documents: {} });
if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
const compiled = outcome.value;

const answers = {
  helpAndProtection: { ...graded('helpAndProtection', 3), hp1: 'inadequate' },
  inCare: graded('inCare', 3),
  careLeavers: graded('careLeavers', null),
  leaders: graded('leaders', 3),
};

type Json = { [key: string]: unknown };

/** As it comes back from a file: plain data that anybody may have written to. */
const stored = (): Json => {
  const result = score(compiled, answers);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return JSON.parse(JSON.stringify(result.value));
};

const edited = (change: (result: { scores: Json[]; themes: Json[]; flags: Json[] } & Json) => void): unknown => {
  const copy = stored() as { scores: Json[]; themes: Json[]; flags: Json[] } & Json;
  change(copy);
  return copy;
};

const at = (result: { scores: Json[] }, id: string): { [key: string]: never } =>
  (result.scores.find((each) => each.id === id) ?? {}) as { [key: string]: never };

const told = (given: unknown) =>
  verifyResult(compiled, answers, given).map(({ code, path, expected, found }) => [code, path, expected, found]);

test('what was stored as it came out holds, whatever order its scores stand in', () => {
  expect(told(stored())).toEqual([]);
  expect(told(edited((result) => result.scores.reverse()))).toEqual([]);
});

describe('every field that stands otherwise is told, with its score', () => {
  test('a better band', () => {
    const better = edited((result) => {
      at(result, 'overall').band = { band: 'good', value: 3 } as never;
    });
    const issues = verifyResult(compiled, answers, better);
    expect(issues).toEqual([
      {
        code: 'result-differs',
        path: '/scores/4/band/band',
        score: 'overall',
        field: 'band/band',
        expected: '"inadequate"',
        found: 'good',
      },
      {
        code: 'result-differs',
        path: '/scores/4/band/value',
        score: 'overall',
        field: 'band/value',
        expected: '1',
        found: 3,
      },
    ]);
    expect(issues.map((issue) => inWords(issue).message)[0]).toBe(
      'Band/band of “overall” is stored as “good”; the answers give "inadequate".',
    );
  });

  test.each<{ name: string; change: Parameters<typeof edited>[0]; codes: readonly unknown[] }>([
    {
      name: 'a score left out',
      change: (result) => result.scores.splice(0, 1),
      codes: [['result-part-missing', '/scores', 'helpAndProtection', null]],
    },
    {
      name: 'a score made up',
      change: (result) => result.scores.push({ ...at(result, 'overall'), id: 'extra' }),
      codes: [['result-part-extra', '/scores/5', 'nothing', 'extra']],
    },
    {
      name: 'a score twice',
      change: (result) => result.scores.push(at(result, 'overall')),
      codes: [['result-part-extra', '/scores/5', 'nothing', 'overall']],
    },
    {
      name: 'a cap taken away',
      change: (result) => {
        at(result, 'helpAndProtection').cappedBy = [] as never;
      },
      codes: [['result-part-missing', '/scores/0/cappedBy', 'entry 1', null]],
    },
    {
      name: 'another version of the instrument',
      change: (result) => {
        result.instrument = { ...(result.instrument as object), version: '2.0.0' };
      },
      codes: [['result-instrument-differs', '/instrument', 'inspection-example 1.0.0', 'inspection-example 2.0.0']],
    },
    {
      name: 'another version of the engine',
      change: (result) => {
        result.engine = '0.1.0';
      },
      codes: [['result-engine-differs', '/engine', expect.any(String), '0.1.0']],
    },
    {
      name: 'a flag that the instrument has not',
      change: (result) =>
        result.flags.push({
          id: 'mine',
          state: 'raised',
          severity: 'info',
          subject: null,
          themes: [],
          facts: {},
          skipped: 0,
        }),
      codes: [['result-part-extra', '/flags/0', 'nothing', 'mine']],
    },
    {
      name: 'how many are answered',
      change: (result) => {
        result.states = { ...(result.states as object), answered: 1 };
      },
      // Seventeen answered, and one that does not apply.
      codes: [['result-differs', '/states/answered', '17', 1]],
    },
  ])('$name', ({ change, codes }) => {
    expect(told(edited(change))).toEqual(codes);
  });

  test('of an answer behind a score only that it differs', () => {
    const changed = edited((result) => {
      (at(result, 'helpAndProtection').trace as unknown as { inputs: Json[] }).inputs[0] = {
        ...(at(result, 'helpAndProtection').trace as unknown as { inputs: Json[] }).inputs[0],
        value: 4,
      };
    });
    expect(told(changed)).toEqual([
      ['result-differs', '/scores/0/trace/inputs/0/value', 'what was answered', 'another number'],
    ]);
  });
});

describe('hostile stored results are refused', () => {
  const deep = (levels: number): unknown => (levels === 0 ? {} : { below: deep(levels - 1) });
  test.each<{ name: string; given: unknown; code: string }>([
    { name: 'nothing', given: null, code: 'wrong-type' },
    { name: 'text', given: 'result', code: 'wrong-type' },
    { name: 'a list', given: [], code: 'wrong-type' },
    { name: 'a prototype', given: JSON.parse('{ "__proto__": { "engine": "1.0.0" } }'), code: 'key-forbidden' },
    { name: 'a constructor', given: { ...stored(), constructor: {} }, code: 'key-forbidden' },
    { name: 'a key nobody knows', given: { ...stored(), more: 1 }, code: 'key-unknown' },
    { name: 'a number for text', given: { ...stored(), engine: 1 }, code: 'wrong-type' },
    { name: 'not finite', given: { ...stored(), engine: Number.NaN }, code: 'not-json' },
    { name: 'a function', given: { ...stored(), engine: () => '1.0.0' }, code: 'not-json' },
    { name: 'deep', given: deep(100), code: 'document-too-deep' },
    { name: 'huge', given: Array.from({ length: 300_000 }, () => 0), code: 'document-too-large' },
  ])('$name', ({ given, code }) => {
    expect(verifyResult(compiled, answers, given).map((issue) => issue.code)).toContain(code);
  });

  test('a fraction of a million digits is told and not worked out', () => {
    const long = edited((result) => {
      at(result, 'helpAndProtection').fraction = { numerator: '9'.repeat(1_000_000), denominator: '1' } as never;
    });
    const [first] = verifyResult(compiled, answers, long);
    expect(first?.path).toBe('/scores/0/fraction/numerator');
    expect(String(first?.found).length).toBeLessThan(100);
  });

  test('whatever is done to a result, it is refused, told, or still the same', () => {
    fc.assert(
      fc.property(mutatedFrom(stored()), (mutated) => {
        const issues = verifyResult(compiled, answers, mutated);
        for (const issue of issues) expect(inWords(issue).message.length).toBeGreaterThan(5);
        if (issues.length === 0) expect(sorted(mutated)).toEqual(sorted(stored()));
      }),
      { numRuns: 500 },
    );
  });
});

const sorted = (result: unknown): unknown => {
  const { scores } = result as Result;
  return { ...(result as object), scores: scores.toSorted((a, b) => a.id.localeCompare(b.id)) };
};

describe('a response', () => {
  const view = { id: 'self', kind: 'self', by: { role: 'dcs' }, answers } as const;
  const peer = { ...view, id: 'peer', kind: 'peer', answers: { ...answers, leaders: graded('leaders', 2) } } as const;
  const response: Response = {
    instrument: { id: 'inspection-example', version: '1.0.0' },
    organisation: 'E10000012',
    period: '2015',
    state: 'draft',
    revision: 1,
    views: [peer, view],
  };
  const together = () => {
    const scored = scoreResponse(compiled, response);
    if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
    return JSON.parse(JSON.stringify(scored.value));
  };
  const codes = (given: unknown, of: Response = response) =>
    verifyResponse(compiled, of, given).map(({ code, path }) => [code, path]);

  test('every view holds', () => {
    expect(codes(together())).toEqual([]);
  });

  test('a view missing, too many, twice, of another kind, swapped', () => {
    const { views, flags } = together();
    expect(codes({ flags, views: [views[0]] })).toEqual([['result-part-missing', '/views']]);
    expect(codes({ flags, views: [...views, { ...views[0], id: 'more' }] })).toEqual([
      ['result-part-extra', '/views/2'],
    ]);
    expect(codes({ flags, views: [...views, views[0]] })).toEqual([['result-part-extra', '/views/2']]);
    expect(codes({ flags, views: [{ ...views[0], kind: 'peer' }, views[1]] })).toEqual([
      ['result-differs', '/views/0/kind'],
    ]);
    const swapped = [
      { ...views[0], result: views[1].result },
      { ...views[1], result: views[0].result },
    ];
    expect(codes({ flags, views: swapped }).map(([code]) => code)).toContain('result-differs');
  });

  test('nothing of it, and nonsense', () => {
    expect(codes({})).toEqual([
      ['result-part-missing', '/views'],
      ['result-part-missing', '/views'],
    ]);
    expect(codes({ ...together(), flags: [null] })).toEqual([['result-part-extra', '/flags/0']]);
    expect(codes(JSON.parse('{ "views": [{ "__proto__": {} }] }')).map(([code]) => code)).toEqual(['key-forbidden']);
  });

  test('a result that a view carries is held against its answers', () => {
    const [self] = together().views;
    const carrying = (result: unknown): Response => ({ ...response, views: [peer, { ...view, result }] });
    expect(codes(undefined, carrying(self.result))).toEqual([]);
    expect(codes(undefined, carrying({ ...self.result, engine: 7 }))).toEqual([
      ['wrong-type', '/views/1/result/engine'],
    ]);
  });
});
