import type { OpenConflict } from '../responses/conflicts.ts';
import { type DifferingLine, differingLines } from '../responses/differing-lines.ts';
import type { Instrument } from '../responses/instruments.ts';
import type { Answers, StoredResponse } from '../responses/stored-response.ts';
import { withAnswer } from '../responses/with-answer.ts';
import type { Visitor } from '../visitor.ts';
import { csrfInput, page } from './document.ts';
import { type Markup, markup } from './markup.ts';

export interface ShownConflict extends OpenConflict {
  /** Those that `pointer` points into. */
  readonly answers: Answers;
}

export interface ConflictsPage {
  readonly visitor: Visitor;
  readonly response: StoredResponse;
  readonly instrument: Instrument;
  readonly conflicts: readonly ShownConflict[];
}

/** Both versions of every answer that two people gave differently, to choose from. */
export const conflictsPage = ({ visitor, response, instrument, conflicts }: ConflictsPage): string =>
  page({
    title: 'Two different answers',
    visitor,
    isDemonstration: response.isInvented,
    back: { href: `/responses/${response.id}`, text: 'Back to the response' },
    main: markup`
<h1 class="govuk-heading-l">Somebody else answered this too</h1>
<p class="govuk-body">While you had the page open, somebody else saved another answer. One of the two stands at the moment, and the other is kept here until you choose. Everything else that you saved is in its place.</p>
<form action="/responses/${response.id}/conflicts" method="post" novalidate>
  ${csrfInput(visitor)}
  ${conflicts.map((conflict, index) => choice(conflict, index, instrument))}
  <button class="govuk-button" type="submit">Save what I chose</button>
</form>`,
  });

function choice(conflict: ShownConflict, index: number, { form }: Instrument): Markup {
  const { answers, pointer, save, mine, theirs } = conflict;
  // An entry that one of the two took out stands until somebody decides. In its place an empty one is shown: without it the
  // entry behind it would move up, and be shown as the other's answer.
  const isEntry = /\/\d+$/.test(pointer);
  const inPlace = (answer: unknown): Answers => withAnswer(answers, pointer, isEntry ? (answer ?? {}) : answer);
  const lines = differingLines(form, inPlace(mine), inPlace(theirs));
  const shown = lines.length > 0 ? lines : [asItIsStored(conflict)];
  const isTakenOut = { mine: isEntry && mine === undefined, theirs: isEntry && theirs === undefined };
  const labels = {
    theirs: isTakenOut.theirs ? 'They took it out' : 'Their answer, which stands now',
    mine: isTakenOut.theirs ? 'Your answer, which stands now' : isTakenOut.mine ? 'You took it out' : 'Your answer',
  };
  const option = (whose: 'mine' | 'theirs'): Markup => markup`
    <div class="govuk-radios__item">
      <input class="govuk-radios__input" id="choice-${index}-${whose}" name="choose:${pointer}" type="radio" value="${whose}:${save}" aria-describedby="choice-${index}-${whose}-text">
      <label class="govuk-label govuk-radios__label" for="choice-${index}-${whose}">${labels[whose]}</label>
      <div class="govuk-hint govuk-radios__hint portal-answer" id="choice-${index}-${whose}-text">${isTakenOut[whose] ? markup`<p>Nothing of it is left</p>` : shown.map((line) => version(line, whose, shown.length > 1))}</div>
    </div>`;
  return markup`
  <fieldset class="govuk-fieldset govuk-form-group">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${shown[0]?.label ?? pointer}</legend>
    <div class="govuk-radios">${option('theirs')}${option('mine')}</div>
  </fieldset>`;
}

const version = (line: DifferingLine, whose: 'mine' | 'theirs', isLabelled: boolean): Markup => {
  const texts = line[whose];
  return markup`${isLabelled ? markup`<p><strong>${line.label}</strong></p>` : null}${
    texts.length === 0 ? markup`<p>No answer</p>` : texts.map((text) => markup`<p>${text}</p>`)
  }`;
};

/** For a part that check answers does not show. */
const asItIsStored = ({ pointer, mine, theirs }: ShownConflict): DifferingLine => ({
  label: pointer,
  mine: mine === undefined ? [] : [JSON.stringify(mine)],
  theirs: theirs === undefined ? [] : [JSON.stringify(theirs)],
});
