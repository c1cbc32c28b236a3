/**
 * Whether a value is plain JSON of sensible depth and size. An entry of its own, so that a page that edits answers does not bring
 * the validators of documents along.
 */
export { shapeIssues } from './check/shape.js';
