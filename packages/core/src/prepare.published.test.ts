import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from './compile.js';
import type { ScoreOutcome } from './prepare/scorecard.js';
import { prepare } from './prepare.js';
import type { ScoreResult } from './result.js';
import { score } from './score.js';
import { answersFromSchema } from './testing/answers-from-schema.js';

const document = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${path}`, import.meta.url), 'utf8'));

const addresses = ['themes/childrens-services', 'indicators/childrens-services'];
const documents = Object.fromEntries(
  addresses.map((name) => [`https://schemas.plumbline.example/${name}/1.0.0.json`, document(`${name}/1.0.0.json`)]),
);

const instrument = (id: string) => {
  const compiled = compile(document(`instruments/${id}/1.0.0.bundle.json`), { documents });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues[0]));
  return compiled.value;
};

const withoutTrace = ({ trace: _, fraction: __, bounds: ___, ...rest }: ScoreResult) => rest;
const withoutBounds = ({ bounds: _, ...rest }: ScoreOutcome) => rest;

describe.each(['lscb', 'la', 'ilacs-2018', 'ilacs-2026'])('the published instrument %s made ready', (id) => {
  const compiled = instrument(id);
  const prepared = prepare(compiled);

  test('is scored over flat tables', () => {
    expect(prepared.isFlat).toBe(true);
  });

  test('gives what score gives, this year and after last year', () => {
    let scored = 0;
    fc.assert(
      fc.property(
        fc.tuple(answersFromSchema(compiled.schema.final), answersFromSchema(compiled.schema.final)),
        ([first, second]) => {
          const before = score(compiled, first);
          const contexts = [{}, before.ok ? { asAt: '2015-12-01', previous: before.value } : { asAt: '2015-12-01' }];
          for (const context of contexts) {
            const given = score(compiled, second, context);
            const found = prepared.score(second, context);
            expect(found.ok).toBe(given.ok);
            if (!found.ok || !given.ok) continue;
            scored += 1;
            const { scores, themes, ...rest } = found.value;
            expect(scores.map(withoutBounds)).toEqual(given.value.scores.map(withoutTrace));
            expect(themes.map(withoutBounds)).toEqual(given.value.themes.map(withoutTrace));
            const { flags, states, engine } = given.value;
            expect(rest).toEqual({ instrument: given.value.instrument, flags, states, engine });
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(scored).toBeGreaterThan(20);
  });
});
