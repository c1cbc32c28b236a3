import type { CompiledInstrument } from '@plumbline/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import type { BenchInstrument, Question } from '../instrument.js';

/** Ajv on the instrument's own schema of a finished answer: says whether answers fit, nothing else. */
export function ajvAlone({ schema }: CompiledInstrument): (answers: unknown) => boolean {
  const ajv = new Ajv2020({ allErrors: false, strict: false });
  const validate = ajv.compile(schema.final);
  return (answers) => validate(answers) === true;
}

const zodOf = ({ kind }: Question) => {
  switch (kind) {
    case 'graded':
      return z.enum(['outstanding', 'good', 'requires-improvement', 'inadequate', 'not-applicable']);
    case 'yes-no':
      return z.enum(['yes', 'no']);
    case 'number':
      return z.number().min(0).max(1000);
    case 'text':
      return z.string().max(2000);
  }
};

/** The same checks in zod. */
export function zodAlone({ sections, questions }: BenchInstrument): (answers: unknown) => boolean {
  const schema = z
    .strictObject(
      Object.fromEntries(
        sections.map((key, section) => [
          key,
          z
            .strictObject(
              Object.fromEntries(
                questions
                  .filter((question) => question.section === section)
                  .map((question) => [question.key, zodOf(question)]),
              ),
            )
            .partial(),
        ]),
      ),
    )
    .partial();
  return (answers) => schema.safeParse(answers).success;
}
