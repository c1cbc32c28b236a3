import type { FormWords } from '@plumbline/core/view';
import type { Children } from '#dialect';
import { Button } from '../govuk/button.js';
import type { Host } from '../host.js';

interface FormProps {
  readonly action: string;
  readonly host: Host;
  readonly children: Children;
}

/** A form that is posted. What is wrong is told by the page that comes back, in its own words, never by the browser. */
export const Form = ({ action, host, children }: FormProps) => (
  <form action={action} method="post" noValidate autoComplete="off">
    {Object.entries(host.hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
);

/**
 * The return key presses the first button of a form, which would be “Remove” where a list comes first. So one that nobody sees or reaches
 * stands before it.
 */
export const returnKey = (
  <button type="submit" name="do" value="continue" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true" />
);

export const pageButtons = (words: FormWords, host: Host) => (
  <div className="govuk-button-group">
    <Button name="do" value="continue">
      {words.saveAndContinue}
    </Button>
    {host.canReturn && (
      <Button name="do" value="save" classes="govuk-button--secondary">
        {words.saveAndReturn}
      </Button>
    )}
  </div>
);
