import { filesOf } from '@plumbline/build';
import { bundle, compile, type Documents } from '@plumbline/core';

export async function modulesOf(document: unknown, documents: Documents) {
  const compiled = compile(document, { documents });
  if (!compiled.ok) return compiled; // every problem of the instrument
  const bundled = bundle(document, documents);
  if (!bundled.ok) return bundled;
  return filesOf(compiled.value, bundled.value, { languages: compiled.value.languages.slice(0, 1) });
}
