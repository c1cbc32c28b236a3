import type { DeclaredMissing, EvidenceEntry, ReadAnswer } from '../answer.js';
import type { CompiledItem, CompiledOption, ItemKind } from '../compiled.js';
import type { Issue } from '../issue.js';
import { isObject, own, ownArray, ownObject, ownText, step } from '../json.js';
import { missingNotAllowed, missingNotAlone } from './answer-issue.js';

export const unanswered: ReadAnswer = {
  state: 'unanswered',
  value: null,
  code: null,
  codes: null,
  evidence: [],
  hasImpact: false,
};

/** What a hidden item is, whatever was written: nothing of it can be read. */
export const hidden: ReadAnswer = { ...unanswered, state: 'hidden' };

/** An answer that passed the closed subset, as the scorer reads it. Issues: missing states that the item does not allow. */
export const readItem = (
  item: CompiledItem,
  found: unknown,
  path: string,
): { readonly answer: ReadAnswer; readonly issues: readonly Issue[] } => {
  if (item.composite === null) return judged(item, readPlain(item, found), path);
  if (!isObject(found)) return { answer: unanswered, issues: [] };
  const { score, evidence, impact } = item.composite;
  const scored = readPlain(item, own(found, score));
  const beside = missingBeside(item, found);
  if (beside !== null && scored.state === 'answered')
    return {
      answer: unanswered,
      issues: [missingNotAlone(step(path, beside.part), 'alone, or left out', beside.state)],
    };
  const read = scored.state === 'unanswered' && beside !== null ? { ...unanswered, state: beside.state } : scored;
  const evidenceFound = evidence === null ? [] : ownArray(found, evidence);
  const answer = {
    ...read,
    evidence: evidenceFound.filter((entry): entry is EvidenceEntry => isObject(entry)),
    hasImpact: impact !== null && saysSomething(own(found, impact)),
  };
  return judged(item, answer, step(path, beside?.part ?? score));
};

/** Blank text, an empty list and an empty object say nothing. */
export const saysSomething = (found: unknown): boolean => {
  if (typeof found === 'string') return found.trim() !== '';
  if (Array.isArray(found)) return found.length > 0;
  if (isObject(found)) return Object.values(found).some((part) => part !== undefined);
  return found !== undefined && found !== null;
};

const judged = (item: CompiledItem, answer: ReadAnswer, path: string) => {
  const { state } = answer;
  if (state !== 'not-applicable' && state !== 'not-known' && state !== 'declined') return { answer, issues: [] };
  if (!item.missing.includes(state))
    return { answer: unanswered, issues: [missingNotAllowed(path, item.missing.join(' | ') || 'an answer', state)] };
  if (answer.codes !== null && answer.codes.length > 1)
    return { answer: unanswered, issues: [missingNotAlone(path, 'alone, or left out', state)] };
  return { answer: { ...answer, codes: null }, issues: [] };
};

const readPlain = (item: CompiledItem, found: unknown): ReadAnswer => {
  if (!saysSomething(found)) return unanswered;
  return readers[item.kind](item, found);
};

const answered = (more: Partial<ReadAnswer>): ReadAnswer => ({ ...unanswered, state: 'answered', ...more });

const keyed = ({ reverse, range }: CompiledItem, value: number | null): number | null =>
  reverse && range !== null && value !== null ? range.min + range.max - value : value;

const optionOf = (options: readonly CompiledOption[], code: unknown): CompiledOption | undefined =>
  options.find((option) => option.code === code);

const readChoice = (item: CompiledItem, found: unknown): ReadAnswer => {
  if (typeof found !== 'string') return unanswered;
  const option = optionOf(item.options, found);
  if (option !== undefined && option.missing !== null) return { ...unanswered, state: option.missing };
  return answered({ code: found, value: keyed(item, option?.value ?? null) });
};

/** Codes only: several choices have no points of their own in the dialect. */
const readChoices = (item: CompiledItem, found: unknown): ReadAnswer => {
  const codes = Array.isArray(found) ? found.filter((code) => typeof code === 'string') : [];
  const missing = codes.map((code) => optionOf(item.options, code)?.missing ?? null).find((state) => state !== null);
  return missing === undefined ? answered({ codes }) : { ...unanswered, state: missing, codes };
};

const readNumber = (item: CompiledItem, found: unknown): ReadAnswer =>
  typeof found === 'number' && Number.isFinite(found)
    ? answered({ code: found, value: keyed(item, found) })
    : unanswered;

const readText = (_: CompiledItem, found: unknown): ReadAnswer =>
  typeof found === 'string' ? answered({ code: found }) : unanswered;

const readBoolean = (_: CompiledItem, found: unknown): ReadAnswer =>
  typeof found === 'boolean' ? answered({ code: found }) : unanswered;

const readers = {
  choice: readChoice,
  choices: readChoices,
  number: readNumber,
  integer: readNumber,
  text: readText,
  date: readText,
  boolean: readBoolean,
  list: (_, found) => (Array.isArray(found) ? answered({}) : unanswered),
  object: (_, found) => (isObject(found) ? answered({}) : unanswered),
} satisfies Record<ItemKind, (item: CompiledItem, found: unknown) => ReadAnswer>;

interface Beside {
  readonly part: string;
  readonly state: DeclaredMissing;
}

/** A composite whose scored part is a number says why there is none by an option of another part. */
const missingBeside = (
  { composite, schema }: CompiledItem,
  found: { readonly [key: string]: unknown },
): Beside | null => {
  for (const [part, node] of Object.entries(ownObject(schema, 'properties'))) {
    const state = part === composite?.score ? null : missingStateOf(node, own(found, part));
    if (state !== null) return { part, state };
  }
  return null;
};

/** The state that a chosen option stands for, by the schema of the part; `null` for any other answer. */
export const missingStateOf = (schema: unknown, chosen: unknown): DeclaredMissing | null => {
  if (typeof chosen !== 'string') return null;
  const branch = ownArray(schema, 'oneOf').find((option) => own(option, 'const') === chosen);
  const state = ownText(own(branch, 'x-option'), 'missing');
  return state === 'not-applicable' || state === 'not-known' || state === 'declined' ? state : null;
};

/** Parts of a composite that conditions can read: an option that stands for a missing state is nothing to compare with. */
export const readableParts = (
  item: CompiledItem,
  found: { readonly [part: string]: unknown },
): { readonly [part: string]: unknown } => {
  const properties = ownObject(item.schema, 'properties');
  const silent = Object.keys(found).filter((part) => missingStateOf(own(properties, part), found[part]) !== null);
  return silent.length === 0
    ? found
    : Object.fromEntries(Object.entries(found).filter(([part]) => !silent.includes(part)));
};
