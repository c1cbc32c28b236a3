import { type CompiledInstrument, compile, type Documents } from '@plumbline/core';
import { commonParts, sectionKeys, themeSlugs } from './instrument-parts.js';
import { randomFrom } from './random.js';

const base = 'https://schemas.plumbline.example/';
const themesAddress = `${base}themes/bench/1.0.0.json`;
const identity = { id: 'bench', version: '1.0.0', address: `${base}instruments/bench/1.0.0.json` };

export type QuestionKind = 'graded' | 'yes-no' | 'number' | 'text';

export interface Question {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly section: number;
  /** Key of the yes/no question of the same section that must be answered with yes. */
  readonly shownBy: string | null;
  readonly weight: number;
  readonly critical: 'critical' | 'limiting' | null;
  readonly reverse: boolean;
  readonly themes: readonly string[];
}

export interface BenchInstrument {
  readonly id: string;
  readonly version: string;
  readonly address: string;
  readonly document: object;
  readonly documents: Documents;
  readonly questions: readonly Question[];
  readonly sections: readonly string[];
}

/**
 * The instrument that everything is measured with, for any number of questions from 10 to 10,000. With 120 it has 90 graded
 * on four points or not applicable, 10 yes/no, 10 numbers and 10 texts; 12 are shown by a yes/no of their section. Weights
 * 1 to 3, a tenth of the graded ones reversed, in each section two critical ones and one limiting. Eight sections, each a
 * mean that needs 70 % of its weight; a capped overall; twenty themes; four flags. The same for the same seed.
 */
export function benchInstrument(items = 120, seed = 1): BenchInstrument {
  const questions = questionsOf(items, seed);
  const sections = sectionKeys.slice(0, sectionCount(items));
  return {
    ...identity,
    document: documentOf(questions, sections),
    documents: { [themesAddress]: themesDocument },
    questions,
    sections,
  };
}

/** Throws when the instrument is not sound: it is ours. */
export function compileBench({ document, documents }: BenchInstrument): CompiledInstrument {
  const compiled = compile(document, { documents });
  if (!compiled.ok)
    throw new Error(`The benchmark instrument is not sound: ${JSON.stringify(compiled.issues.slice(0, 5))}`);
  return compiled.value;
}

const sectionCount = (items: number): number => Math.max(1, Math.min(sectionKeys.length, Math.floor(items / 15)));

function questionsOf(items: number, seed: number): readonly Question[] {
  const random = randomFrom(seed);
  const sections = sectionCount(items);
  const few = Math.max(1, Math.round(items / 12));
  const kinds: readonly QuestionKind[] = [
    ...Array.from({ length: few }, () => 'yes-no' as const),
    ...Array.from({ length: items - 3 * few }, () => 'graded' as const),
    ...Array.from({ length: few }, () => 'number' as const),
    ...Array.from({ length: few }, () => 'text' as const),
  ];
  const counts = new Array<number>(sections).fill(0);
  const plain = kinds.map((kind, index): Question => {
    const section = index % sections;
    const place = counts[section] ?? 0;
    counts[section] = place + 1;
    const graded = kind === 'graded';
    return {
      key: `${sectionKeys[section]}${String(place + 1).padStart(2, '0')}`,
      kind,
      section,
      shownBy: null,
      weight: graded ? ([1, 1, 1, 2, 2, 3][Math.floor(random() * 6)] ?? 1) : 1,
      critical: null,
      reverse: graded && random() < 0.1,
      themes: graded ? themesFor(index, random) : [],
    };
  });
  return withConditions(withStars(plain, sections), sections, Math.round(items / 10)).toSorted(
    (a, b) => a.section - b.section || a.key.length - b.key.length || (a.key < b.key ? -1 : 1),
  );
}

/** One or two of twenty, each theme in turn so that none stays empty. */
function themesFor(index: number, random: () => number): readonly string[] {
  const first = index % themeSlugs.length;
  const second = Math.floor(random() * themeSlugs.length);
  const both = second !== first && random() < 0.5 ? [first, second] : [first];
  return both.map((theme) => themeSlugs[theme] ?? '');
}

function withStars(questions: readonly Question[], sections: number): readonly Question[] {
  const seen = new Array<number>(sections).fill(0);
  return questions.map((question) => {
    if (question.kind !== 'graded') return question;
    const place = seen[question.section] ?? 0;
    seen[question.section] = place + 1;
    const critical = place === 1 ? 'limiting' : place === 3 || place === 5 ? 'critical' : null;
    return { ...question, critical };
  });
}

/** Section after section, of six four graded ones, a number and a text. */
function withConditions(questions: readonly Question[], sections: number, count: number): readonly Question[] {
  const found = [...questions];
  const pattern: readonly QuestionKind[] = ['graded', 'graded', 'number', 'graded', 'text', 'graded'];
  for (let number = 0; number < count; number += 1) {
    const section = number % sections;
    const wanted = pattern[number % pattern.length] ?? 'graded';
    const free = (kind: QuestionKind) =>
      found.findLastIndex((each) => each.section === section && each.kind === kind && each.shownBy === null);
    const shower = found.find((each) => each.section === section && each.kind === 'yes-no');
    const index = free(wanted) >= 0 ? free(wanted) : free('graded');
    const question = found[index];
    if (question !== undefined && shower !== undefined) found[index] = { ...question, shownBy: shower.key };
  }
  return found;
}

function documentOf(questions: readonly Question[], sections: readonly string[]): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: identity.address,
    title: 'Benchmark',
    type: 'object',
    'x-instrument': {
      dialect: `${base}meta/instrument/1.0.0.json`,
      id: identity.id,
      version: identity.version,
      edition: '2015',
      languages: ['en'],
      themes: themesAddress,
      ...commonParts(sections),
    },
    properties: Object.fromEntries(sections.map((key, section) => [key, sectionOf(section, key, questions)])),
    additionalProperties: false,
    $defs: { grade: gradeSchema },
  };
}

const sectionOf = (section: number, key: string, questions: readonly Question[]) => ({
  type: 'object',
  title: `Section ${section + 1}: ${key}`,
  'x-section': { code: `${section + 1}`, weight: (section % 3) + 1 },
  properties: Object.fromEntries(
    questions
      .filter((question) => question.section === section)
      .map((question, place) => [question.key, questionSchema(question, `${section + 1}.${place + 1}`, key)]),
  ),
  additionalProperties: false,
});

function questionSchema(question: Question, code: string, section: string): object {
  const { kind, weight, critical, reverse, themes, shownBy } = question;
  return {
    ...schemaByKind[kind],
    title: `Question ${code} of the benchmark, about as long as such a statement is in life`,
    'x-item': {
      code,
      ...(weight === 1 ? {} : { weight }),
      ...(critical === null ? {} : { critical }),
      ...(reverse ? { reverse } : {}),
      ...(themes.length === 0 ? {} : { themes }),
      ...(shownBy === null ? {} : { when: { '==': [{ var: `${section}.${shownBy}` }, 'yes'] } }),
    },
  };
}

const option = (code: string, title: string, value: number) => ({ const: code, title, 'x-option': { value } });

const gradeSchema = {
  oneOf: [
    option('outstanding', 'Outstanding', 4),
    option('good', 'Good', 3),
    option('requires-improvement', 'Requires improvement', 2),
    option('inadequate', 'Inadequate', 1),
    { const: 'not-applicable', title: 'Not applicable', 'x-option': { missing: 'not-applicable' } },
  ],
};

const schemaByKind = {
  graded: { $ref: '#/$defs/grade' },
  'yes-no': {
    oneOf: [
      { const: 'yes', title: 'Yes' },
      { const: 'no', title: 'No' },
    ],
  },
  number: { type: 'number', minimum: 0, maximum: 1000 },
  text: { type: 'string', maxLength: 2000 },
} satisfies Record<QuestionKind, object>;

const themesDocument = {
  $schema: `${base}meta/themes/1.0.0.json`,
  $id: themesAddress,
  id: 'bench',
  version: '1.0.0',
  title: 'Themes of the benchmark',
  language: 'en',
  licence: 'MIT',
  validFrom: '2015-01-01',
  themes: themeSlugs.map((slug) => ({
    slug,
    title: slug,
    meaning: `What belongs to ${slug}.`,
    validFrom: '2015-01-01',
  })),
};
