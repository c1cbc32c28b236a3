import { describe, expect, test } from 'vitest';
import { score } from '../score.js';
import { completeAnswers, smallInstrument } from '../testing/small-instrument.js';
import { validateAnswers } from '../validate.js';
import { english, prepareView } from '../view.js';

const form = prepareView(smallInstrument, { words: english, score: (answers) => score(smallInstrument, answers) });

describe('the view of a form', () => {
  test('of nothing: every page, nothing begun, everything needed in the way', () => {
    const view = form.view({ answers: {} }, { tell: 'nothing' });
    expect(view.contents.map(({ key }) => key)).toEqual(['declaredOverall', 'governance', 'workforce']);
    expect(view.progress).toMatchObject({ answered: 0, asked: 8 });
    expect(view.tasks[0]?.tasks.map(({ status }) => status)).toEqual(['not-started', 'not-started', 'not-started']);
    expect(view.unfinished.map(({ target, message }) => [target, message.text])).toEqual([
      ['governance--chairInPost-1', 'Select an answer for “Is the chair in post?”'],
      ['governance--chairIndependent--judgement-1', 'Select an answer for “The chair is independent”'],
    ]);
    expect(view.pages.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test('of complete answers: nothing in the way', () => {
    const view = form.view({ answers: completeAnswers }, { tell: 'final' });
    expect(validateAnswers(smallInstrument, completeAnswers, { mode: 'final' })).toEqual([]);
    expect(view.unfinished).toEqual([]);
    expect(view.progress).toMatchObject({ answered: 10, asked: 10 });
  });
});
