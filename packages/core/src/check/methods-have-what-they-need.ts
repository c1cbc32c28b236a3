import { inputsOf } from '../compile/score-inputs.js';
import type { Issue } from '../issue.js';
import { own, ownArray, ownText } from '../json.js';
import type { Law } from './law.js';
import { allScores } from './scores-use-known-bands.js';

export const decisionsHaveRules: Law = (survey) =>
  allScores(survey).flatMap(({ node, path }): readonly Issue[] => {
    const isDecision = own(node, 'method') === 'decision';
    const hasRules = own(node, 'rules') !== undefined;
    if (!isDecision)
      return hasRules
        ? [
            {
              code: 'rules-without-decision',
              path: `${path}/rules`,
              expected: '"method": "decision"',
              found: own(node, 'method') ?? null,
            },
          ]
        : [];
    return [
      ...(hasRules ? [] : [{ code: 'decision-without-rules', path, expected: 'rules', found: null }]),
      ...(own(node, 'bands') === undefined
        ? [{ code: 'decision-without-bands', path, expected: 'bands', found: null }]
        : []),
    ];
  });

/** The last rule decides when no other does; an open one before it leaves nothing for those below. */
export const lastRuleIsOpen: Law = (survey) =>
  allScores(survey).flatMap(({ node, path }) => {
    const rules = ownArray(node, 'rules');
    return rules.flatMap((rule, at): readonly Issue[] => {
      const isOpen = own(rule, 'if') === undefined;
      const isLast = at === rules.length - 1;
      if (isLast && !isOpen)
        return [
          {
            code: 'last-rule-not-open',
            path: `${path}/rules/${at}`,
            expected: 'no if',
            found: ownText(rule, 'band') ?? null,
          },
        ];
      if (!isLast && isOpen)
        return [
          {
            code: 'rule-unreachable',
            path: `${path}/rules/${at + 1}`,
            expected: 'if on the rule before',
            found: ownText(rules[at + 1], 'band') ?? null,
          },
        ];
      return [];
    });
  });

const counting = ['count', 'proportion'];

export const countsHaveThreshold: Law = (survey) =>
  allScores(survey).flatMap(({ node, path }): readonly Issue[] => {
    const method = ownText(node, 'method') ?? '';
    const hasThreshold = own(node, 'atLeast') !== undefined;
    if (counting.includes(method) === hasThreshold) return [];
    return hasThreshold
      ? [{ code: 'at-least-out-of-place', path: `${path}/atLeast`, expected: counting.join(' | '), found: method }]
      : [{ code: 'at-least-missing', path, expected: 'atLeast', found: null }];
  });

/** `prorate` scales a sum; `worst` needs to know the lowest that an input can be. */
export const missingPolicyFits: Law = (survey) => [
  ...allScores(survey).flatMap(({ node, path }): readonly Issue[] =>
    own(node, 'missing') === 'prorate' && own(node, 'method') !== 'sum'
      ? [
          {
            code: 'prorate-without-sum',
            path: `${path}/missing`,
            expected: '"method": "sum"',
            found: own(node, 'method') ?? null,
          },
        ]
      : [],
  ),
  ...survey.scores.flatMap((score): readonly Issue[] => {
    const inputs = inputsOf(survey, score);
    if (own(score.node, 'missing') !== 'worst' || inputs?.kind !== 'items') return [];
    const open = inputs.items.map((index) => survey.items[index]).find((item) => item?.shape.range === null);
    if (open === undefined) return [];
    return [
      {
        code: 'worst-without-range',
        path: `${score.path}/missing`,
        expected: 'minimum and maximum on every input',
        found: open.key,
      },
    ];
  }),
];
