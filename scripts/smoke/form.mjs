import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { formModuleOf, moduleOf } from '@plumbline/build';
import { compile } from '@plumbline/core';
import { english } from '@plumbline/core/view';
import { PlumblineForm as Element } from '@plumbline/element';
import { PlumblineForm } from '@plumbline/react';
import { documents } from '@plumbline/schemas';
import { openSession } from '@plumbline/session';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

// A form module is drawn on a server by React, answered in a session, and the element is imported where there are no elements.
const compiled = compile(documents['https://schemas.plumbline.example/instruments/lscb/1.0.0.json'], { documents });
assert(compiled.ok);
const folder = mkdtempSync(fileURLToPath(new URL('./.form-', import.meta.url)));
try {
  writeFileSync(join(folder, 'lscb-1.0.0.js'), moduleOf(compiled.value, { languages: [] }));
  const file = join(folder, 'lscb-1.0.0.form.js');
  writeFileSync(file, formModuleOf(compiled.value, ['en']));
  const { form } = await import(pathToFileURL(file).href);
  const place = { at: 'page', page: 'governance' };
  const html = renderToString(createElement(PlumblineForm, { instrument: form, defaultPlace: place }));
  assert(html.includes('Governance, chair and membership'));
  const session = openSession({ form, words: english, place });
  session.type([['/governance/chairIndependent/grade', 'good']]);
  assert.deepEqual(session.state().answers, { governance: { chairIndependent: { grade: 'good' } } });
  assert.equal(typeof Element, 'function');
} finally {
  rmSync(folder, { recursive: true });
}
process.stdout.write(`  Node ${process.versions.node}: a form module, drawn and answered\n`);
