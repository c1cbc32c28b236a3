import { describe, expect, test } from 'vitest';
import { checkSubset } from '../answers/closed-subset.js';
import type { CompiledInstrument, CompiledItem } from '../compiled.js';
import { describe as inWords } from '../describe.js';
import type { Issue } from '../issue.js';
import { decodeUtf8, parseJson } from '../parse-json.js';
import { responseLaws } from '../response/response-laws.js';
import type { Response } from '../response.js';
import { at, completeAnswers, smallInstrument } from '../testing/small-instrument.js';
import { validateAnswers } from '../validate.js';
import { validateResponse } from '../validate-response.js';
import { answerCodes } from './answers.js';
import { jsonCodes } from './json.js';
import { responseCodes } from './response.js';

interface Example {
  readonly broken: () => readonly Issue[];
  readonly mended: () => readonly Issue[];
}

const example = (judge: (given: unknown) => readonly Issue[], broken: unknown, mended: unknown): Example => ({
  broken: () => judge(broken),
  mended: () => judge(mended),
});

const { governance } = completeAnswers;
const inGovernance = (broken: object, mended: object, compiled: CompiledInstrument = smallInstrument) =>
  example(
    (more) =>
      validateAnswers(
        compiled,
        { ...completeAnswers, governance: { ...governance, ...(more as object) } },
        { mode: 'final' },
      ),
    broken,
    mended,
  );
const inRows = (broken: readonly object[], mended: readonly object[]) =>
  example(
    (workforce) => validateAnswers(smallInstrument, { ...completeAnswers, workforce }, { mode: 'final' }),
    broken,
    mended,
  );

const changed = (key: keyof typeof at, more: Partial<CompiledItem>): CompiledInstrument => ({
  ...smallInstrument,
  items: smallInstrument.items.map((item, index) => (index === at[key] ? { ...item, ...more } : item)),
});

const notKnownAmongAgencies = changed('agencies', {
  missing: ['not-known'],
  options: [
    { code: 'police', value: null, missing: null, texts: {} },
    { code: 'health', value: null, missing: 'not-known', texts: {} },
  ],
});

const node = { type: 'object', properties: { below: { $ref: '#/$defs/node' } } };
const nested = (levels: number): unknown => (levels === 0 ? {} : { below: nested(levels - 1) });

const answers: { readonly [code in keyof typeof answerCodes]: Example } = {
  'answer-wrong-type': inGovernance({ worry: '3' }, { worry: 3 }),
  'answer-unknown-key': inGovernance({ wory: 3 }, { worry: 3 }),
  'answer-required': inGovernance({ chairInPost: undefined }, { chairInPost: 'yes' }),
  'answer-not-an-option': inGovernance({ chairInPost: 'Yes' }, { chairInPost: 'yes' }),
  'answer-out-of-range': inGovernance({ worry: 11 }, { worry: 10 }),
  'answer-wrong-length': inGovernance({ summary: 'Short' }, { summary: 'Long enough.' }),
  'answer-wrong-count': inGovernance({ agencies: ['police', 'health', 'schools', 'police'] }, { agencies: ['police'] }),
  'answer-repeats': inGovernance({ agencies: ['police', 'police'] }, { agencies: ['police'] }),
  'answer-wrong-format': inGovernance(
    { chairInPost: 'no', chairGap: '2015-02-30' },
    { chairInPost: 'no', chairGap: '2015-02-28' },
  ),
  'answer-incomplete': inGovernance(
    { challenge: { judgement: 'not-applicable' } },
    { challenge: { judgement: 'not-applicable', reason: 'No such service' } },
  ),
  'answer-too-deep': example((found) => checkSubset({ ...node, $defs: { node } }, found), nested(65), nested(64)),
  'answer-while-hidden': inGovernance({ chairGap: '2015-01-31' }, {}),
  'answer-missing-state-not-allowed': inGovernance(
    { challenge: { judgement: 'not-known', reason: 'New board' } },
    { challenge: { judgement: 'not-applicable', reason: 'New board' } },
    changed('challenge', { missing: ['not-applicable'] }),
  ),
  'answer-missing-state-not-alone': inGovernance(
    { agencies: ['police', 'health'] },
    { agencies: ['health'] },
    notKnownAmongAgencies,
  ),
  'row-key-repeats': inRows([{ role: 'a' }, { role: 'a' }], [{ role: 'a' }, { role: 'b' }]),
  'row-check-failed': inRows(
    [{ role: 'a', inPostFte: 5, inPostHeadcount: 4 }],
    [{ role: 'a', inPostFte: 4, inPostHeadcount: 5 }],
  ),
};

const view = { id: 'v1', kind: 'self', by: { role: 'dcs' }, answers: completeAnswers } as const;
const response: Response = {
  instrument: { id: 'small', version: '1.0.0' },
  organisation: 'E10000012',
  period: '2015',
  state: 'draft',
  revision: 1,
  views: [view],
};
const ofResponse = (broken: Partial<Response>): Example =>
  example(
    (more) => {
      const given = { ...response, ...(more as Partial<Response>) };
      return [
        ...responseLaws.flatMap((law) => law(given)),
        ...validateResponse(smallInstrument, given, { mode: 'draft' }),
      ];
    },
    broken,
    {},
  );

const responses: { readonly [code in keyof typeof responseCodes]: Example } = {
  'response-view-id-repeats': ofResponse({ views: [view, view] }),
  'response-instrument-differs': ofResponse({ instrument: { id: 'small', version: '2.0.0' } }),
  'response-note-points-nowhere': ofResponse({ views: [{ ...view, notes: { '/nowhere': [] } }] }),
};

const issuesOf = (outcome: { readonly ok: boolean; readonly issues?: readonly Issue[] }): readonly Issue[] =>
  outcome.issues ?? [];
const inText = (broken: string, mended: string) =>
  example((text) => issuesOf(parseJson(text as string, { characters: 20, depth: 2 })), broken, mended);

const json: { readonly [code in keyof typeof jsonCodes]: Example } = {
  'text-not-utf-8': example(
    (bytes) => issuesOf(decodeUtf8(new Uint8Array(bytes as number[]))),
    [0x63, 0x61, 0x66, 0xe9],
    [0x63, 0x61, 0x66, 0xc3, 0xa9],
  ),
  'json-syntax': inText('{"a": 1,}', '{"a": 1}'),
  'json-too-large': inText('"01234567890123456789"', '"0123456789"'),
  'json-too-deep': inText('[[[]]]', '[[]]'),
  'json-key-repeats': inText('{"a": 1, "a": 2}', '{"a": 1, "b": 2}'),
  'json-key-forbidden': inText('{"__proto__": 1}', '{"proto": 1}'),
};

describe.each([
  { area: 'answers', codes: answerCodes, examples: answers },
  { area: 'responses', codes: responseCodes, examples: responses },
  { area: 'json', codes: jsonCodes, examples: json },
])('$area', ({ codes, examples }) => {
  test('every code has an example', () => {
    expect(Object.keys(examples).sort()).toEqual(Object.keys(codes).sort());
  });

  test.each(Object.entries(examples).map(([code, given]) => ({ code, ...given })))(
    '$code is reported, says so in words, and is mended',
    ({ code, broken, mended }) => {
      const issue = broken().find((found) => found.code === code);
      expect(issue).toBeDefined();
      expect(mended().map((found) => found.code)).not.toContain(code);
      if (issue === undefined) return;
      const { message, fix } = inWords(issue, 'en');
      for (const sentence of [message, fix]) expect(sentence).toMatch(/^[A-Z“].*[.]$/);
      expect(message + fix).not.toMatch(/undefined|null|\[object/);
      expect(message).not.toContain(code);
    },
  );
});
