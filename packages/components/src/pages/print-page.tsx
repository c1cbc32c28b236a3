import type { FormView, FormWords, PageView, QuestionView } from '@plumbline/core/view';
import { printField } from '../fields/print-field.js';
import { said } from '../fields/said.js';

interface PrintPageProps {
  readonly view: FormView;
  readonly words: FormWords;
}

const printQuestion = (view: QuestionView, words: FormWords) => (
  <div key={view.key} className="plumbline-print__question">
    <h3 className="govuk-heading-s">
      {view.code} {said(view.field.label)}
    </h3>
    {view.guidance && <p className="govuk-hint">{said(view.guidance)}</p>}
    {printField(view.field, words)}
  </div>
);

const printPage = (page: PageView, words: FormWords) => (
  <section key={page.key} className="plumbline-print__page">
    {page.caption && <span className="govuk-caption-m">{said(page.caption)}</span>}
    <h2 className="govuk-heading-m">{said(page.title)}</h2>
    {page.respondents && <p className="govuk-body">{words.completedBy({ who: page.respondents.text })}</p>}
    {page.guidance && <p className="govuk-body">{said(page.guidance)}</p>}
    {page.content.kind === 'questions'
      ? page.content.questions.map((each) => printQuestion(each, words))
      : printField(page.content.rows, words)}
  </section>
);

/** The whole form as a document: questions, answers, and room to write where there is none. */
export const PrintPage = ({ view, words }: PrintPageProps) => (
  <article className="plumbline-print">
    <h1 className="govuk-heading-l">{said(view.instrument.title)}</h1>
    {view.instrument.purpose && <p className="govuk-body-l">{said(view.instrument.purpose)}</p>}
    <p className="govuk-body">{said(view.progress.text)}</p>
    {view.pages.map((page) => printPage(page, words))}
  </article>
);
