import { checkSubsetWith } from '../answers/closed-subset.js';
import { readSheet, type ScoreOf } from '../answers/read-sheet.js';
import type { ReadingParts } from '../answers/reading-parts.js';
import { referencesOf } from '../answers/references.js';
import type { CompiledInstrument } from '../compiled.js';
import { examine } from '../validate.js';
import type { FormDraft, ViewOptions } from './form-draft.js';
import type { PlanOptions } from './form-plan.js';
import type { FormView } from './form-view.js';
import { finderOf, placeIssues } from './placed.js';
import { planForm } from './plan-form.js';
import { type ReadPage, readPage } from './read-page.js';
import { readingsOf, type ScoreAnswers, type Standings } from './standing.js';
import { viewForm } from './view-form.js';
import { withoutHidden } from './without-hidden.js';

export interface FormOptions extends PlanOptions {
  /**
   * Scores answers, for declared judgements beside those worked out and for conditions that read a score. Without it, or while
   * answers cannot be scored, such judgements and conditions are unknown.
   */
  readonly score?: ScoreAnswers;
}

/** A form made ready: what does not depend on answers is there once. */
export interface PreparedForm {
  /** Everything that pages show of a draft. Plain data; the same draft gives the same view. */
  readonly view: (draft: FormDraft, options: ViewOptions) => FormView;
  /**
   * Reads what was posted of one page: pairs of name and value, as `FormData` or a parsed body gives them. `answers` are those
   * that the page was drawn from. The same typing gives the same answers in a browser and on a server. Never throws.
   */
  readonly read: (page: string, entries: unknown, answers: unknown) => ReadPage;
  /**
   * Answers as they are signed off: without those to questions that the others hide. While a form is filled in these stay,
   * so that they are there again when the question is; in a finished set they would be errors.
   */
  readonly withoutHidden: (answers: unknown) => unknown;
}

/** `prepareView`, with formats and operators given by the caller: a module made ahead of time brings only what it names. */
export const prepareViewWith = (
  parts: ReadingParts,
  compiled: CompiledInstrument,
  options: FormOptions,
): PreparedForm => {
  const plan = planForm(compiled, options);
  const finder = finderOf(plan.pages);
  const conditions = [...compiled.items, ...compiled.sections].map(({ when }) => when);
  const readsScores = referencesOf(...conditions.filter((when) => when !== null)).scores.size > 0;
  const standingsOf = (answers: unknown): Standings | null => {
    const scored = options.score?.(answers);
    return scored?.ok === true ? scored.value : null;
  };
  const scoreOf = (answers: unknown): ScoreOf => readingsOf(compiled, readsScores ? standingsOf(answers) : null);
  return {
    view: (given, options) => {
      const draft = given.answers == null ? { ...given, answers: {} } : given;
      const { answers, typed = {} } = draft;
      const standings = readsScores || plan.declarations.length > 0 ? standingsOf(answers) : null;
      const verdict = checkSubsetWith(parts.formats, compiled.schema.final, answers);
      const { sheet, issues } = examine(parts.operators, compiled, answers, {
        mode: 'final',
        scoreOf: readingsOf(compiled, standings),
      });
      const placed = placeIssues(plan, finder, sheet, [...verdict, ...issues], typed);
      const byId = new Map(standings?.scores.map((score) => [score.id, score]));
      return viewForm(plan, { draft, sheet, placed, standings: byId }, options);
    },
    read: (page, entries, answers) => readPage(plan, parts, scoreOf(answers), { page, entries, answers }),
    withoutHidden: (answers) => {
      const { sheet } = readSheet(parts.operators, compiled, answers, scoreOf(answers));
      return withoutHidden(plan, sheet, answers);
    },
  };
};
