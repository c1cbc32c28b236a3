import assert from 'node:assert/strict';
import { compile } from '@plumbline/core';
import { autosave, carryForward, draftOf, merge, patches, set, undo } from '@plumbline/draft';
import { documents } from '@plumbline/schemas';

// Answers are edited, merged, saved and carried forward on whatever runs this file.
const compiled = compile(documents['https://schemas.plumbline.example/instruments/lscb/1.0.0.json'], { documents });
assert(compiled.ok);
const opened = draftOf({ governance: { chairIndependent: { grade: 'good' } } });
assert(opened.ok);
const changed = set(opened.value, '/governance/chairIndependent/grade', 'outstanding', { by: 'chair' });
assert(changed.ok);
assert.equal(patches(changed.value).value[0].by, 'chair');
assert.deepEqual(undo(changed.value).answers, opened.value.answers);
const theirs = { governance: { chairIndependent: { grade: 'inadequate' } } };
const merged = merge(opened.value.answers, changed.value.answers, theirs, compiled.value);
assert.equal(merged.value.conflicts.length, 1);
assert.equal(carryForward(compiled.value, { answers: theirs }).value.carried.length, 1);
const saver = autosave(opened.value, { save: async () => undefined, afterMs: 0, schedule: () => () => undefined });
saver.changed(changed.value);
assert.equal(await saver.flush(), 'saved');
process.stdout.write(`  Node ${process.versions.node}: edited, merged, saved, carried forward\n`);
