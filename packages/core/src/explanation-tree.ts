import type { CompiledInstrument } from './compiled.js';
import { explanationLanguage } from './explain/languages.js';
import { findSubject, type Subject } from './explain/subject.js';
import { scoresById, type Telling, tellingOf } from './explain/telling.js';
import { explain } from './explain.js';
import { flagWords } from './explain-flags.js';
import { changeNodes } from './explanation-tree/change-nodes.js';
import { type ExplanationNode, type ExplanationTree, group, node } from './explanation-tree/node.js';
import { scoreNode } from './explanation-tree/score-node.js';
import type { Result } from './result.js';
import type { WhatWouldChange } from './what-would-change/change.js';

export interface TreeOptions {
  /** What `whatWouldChange` found for the same score; a branch of its own. */
  readonly changes?: WhatWouldChange;
}

/**
 * How a score came about, as a tree of plain data: value and arithmetic, coverage, caps and what may still cap, rules and
 * bands tried, every input with its weight and state, what it could still be, scores behind it with all of theirs, flags
 * about it. A score that stands behind several others is told in full once.
 *
 * @param subject A score or theme of the result (see `Subject`); another one throws a `RangeError`.
 * @param language Falls back as in `explain`; where the words of a node are in another language than asked for, it says so.
 */
export function explanationTree(
  compiled: CompiledInstrument,
  result: Result,
  subject: Subject,
  language: string = compiled.languages[0] ?? 'en',
  options: TreeOptions = {},
): ExplanationTree {
  const telling = tellingOf(compiled, language);
  const { messages, names } = telling;
  const { kind, score, found } = findSubject(compiled, result, subject);
  const growing = { telling, scores: scoresById(compiled, result), told: new Set<string>() };
  const more = [
    ...flagNodes({ kind, id: score.id }, result, telling),
    ...(options.changes === undefined ? [] : changeNodes(options.changes, telling)),
  ];
  const { tag, isReviewed } = explanationLanguage(language);
  return {
    language: tag,
    isReviewed,
    note: isReviewed ? null : messages.tree.notReviewed,
    invented: messages.tree.invented,
    instrument: { id: compiled.id, version: compiled.version, title: names.titleOf(compiled) ?? compiled.id },
    heading: messages.tree.heading(names.score(score)),
    summary: explain(compiled, result, { [kind]: score.id } as { score: string } | { theme: string }, language),
    root: scoreNode({ score, result: found }, growing, more),
  };
}

/** Raised, or not to be told: what is clear needs no word. */
function flagNodes(
  { kind, id }: { readonly kind: 'score' | 'theme'; readonly id: string },
  { flags }: Result,
  telling: Telling,
): readonly ExplanationNode[] {
  const about = flags.filter(({ state, subject }) => state !== 'clear' && subject?.kind === kind && subject.id === id);
  const nodes = about.map((flag) => node('flag', flagWords(flag, telling), { id: flag.id }));
  return group('flags', telling.messages.tree.flags, nodes);
}
