import assert from 'node:assert/strict';
import { check, compile, explain, score, validateAnswers } from '@plumbline/core';
import { documents } from '@plumbline/schemas';

// The same without Ajv: nothing in the main entry makes code of text.
assert.throws(() => new Function('return 1'));
const address = 'https://schemas.plumbline.example/instruments/la/1.0.0.json';
assert.deepEqual(check(documents[address], { documents }), []);
const compiled = compile(documents[address], { documents });
assert(compiled.ok);
assert.deepEqual(validateAnswers(compiled.value, {}, { mode: 'draft' }), []);
const scored = score(compiled.value, {});
assert(scored.ok);
assert(explain(compiled.value, scored.value, 'overall').length > 0);
process.stdout.write('  Without code generation from strings: the same\n');
