import { type CompiledInstrument, compile, describe as words } from '@plumbline/core';
import { describe, expect, test } from 'vitest';
import type { Case, CaseFile } from './case-file.js';
import { misses } from './misses.js';
import { previousResult } from './previous-result.js';
import { readCaseFiles } from './read-case-files.js';
import { exempt } from './runners/exempt.js';
import { runners } from './runners/runners.js';

const files = [...readCaseFiles('cases'), ...readCaseFiles('instruments')];

describe.each(files)('$name', ({ file }) => {
  const compiled = Object.fromEntries(
    Object.entries(file.instruments).map(([name, instrument]) => [name, compiledOf(file, name, instrument)]),
  );
  const able = runners.filter(({ name }) => file.cases.some((each) => exempt(name, each) === null));
  describe.each(able)('$name', (runner) => {
    test.each(file.cases.filter((each) => exempt(runner.name, each) === null))('$name', async (each: Case) => {
      const instrument = compiled[each.instrument];
      if (instrument === undefined) throw new Error(`No instrument is named "${each.instrument}" here.`);
      const { answers, asAt, previous, views } = each;
      const given = {
        answers,
        ...(previous === undefined ? {} : { previous: previousResult(instrument, previous) }),
        ...(views === undefined ? {} : { views }),
      };
      const [found] = await runner.run(instrument, [given], asAt === undefined ? {} : { asAt });
      expect(found === undefined ? ['no result'] : misses(each.expect, found)).toEqual([]);
    });
  });
});

function compiledOf({ documents = {} }: CaseFile, name: string, instrument: unknown): CompiledInstrument {
  const outcome = compile(instrument, { documents });
  if (outcome.ok) return outcome.value;
  const told = outcome.issues.map((issue) => `${issue.path}: ${words(issue, 'en').message}`);
  throw new Error(`Instrument "${name}" does not compile.\n${told.join('\n')}`);
}
