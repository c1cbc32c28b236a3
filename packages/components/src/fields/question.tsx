import type { FormWords, QuestionView } from '@plumbline/core/view';
import { Details } from '../govuk/details.js';
import { InsetText } from '../govuk/inset-text.js';
import { options } from '../govuk/options.js';
import { Tag } from '../govuk/tag.js';
import { declared } from './declared.js';
import { field } from './field.js';
import type { Place } from './place.js';
import { said } from './said.js';

const marks = ({ code, critical }: QuestionView, words: FormWords) => (
  <p className="plumbline-question__marks">
    <span className="govuk-caption-m">{code}</span>
    {critical !== 'none' && (
      <>
        {' '}
        <Tag classes="govuk-tag--red">{words[critical]}</Tag>{' '}
        <span className="govuk-hint">{critical === 'critical' ? words.criticalMeans : words.limitingMeans}</span>
      </>
    )}
  </p>
);

/** Guidance, duty and evidence stand folded up between the label and the control. */
const about = ({ guidance, duty, evidence }: QuestionView, words: FormWords) =>
  (guidance || duty || evidence.length > 0) && (
    <Details summary={words.guidance}>
      {guidance && <p>{said(guidance)}</p>}
      {duty && (
        <>
          <p className="govuk-!-font-weight-bold">{words.legalDuty}</p>
          <p>{said(duty)}</p>
        </>
      )}
      {evidence.length > 0 && (
        <>
          <p className="govuk-!-font-weight-bold">{words.evidenceExpected}</p>
          <ul className="govuk-list govuk-list--bullet">
            {evidence.map((each) => (
              <li key={each.text}>{said(each)}</li>
            ))}
          </ul>
        </>
      )}
    </Details>
  );

const before = (view: QuestionView, words: FormWords, place: Place) => (
  <>
    {place.before}
    {about(view, words)}
  </>
);

/** “Has this changed since last year?” posts whether last year's answer still holds. */
const carriedOver = ({ id, name, carried }: QuestionView, words: FormWords) =>
  carried &&
  options('radios', {
    id: `${id}-still`,
    name: `still:${name}`,
    legend: { text: said(carried.label), classes: 'govuk-fieldset__legend--s' },
    classes: 'govuk-radios--inline govuk-radios--small',
    items: [
      { id: `${id}-still`, value: 'yes', text: words.changedNo, isTicked: carried.stillHolds === true },
      { id: `${id}-still-2`, value: 'no', text: words.changedYes, isTicked: carried.stillHolds === false },
    ],
  });

const otherViews = ({ others }: QuestionView, words: FormWords) =>
  others.length > 0 && (
    <InsetText>
      <p className="govuk-!-font-weight-bold">{words.otherViews}</p>
      {others.map(({ who, grade, comments }) => (
        <div key={who.text}>
          <p>
            {said(who)}
            {grade && <>: {said(grade)}</>}
          </p>
          {comments.map((comment) => (
            <p key={comment}>{comment}</p>
          ))}
        </div>
      ))}
    </InsetText>
  );

/** A question with everything that stands around it. */
export const question = (view: QuestionView, words: FormWords, place: Place) => (
  <div key={view.key} className="plumbline-question">
    {marks(view, words)}
    {carriedOver(view, words)}
    {field(view.field, words, { ...place, before: before(view, words, place) })}
    {view.declared && declared(view.declared, words)}
    {otherViews(view, words)}
  </div>
);
