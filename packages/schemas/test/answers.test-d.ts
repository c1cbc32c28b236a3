import type { GradedItem } from '@plumbline/schemas';
import type { LaAnswers, GradedItem as LaGradedItem } from '@plumbline/schemas/instruments/la';

type EarlyHelp = NonNullable<LaAnswers['earlyHelp']>;

export const graded: EarlyHelp = {
  earlyHelpShared: {
    grade: 'good',
    impact: 'Fewer families wait',
    evidence: [{ kind: 'audit', title: 'Audit of plans', date: '2015-02-01' }],
  },
  earlyHelpPlans: { grade: 'not-applicable', reason: 'No such plans' },
};

export const wrongGrade: EarlyHelp = {
  // @ts-expect-error no such grade
  earlyHelpShared: { grade: 'excellent' },
};

export const number: EarlyHelp = {
  // @ts-expect-error codes are words, points stand beside them
  earlyHelpShared: { grade: 3 },
};

// @ts-expect-error no item of this name
export const unknownItem: EarlyHelp = { earlyHelpSharde: { grade: 'good' } };

export const unknownPart: EarlyHelp = {
  // @ts-expect-error no part of this name
  earlyHelpShared: { grade: 'good', score: 3 },
};

export const missingGrade: EarlyHelp = {
  // @ts-expect-error a graded item has a grade
  earlyHelpShared: { impact: 'Fewer families wait' },
};

// @ts-expect-error a row has its required columns
export const missingColumn: LaAnswers = { lastYearActions: [{ actionName: 'Publish thresholds' }] };

// @ts-expect-error null is no answer: leave it out, or say why it is missing
export const nothing: EarlyHelp = { earlyHelpShared: null };

/** A graded item is the same type in every instrument. */
export const shared = (item: LaGradedItem): GradedItem => item;
export const sharedBack = (item: GradedItem): LaGradedItem => item;
