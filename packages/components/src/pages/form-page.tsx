import type { FormWords, PageView, QuestionView } from '@plumbline/core/view';
import type { Children } from '#dialect';
import { field } from '../fields/field.js';
import type { Place } from '../fields/place.js';
import { question } from '../fields/question.js';
import { said } from '../fields/said.js';
import { InsetText } from '../govuk/inset-text.js';
import type { Host } from '../host.js';
import { errorList } from './error-list.js';
import { Form, pageButtons, returnKey } from './form.js';

interface FormPageProps {
  readonly page: PageView;
  readonly words: FormWords;
  readonly host: Host;
  /** Draws a question of a page with a title in place of `Question`, for who keeps what was drawn before. Default: `Question`. */
  readonly drawQuestion?: (props: QuestionProps) => Children;
}

export interface QuestionProps {
  readonly view: QuestionView;
  readonly words: FormWords;
  /** Every question of the page may be left out, so that none says so. */
  readonly isOptionalSaid: boolean;
}

/** A question as it stands among others on a page with a title. */
export const Question = ({ view, words, isOptionalSaid }: QuestionProps) =>
  question(view, words, { size: 'm', isOptionalSaid });

/** Who completes the page, and what they should know. */
const introduction = ({ respondents, guidance }: PageView, words: FormWords) => (
  <>
    {respondents && <p className="govuk-body">{words.completedBy({ who: respondents.text })}</p>}
    {guidance && <InsetText>{said(guidance)}</InsetText>}
  </>
);

/** A page of a single question has that question for its title, which stands once: as its label. */
const titleIsLabel = ({ title, content }: PageView): boolean =>
  content.kind === 'questions' &&
  content.questions.length === 1 &&
  content.questions[0]?.field.label.text === title.text;

const heading = (page: PageView, words: FormWords) => (
  <>
    <h1 className="govuk-heading-l">{said(page.title)}</h1>
    {introduction(page, words)}
  </>
);

const fieldsOf = ({ page, words, drawQuestion = Question }: FormPageProps, isTitled: boolean) => {
  const { content } = page;
  switch (content.kind) {
    case 'questions': {
      // Where every question may be left out, none says so.
      const isOptionalSaid = content.questions.every((each) => each.field.needed === 'no');
      if (isTitled) return content.questions.map((view) => drawQuestion({ view, words, isOptionalSaid }));
      const place: Place = { size: 'l', isOptionalSaid, isPageHeading: true, before: introduction(page, words) };
      return content.questions.map((each) => question(each, words, place));
    }
    case 'rows':
      return field(content.rows, words, { size: 'm', isHidden: content.rows.label.text === page.title.text });
  }
};

/** A page of the form: errors, title, questions or rows, and the buttons that save it. */
export const FormPage = (props: FormPageProps) => {
  const { page, words, host } = props;
  const isTitled = !titleIsLabel(page);
  return (
    <>
      {errorList(page.errors, words, host, page.key)}
      {page.caption && <span className="govuk-caption-l">{said(page.caption)}</span>}
      {isTitled && heading(page, words)}
      <Form action={host.page(page.key)} host={host}>
        {returnKey}
        <input type="hidden" name="page" value={page.key} />
        {fieldsOf(props, isTitled)}
        {pageButtons(words, host)}
      </Form>
    </>
  );
};
