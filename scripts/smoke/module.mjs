import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { moduleOf, textsModuleOf } from '@plumbline/build';
import { compile, prepare } from '@plumbline/core';
import { documents } from '@plumbline/schemas';

// A module made ahead of time gives what the instrument gives, and is there at once. It stands here, where it finds the run time.
const compiled = compile(documents['https://schemas.plumbline.example/instruments/lscb/1.0.0.json'], { documents });
assert(compiled.ok);
const folder = mkdtempSync(fileURLToPath(new URL('./.module-', import.meta.url)));
try {
  const file = join(folder, 'lscb-1.0.0.js');
  writeFileSync(file, moduleOf(compiled.value, { languages: ['en'] }));
  writeFileSync(join(folder, 'lscb-1.0.0.en.js'), textsModuleOf(compiled.value, 'en'));
  const { instrument, score, texts, validate } = await import(pathToFileURL(file).href);
  const answers = { governance: { chairIndependent: { grade: 'good' } } };
  assert.equal(instrument.id, 'lscb');
  assert.deepEqual(score(answers), prepare(compiled.value).score(answers));
  assert.deepEqual(validate(answers, 'draft'), []);
  assert(texts.items.chairIndependent.title.length > 0);
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(`  Node ${process.versions.node}: a module made ahead of time\n`);
