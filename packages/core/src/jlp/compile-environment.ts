import type { ThisProperty } from '../expression.js';
import type { ValueType } from './compile-types.js';

/** Every name that an instrument's conditions may use, and what it stands for. */
export interface Environment {
  /** `section.item` and `section.item.part`. */
  readonly paths: ReadonlyMap<string, Reading>;
  /** Index by key, for `{ "items": [keys] }` and `state`. */
  readonly items: ReadonlyMap<string, number>;
  readonly scores: ReadonlyMap<string, ScoreName>;
  /** Repeating sections by key. */
  readonly tables: ReadonlyMap<string, { readonly section: number; readonly columns: Element }>;
  /** What an entry of evidence holds, over all items. */
  readonly evidence: Element;
}

export interface Reading {
  readonly item: number;
  readonly part?: string;
  readonly type: ValueType;
}

export interface ScoreName {
  readonly index: number;
  /** Ordinals of its bands; `null` when it has none. */
  readonly bands: readonly number[] | null;
  /** A decision gives a band only. */
  readonly hasValue: boolean;
}

/** Properties that a relative `var` may read, with the index of the item that a column is. */
export type Element = ReadonlyMap<string, { readonly type: ValueType; readonly column?: number }>;

/** What `this`, `inputs` and a relative `var` are bound to where an expression stands. */
export interface Binding {
  readonly this: ThisKind | null;
  readonly element: Element | null;
  readonly inputs: boolean;
  /** A column's own condition: what is no column may be an answer outside the table. */
  readonly mayLookOutside?: boolean;
}

export type ThisKind = 'item' | 'score' | 'input' | 'declaration' | 'theme';

export const unbound: Binding = { this: null, element: null, inputs: false };

const itemStates: readonly string[] = ['answered', 'unanswered', 'not-applicable', 'not-known', 'declined', 'hidden'];
const scoreStates: readonly string[] = ['scored', 'insufficient', 'not-applicable'];

export const answerStates: ValueType = { kind: 'choice', codes: itemStates };

const number: ValueType = { kind: 'number' };
const critical: ValueType = { kind: 'choice', codes: ['none', 'critical', 'limiting'] };
const itemProperties = {
  value: number,
  state: answerStates,
  evidence: { kind: 'list' },
  impact: { kind: 'presence' },
  critical,
  previous: number,
} as const satisfies { readonly [property in ThisProperty]?: ValueType };
const scoreProperties = {
  value: number,
  band: number,
  coverage: number,
  state: { kind: 'choice', codes: scoreStates },
  previous: number,
} as const satisfies { readonly [property in ThisProperty]?: ValueType };

/** What `this` may read, by what it is bound to. */
export const thisProperties: { readonly [kind in ThisKind]: { readonly [property in ThisProperty]?: ValueType } } = {
  item: itemProperties,
  score: scoreProperties,
  theme: scoreProperties,
  declaration: { ...itemProperties, band: number },
  // One list of caps may serve scores of items and scores of scores.
  input: {
    ...itemProperties,
    ...scoreProperties,
    state: { kind: 'choice', codes: [...itemStates, ...scoreStates] },
  },
};
