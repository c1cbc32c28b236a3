export type * from './data-pack.js';
