export type { FormWords } from './view/generated/form-words.js';
export { welsh } from './view/generated/words-cy.js';
export { english } from './view/generated/words-en.js';
