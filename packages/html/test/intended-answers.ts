import {
  type CompiledInstrument,
  type CompiledItem,
  type Issue,
  type JsonSchema,
  score,
  validateAnswers,
} from '@plumbline/core';

type Node = Readonly<Record<string, unknown>>;
type Answers = Record<string, unknown>;

const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectAt = (node: unknown, key: string): Node => {
  const found = isObject(node) ? node[key] : undefined;
  return isObject(found) ? found : {};
};
const listAt = (node: Node, key: string): readonly unknown[] => {
  const found = node[key];
  return Array.isArray(found) ? found : [];
};

const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What stands at a pointer. */
export const at = (answers: unknown, pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>(
    (node, key) => (typeof node === 'object' && node !== null ? (node as Node)[key] : undefined),
    answers,
  );

/** Mulberry32: short, and the same everywhere. */
const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Words of every kind that a form must carry unharmed. */
const phrases = [
  'Invented: the board met six times & agreed 3 < 5 actions.',
  'Invented: “Tŷ Gobaith” yn dangos gwelliant; costs £1,250 – no more.',
  "Invented: children said 'we were heard', 100% of them; 😀 a + b = c.",
  'Invented: <b>no markup</b>, a "quotation", a back\\slash and a %20.',
];

const resolved = (node: unknown, root: JsonSchema): Node => {
  if (!isObject(node)) return {};
  const reference = node.$ref;
  if (typeof reference !== 'string') return node;
  const found = stepsOf(reference.slice(1)).reduce<unknown>((place, key) => objectAt(place, key), root);
  return { ...resolved(found, root), ...Object.fromEntries(Object.entries(node).filter(([key]) => key !== '$ref')) };
};

interface Inventing {
  readonly root: JsonSchema;
  readonly random: () => number;
  readonly apart: ReadonlySet<unknown>;
  /** Counts up, so that no two texts are the same. */
  readonly next: () => number;
}

const pick = <T>(list: readonly T[], { random }: Inventing): T => list[Math.floor(random() * list.length)] as T;

/** Long texts have paragraphs; lengths count characters, not halves of them. */
const textOf = (schema: Node, inventing: Inventing): string => {
  const number = inventing.next();
  switch (schema.format) {
    case 'date':
      return `2015-0${1 + (number % 9)}-${10 + (number % 19)}`;
    case 'email':
      return `invented${number}@example.org`;
    case 'uri':
      return `https://example.org/invented/${number}?a=1&b=2`;
  }
  const limit = Number(schema.maxLength ?? 500);
  const text = `${number} ${pick(phrases, inventing)}`;
  const whole = limit < 500 ? text : `${text}\n\nA second paragraph.`;
  return [...whole].slice(0, limit).join('').trimEnd();
};

const numberOf = (schema: Node, { random }: Inventing): number => {
  const [least, most] = [Number(schema.minimum ?? 0), Number(schema.maximum ?? 5000)];
  const found = least + 1 + Math.floor(random() * Math.max(1, most - least - 1));
  return schema.type === 'integer' || found + 0.5 > most ? found : found + 0.5;
};

/** Codes that say why there is no answer are left to whoever means them. */
const choicesIn = (schema: Node, { apart }: Inventing): readonly unknown[] =>
  [
    ...listAt(schema, 'enum'),
    ...listAt(schema, 'oneOf').map((branch) => (isObject(branch) ? branch.const : undefined)),
  ].filter((value) => !apart.has(value));

const invent = (node: unknown, key: string, inventing: Inventing): unknown => {
  const schema = resolved(node, inventing.root);
  const choices = choicesIn(schema, inventing);
  if (choices.includes('yes')) return 'yes';
  if (choices.length > 0) return pick(choices, inventing);
  switch (schema.type) {
    case 'object':
      return inventObject(schema, inventing);
    case 'array':
      return inventList(schema, key, inventing);
    case 'number':
    case 'integer':
      return numberOf(schema, inventing);
    case 'boolean':
      return inventing.random() < 0.5;
    default:
      return textOf(schema, inventing);
  }
};

/** One evidence in three answers has entries, two of them at times: each is a page sent and drawn. */
const inventList = (schema: Node, key: string, inventing: Inventing): unknown => {
  const values = choicesIn(resolved(schema.items, inventing.root), inventing);
  if (values.length > 0) return values.slice(0, Number(schema.minItems ?? 1));
  if (key === 'evidence' && inventing.random() > 0.3) return undefined;
  return Array.from({ length: inventing.random() < 0.3 ? 2 : 1 }, () => invent(schema.items, key, inventing));
};

/** Every part is filled, but for the reason for having no answer. */
const inventObject = (schema: Node, inventing: Inventing, reason: string | null = null): Answers => {
  const found: Answers = {};
  for (const [key, part] of Object.entries(objectAt(schema, 'properties'))) {
    const value = key === reason ? undefined : invent(part, key, inventing);
    if (value !== undefined) found[key] = value;
  }
  return found;
};

const put = (answers: Answers, pointer: string, value: unknown): void => {
  const steps = [...stepsOf(pointer)];
  const last = steps.pop() ?? '';
  let holder: Answers = answers;
  for (const step of steps) {
    holder[step] ??= {};
    holder = holder[step] as Answers;
  }
  if (value === undefined) delete holder[last];
  else holder[last] = value;
};

/** Now and then there is a reason in place of an answer. */
const answerTo = ({ key, composite, options, missing }: CompiledItem, node: Node, inventing: Inventing): unknown => {
  if (composite === null) return invent(node, key, inventing);
  const { score: scored, reason } = composite;
  const apart = options?.find((option) => option.missing === 'not-applicable');
  if (apart !== undefined && reason !== null && missing.includes('not-applicable') && inventing.random() < 0.08)
    return { [scored]: apart.code, [reason]: textOf({ maxLength: 1000 }, inventing) };
  return inventObject(node, inventing, reason);
};

const schemaAt = (root: JsonSchema, pointer: string): Node =>
  stepsOf(pointer).reduce<Node>((node, key) => resolved(objectAt(node, 'properties')[key], root), resolved(root, root));

/** Declares what the answers come to, so that there is nothing to explain; the reason is given all the same. */
const declare = (compiled: CompiledInstrument, answers: Answers): void => {
  const scored = score(compiled, answers);
  if (!scored.ok) throw new Error(`The intended answers cannot be scored: ${JSON.stringify(scored.issues)}`);
  for (const { declares, pointer } of compiled.items) {
    const band = scored.value.scores.find(({ id }) => declares !== null && id === compiled.scores[declares]?.id)?.band;
    if (declares !== null && band != null)
      put(answers, pointer, { ...objectAt({ given: at(answers, pointer) }, 'given'), grade: band.band });
  }
};

const drawAnswers = (
  compiled: CompiledInstrument,
  seed: number,
): { readonly answers: Answers; readonly left: readonly Issue[] } => {
  let count = 0;
  const inventing: Inventing = {
    root: compiled.schema.final,
    random: randomFrom(seed),
    apart: new Set(
      compiled.items.flatMap(({ options }) =>
        (options ?? []).flatMap(({ code, missing }) => (missing === null ? [] : [code])),
      ),
    ),
    next: () => {
      count += 1;
      return count;
    },
  };
  const answers: Answers = {};
  for (const item of compiled.items)
    if (item.rowsOf === null)
      put(answers, item.pointer, answerTo(item, schemaAt(compiled.schema.final, item.pointer), inventing));
  for (const { repeats, pointer, key } of compiled.sections)
    if (repeats !== null) put(answers, pointer, invent(schemaAt(compiled.schema.final, pointer), key, inventing));
  declare(compiled, answers);
  const issues = () =>
    validateAnswers(compiled, answers, { mode: 'final' }).filter(({ severity }) => severity !== 'warning');
  for (const { code, path } of issues()) if (code === 'answer-while-hidden') put(answers, path, undefined);
  return { answers, left: issues() };
};

/**
 * Answers to every question that is asked, valid as a finished set: every part filled, texts with signs that are awkward to carry, entries
 * of every list, now and then “not applicable” with its reason. Invented, and the texts say so. The same seed gives the same answers.
 *
 * @throws Error when the answers are not valid: this file has to learn something new then
 */
export const intendedAnswers = (compiled: CompiledInstrument, seed = 1): Answers => {
  // Figures that must agree with each other are drawn again until they do.
  const draws = Array.from({ length: 10 }, (_, again) => again);
  let left: readonly Issue[] = [];
  for (const again of draws) {
    const drawn = drawAnswers(compiled, seed + again * 1000);
    if (drawn.left.length === 0) return drawn.answers;
    left = drawn.left;
  }
  throw new Error(`The intended answers are not valid: ${JSON.stringify(left.slice(0, 5))}`);
};
