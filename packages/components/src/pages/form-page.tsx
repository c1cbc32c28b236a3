import type { FormWords, PageView } from '@plumbline/core/view';
import { field } from '../fields/field.js';
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
}

/** A page of a single question has that question for its title. */
const heading = ({ title, caption }: PageView) =>
  caption ? (
    <span className="govuk-caption-l">{said(caption)}</span>
  ) : (
    <h1 className="govuk-heading-l">{said(title)}</h1>
  );

const content = ({ content, caption }: PageView, words: FormWords) => {
  switch (content.kind) {
    case 'questions':
      return content.questions.map((each) =>
        question(each, words, caption ? { size: 'l', isPageHeading: true } : { size: 'm' }),
      );
    case 'rows':
      return field(content.rows, words, { size: 'm' });
  }
};

/** A page of the form: errors, title, questions or rows, and the buttons that save it. */
export const FormPage = ({ page, words, host }: FormPageProps) => (
  <>
    {errorList(page.errors, words, host, page.key)}
    {heading(page)}
    {page.respondents && <p className="govuk-body">{words.completedBy({ who: page.respondents.text })}</p>}
    {page.guidance && <InsetText>{said(page.guidance)}</InsetText>}
    <Form action={host.page(page.key)} host={host}>
      {returnKey}
      <input type="hidden" name="page" value={page.key} />
      {content(page, words)}
      {pageButtons(words, host)}
    </Form>
  </>
);
