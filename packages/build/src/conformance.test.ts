import { readdirSync, readFileSync } from 'node:fs';
import { type CompiledInstrument, compile, type JsonSchema, score, validateAnswers } from '@plumbline/core';
import * as run from '@plumbline/core/run';
import { expect, test } from 'vitest';
import { partsOf } from './parts-of.js';

interface CaseFile {
  readonly documents?: Readonly<Record<string, JsonSchema>>;
  readonly instruments: Readonly<Record<string, JsonSchema>>;
  readonly cases: readonly { readonly instrument: string; readonly answers: unknown; readonly asAt?: string }[];
}

const root = new URL('../../../conformance/', import.meta.url);
const files = ['cases', 'instruments'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name: `${folder}/${name}`, file: read(`${folder}/${name}`) as CaseFile })),
);

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

const compiledOf = ({ instruments, documents = {} }: CaseFile, name: string): CompiledInstrument => {
  const outcome = compile(instruments[name] ?? {}, { documents });
  if (!outcome.ok) throw new Error(`Instrument "${name}" does not compile.`);
  return outcome.value;
};

/** Those that stand in the file itself; the others are published, and tested where modules are. */
const instruments = files.flatMap(({ name, file }) =>
  Object.entries(file.instruments)
    .filter(([, document]) => 'x-instrument' in document)
    .map(([key]) => ({ name: `${name} ${key}`, key, file })),
);

/** What the source of a module says, done without it. */
const moduleOver = (compiled: CompiledInstrument) => {
  const exported = new Map<string, unknown>(Object.entries(run));
  const named = (list: ReturnType<typeof partsOf>['methods']) =>
    Object.fromEntries(list.map(([key, name]) => [key, exported.get(name)]));
  const entries = Object.entries(partsOf(compiled)).map(([part, list]) => [part, named(list)]);
  const parts = Object.fromEntries(entries) as run.ScoringParts; // The names are those of `ScoringParts`: a module says the same.
  const carried = run.carried(JSON.stringify(run.strip(compiled)));
  return { score: run.scorerOf(carried, parts), validate: run.validatorOf(carried, parts) };
};

// The conformance suite holds `score` and `validateAnswers` to values worked out by hand; this holds modules to both.
test.each(instruments)('a module of $name does as the core does', ({ key, file }) => {
  const compiled = compiledOf(file, key);
  const made = moduleOver(compiled);
  for (const { answers, asAt } of file.cases.filter(({ instrument }) => instrument === key)) {
    const context = asAt === undefined ? {} : { asAt };
    const want = score(compiled, answers, context);
    const found = made.score(answers, context);
    expect(found.ok).toBe(want.ok);
    expect(want).toMatchObject(found);
    for (const mode of ['draft', 'final'] as const)
      expect(made.validate(answers, mode)).toEqual(validateAnswers(compiled, answers, { mode }));
  }
});
