import type { FormModule } from '@plumbline/core/view';
import { PlumblineForm } from '@plumbline/react';
import { createElement } from 'react';

/** `lscb` is the `form` of `lscb-1.0.0.form.js`, which `plumbline build --form` makes. */
export const Assessment = ({ lscb, answers, save }: AssessmentProps) =>
  createElement(PlumblineForm, {
    instrument: lscb,
    defaultAnswers: answers,
    save,
    onPlace: () => window.scrollTo(0, 0),
  });

interface AssessmentProps {
  readonly lscb: FormModule;
  readonly answers: unknown;
  readonly save: (answers: unknown) => Promise<unknown>;
}
