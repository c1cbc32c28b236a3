import type { FormWords } from '@plumbline/core/view';
import type { Host } from '../host.js';

const step = (value: 'undo' | 'redo', can: boolean, words: FormWords) => (
  // With nothing to do it says so and stays: whoever has just pressed it would lose the focus.
  <button
    type="button"
    name="do"
    value={value}
    className="govuk-button govuk-button--secondary"
    aria-disabled={can ? undefined : 'true'}
  >
    {words[value]}
  </button>
);

/** Undo and redo, which take a script. */
export const stepButtons = ({ canUndo, canRedo }: NonNullable<Host['steps']>, words: FormWords) => (
  <div className="govuk-button-group plumbline-steps">
    {step('undo', canUndo, words)}
    {step('redo', canRedo, words)}
  </div>
);
