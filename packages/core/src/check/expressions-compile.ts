import type { Law } from './law.js';

export const expressionsCompile: Law = (survey) => survey.expressions().issues;
