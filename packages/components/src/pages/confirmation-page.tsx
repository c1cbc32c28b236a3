import type { FormView, FormWords, Words } from '@plumbline/core/view';
import { said } from '../fields/said.js';
import { Panel } from '../govuk/panel.js';
import type { Host } from '../host.js';

interface ConfirmationPageProps {
  readonly view: FormView;
  /** By which it is found again; `null` where there is none. */
  readonly reference: string | null;
  /** Paragraphs on what happens next. */
  readonly next: readonly Words[];
  readonly words: FormWords;
  readonly host: Host;
}

/** The form is signed off. */
export const ConfirmationPage = ({ view, reference, next, words, host }: ConfirmationPageProps) => (
  <>
    <Panel title={words.confirmationTitle}>
      {reference === null ? undefined : words.confirmationReference({ reference })}
    </Panel>
    <p className="govuk-body">{said(view.instrument.title)}</p>
    {next.length > 0 && <h2 className="govuk-heading-m">{words.whatHappensNext}</h2>}
    {next.map((each) => (
      <p key={each.text} className="govuk-body">
        {said(each)}
      </p>
    ))}
    {host.print !== null && (
      <p className="govuk-body">
        <a className="govuk-link" href={host.print}>
          {words.printTitle}
        </a>
      </p>
    )}
  </>
);
