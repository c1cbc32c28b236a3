import { english, type FormModule, welsh } from '@plumbline/core/view';
import { definePlumblineForm } from '@plumbline/element';

/** `lscb` is the `form` of `lscb-1.0.0.form.js`, which `plumbline build --form` makes. */
export const begin = (lscb: FormModule, save: (answers: unknown) => Promise<unknown>): void => {
  document.addEventListener('plumbline-save', ({ detail }) => detail.until(save(detail.answers)));
  document.addEventListener('plumbline-page', ({ detail }) => {
    document.title = `${detail.title} – Self-assessment`;
  });
  definePlumblineForm({ forms: { lscb }, words: [english, welsh] });
};
