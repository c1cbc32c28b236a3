/// <reference lib="dom" />
import type { FormModule, FormWords } from '@plumbline/core/view';
import { PlumblineForm } from './plumbline-form.js';

export interface Definition {
  /** Name of the element. Default: `plumbline-form`. */
  readonly name?: string;
  /** Forms that the attribute `instrument` may name. Default: none; the property takes any. */
  readonly forms?: Readonly<Record<string, FormModule>>;
  /** Furniture in the languages that can be read; the first is the default. Default: English. */
  readonly words?: readonly FormWords[];
}

/** Makes the element known to the document. A name that is taken already is left as it is. */
export const definePlumblineForm = ({ name = 'plumbline-form', forms, words }: Definition = {}): void => {
  if (customElements.get(name) !== undefined) return;
  customElements.define(
    name,
    class extends PlumblineForm {
      static override readonly forms = forms ?? PlumblineForm.forms;
      static override readonly words = words ?? PlumblineForm.words;
    },
  );
};
