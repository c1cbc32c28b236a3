import type { AnswerLine, AnswersView, ErrorView, FormView, FormWords } from '@plumbline/core/view';
import { said } from '../fields/said.js';
import { errorMessage } from '../govuk/asked.js';
import { Button } from '../govuk/button.js';
import { SummaryCard, SummaryList } from '../govuk/summary-list.js';
import type { Host } from '../host.js';
import { errorList } from './error-list.js';
import { Form } from './form.js';

interface CheckAnswersPageProps {
  readonly view: FormView;
  /** What kept the form from being signed off when it was tried; told at the top. */
  readonly errors?: readonly ErrorView[];
  readonly words: FormWords;
  readonly host: Host;
}

const value = ({ values, error }: AnswerLine, words: FormWords) => (
  <>
    {error && errorMessage(undefined, words.errorLabel, said(error))}
    {values.length === 0
      ? words.notAnswered
      : values.map((each) => (
          <p key={each.text} className="govuk-body">
            {said(each)}
          </p>
        ))}
  </>
);

const lineRow = (line: AnswerLine, words: FormWords, host: Host) => ({
  key: said(line.label),
  value: value(line, words),
  action: { href: `${host.page(line.page)}#${line.target}`, text: words.change, hidden: said(line.label) },
});

const section = ({ page, title, cards }: AnswersView, words: FormWords, host: Host) => (
  <section key={page}>
    <h2 className="govuk-heading-m">{said(title)}</h2>
    {cards.map(({ title: cardTitle, lines }) => {
      const rows = <SummaryList rows={lines.map((line) => lineRow(line, words, host))} />;
      // Only where it is alone has a card no title.
      if (cardTitle === null) return <div key={page}>{rows}</div>;
      return (
        <SummaryCard key={lines[0]?.target ?? cardTitle.text} title={said(cardTitle)} headingLevel={3}>
          {rows}
        </SummaryCard>
      );
    })}
  </section>
);

const unfinished = (view: FormView, words: FormWords, host: Host) => (
  <section>
    <h2 className="govuk-heading-m">{words.unfinishedTitle}</h2>
    <p className="govuk-body">{words.unfinishedCount({ n: view.unfinished.length })}</p>
    <ul className="govuk-list govuk-list--bullet">
      {view.unfinished.map(({ page, target, message }) => (
        <li key={target}>
          <a className="govuk-link" href={`${host.page(page)}#${target}`}>
            {said(message)}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

/** All answers with the ways to change them, what is still to do, and the button that signs off. */
export const CheckAnswersPage = ({ view, errors = [], words, host }: CheckAnswersPageProps) => (
  <>
    {errorList(errors, words, host, null)}
    <h1 className="govuk-heading-l">{words.checkAnswersTitle}</h1>
    {view.answers.map((each) => section(each, words, host))}
    {view.unfinished.length > 0 && errors.length === 0 && unfinished(view, words, host)}
    {host.signOff !== null && (
      <Form action={host.signOff} host={host}>
        <h2 className="govuk-heading-m">{words.declarationTitle}</h2>
        <p className="govuk-body">{words.declarationText}</p>
        <Button name="do" value="sign-off">
          {words.signOff}
        </Button>
      </Form>
    )}
  </>
);
