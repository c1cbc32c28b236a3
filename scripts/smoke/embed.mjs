import assert from 'node:assert/strict';
import { check, compile, explain, score, validateAnswers } from '@plumbline/core';
import { ajvJudge } from '@plumbline/core/ajv';
import { documents } from '@plumbline/schemas';

// What a portal does with the packages it embeds, on whatever Node runs this file.
const address = 'https://schemas.plumbline.example/instruments/lscb/1.0.0.json';
assert.deepEqual(check(documents[address], { documents }), []);
const compiled = compile(documents[address], { documents });
assert(compiled.ok);

const [key] = compiled.value.items.filter(({ code }) => code === 'ls2.1').map((item) => item.key);
const limiting = { thresholds: { [key]: { grade: 'inadequate' } } };
assert.deepEqual(validateAnswers(compiled.value, limiting, { mode: 'draft', judge: ajvJudge(compiled.value) }), []);
assert.notDeepEqual(
  validateAnswers(compiled.value, { thresholds: { [key]: { grade: 'splendid' } } }, { mode: 'draft' }),
  [],
);

const scored = score(compiled.value, limiting);
assert(scored.ok);
assert.equal(scored.value.scores.find(({ id }) => id === 'thresholds').status, 'insufficient');
assert.match(explain(compiled.value, scored.value, 'thresholds').join(' '), /1 of 6/);
process.stdout.write(`  Node ${process.versions.node}: checked, compiled, validated, scored, explained\n`);
