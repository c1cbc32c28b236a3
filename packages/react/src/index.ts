export { PlumblineForm, type PlumblineFormProps } from './plumbline-form.js';
export { type PlumblineFormOptions, type PlumblineFormState, usePlumblineForm } from './use-plumbline-form.js';
export type { SaveState } from './use-saving.js';
