export { escapeHtml } from './escape-html.js';
export { type ExplanationOptions, explanationHtml } from './explanation-html.js';
export { explanationStyles } from './explanation-styles.js';
