import type { ButtonView } from '@plumbline/core/view';
import { Button } from '../govuk/button.js';
import { said } from './said.js';

/** A button among the fields. What it stands beside is said only to who cannot see it. */
export const act = ({ value, label, said: inFull }: ButtonView) => (
  <Button name="do" value={value} classes="govuk-button--secondary">
    {inFull.text === label.text ? (
      said(label)
    ) : (
      <>
        <span aria-hidden="true">{said(label)}</span>
        <span className="govuk-visually-hidden">{said(inFull)}</span>
      </>
    )}
  </Button>
);
