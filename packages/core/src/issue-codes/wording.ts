import type { Issue } from '../issue.js';

/** What an issue says, and how to mend it: one sentence each, without the suggestion, which `describe` adds. */
export interface Wording {
  readonly message: (issue: Issue) => string;
  readonly fix: (issue: Issue) => string;
}

export interface Wordings {
  readonly [code: string]: Wording;
}

/** Values as they read within a sentence. */
export const quoted = (found: unknown): string => (typeof found === 'string' ? `“${found}”` : String(found));

export const place = ({ path }: Issue): string => (path === '' ? 'the document' : path);
