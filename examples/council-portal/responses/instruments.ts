import { type CompiledInstrument, compile, score, text } from '@plumbline/core';
import { english, type PreparedForm, prepareView } from '@plumbline/core/view';
import { catalogue, documents, la, lscb } from '@plumbline/schemas';

export interface Instrument {
  readonly compiled: CompiledInstrument;
  /** Its form, in English. */
  readonly form: PreparedForm;
  readonly title: string;
  /** SHA-256 of its file, as the catalogue has it: part of every seal. */
  readonly sha256: string;
}

export type Instruments = ReadonlyMap<string, Instrument>;

/** The instruments of this portal, by id and version. Compiled once, when the portal starts. */
export const loadInstruments = (published: readonly unknown[] = [lscb, la]): Instruments =>
  new Map(published.map(load).map((each) => [instrumentKey(each.compiled), each]));

export const instrumentKey = ({ id, version }: { readonly id: string; readonly version: string }): string =>
  `${id} ${version}`;

function load(document: unknown): Instrument {
  const compiled = compile(document, { documents });
  if (!compiled.ok) throw new Error(`An instrument does not compile: ${compiled.issues[0]?.code}`);
  const { value } = compiled;
  const published = catalogue.documents.find(({ $id }) => $id === value.address);
  if (published === undefined) throw new Error(`${value.address} is not in the catalogue`);
  const form = prepareView(value, { words: english, score: (answers) => score(value, answers) });
  return { compiled: value, form, title: text(value.texts, 'title', ['en']) ?? value.id, sha256: published.sha256 };
}
