import { draftOf, merge, set, undo } from '@plumbline/draft';

const base = { governance: { chairIndependent: { grade: 'good' } } };
const opened = draftOf(base);
if (!opened.ok) throw new Error('These are no answers.');
const stamp = { by: 'chair', at: '2015-05-31T09:00:00Z' };
const changed = set(opened.value, '/governance/chairIndependent/grade', 'outstanding', stamp);
if (!changed.ok) throw new Error('The pointer leads nowhere.');
const theirs = { governance: { chairIndependent: { grade: 'good', comment: 'See the minutes.' } } };

export const log = changed.value.log; // what was done, by whom and when, as JSON patches
export const back = undo(changed.value, stamp).answers; // as it was
export const merged = merge(base, changed.value.answers, theirs); // both: outstanding, and the comment
