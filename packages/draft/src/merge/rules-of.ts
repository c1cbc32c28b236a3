import type { CompiledInstrument, CompiledItem } from '@plumbline/core';
import { at, isObject, own } from '../answers.js';

/** How entries of a list are told from each other. */
export type ListRule =
  | { readonly kind: 'key'; readonly key: readonly string[] }
  | { readonly kind: 'place' }
  | { readonly kind: 'content' };

/** What an instrument says about merging, by pointer; the steps of rows are `-`. */
export interface MergeRules {
  readonly lists: ReadonlyMap<string, ListRule>;
  /** Of a composite answer: the part that is scored, and the parts that can say why it is not there, with the codes for it. */
  readonly exclusive: ReadonlyMap<
    string,
    { readonly score: string; readonly missing: ReadonlyMap<string, ReadonlySet<string>> }
  >;
  /** Of several choices: the codes that stand alone. */
  readonly alone: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Without an instrument nothing is known of lists: rows stand where they stand, and choices are what they are. */
export const rulesOf = (compiled: CompiledInstrument | undefined): MergeRules => ({
  lists: new Map([
    ...(compiled?.sections ?? []).flatMap(sectionList),
    ...(compiled?.items ?? []).flatMap(evidenceList),
  ]),
  exclusive: new Map((compiled?.items ?? []).flatMap(exclusiveParts)),
  alone: new Map((compiled?.items ?? []).flatMap(aloneCodes)),
});

const sectionList = ({ pointer, repeats }: CompiledInstrument['sections'][number]): readonly [string, ListRule][] => {
  if (repeats === null) return [];
  return [[pointer, repeats.key.length > 0 ? { kind: 'key', key: repeats.key } : { kind: 'place' }]];
};

const evidenceList = ({ pointer, composite }: CompiledItem): readonly [string, ListRule][] =>
  composite?.evidence ? [[`${pointer}/${composite.evidence}`, { kind: 'content' }]] : [];

const exclusiveParts = ({ pointer, composite, schema }: CompiledItem) => {
  const properties = at(schema, ['properties']);
  if (composite === null || !isObject(properties)) return [];
  const missing = Object.entries(properties)
    .filter(([part]) => part !== composite.score)
    .map(([part, node]) => [part, missingCodes(node)] as const)
    .filter(([, codes]) => codes.size > 0);
  return missing.length > 0 ? [[pointer, { score: composite.score, missing: new Map(missing) }] as const] : [];
};

const missingCodes = (node: unknown): ReadonlySet<string> => {
  const branches = own(node, 'oneOf');
  return new Set(
    (Array.isArray(branches) ? branches : [])
      .filter((branch) => own(own(branch, 'x-option'), 'missing') !== undefined)
      .map((branch) => String(own(branch, 'const'))),
  );
};

const aloneCodes = ({ pointer, kind, options }: CompiledItem): readonly [string, ReadonlySet<string>][] => {
  const codes = options.filter(({ missing }) => missing !== null).map(({ code }) => code);
  return kind === 'choices' && codes.length > 0 ? [[pointer, new Set(codes)]] : [];
};
