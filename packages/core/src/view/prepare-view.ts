import { formats } from '../answers/formats.js';
import type { CompiledInstrument } from '../compiled.js';
import { operators } from '../operators/operators.js';
import type { FormDraft, ViewOptions } from './form-draft.js';
import type { FormView } from './form-view.js';
import { type FormOptions, type PreparedForm, prepareViewWith } from './prepare-view-with.js';

/**
 * Makes ready the form of an instrument in one language.
 *
 * Words of the instrument that are not there in the language asked for are taken from its others, in their order, and say
 * which language they are in.
 */
export const prepareView = (compiled: CompiledInstrument, options: FormOptions): PreparedForm =>
  prepareViewWith({ formats, operators }, compiled, options);

/** `prepareView` and `view` at once, for one use. */
export const view = (compiled: CompiledInstrument, draft: FormDraft, options: FormOptions & ViewOptions): FormView =>
  prepareView(compiled, options).view(draft, options);
