import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import {
  type CompiledInstrument,
  checkDocument,
  compile,
  type Documents,
  documentKind,
  type Issue,
  type Outcome,
} from '@plumbline/core';
import { openDuckDb } from '@plumbline/duckdb';
import type { IndicatorCatalogue, PackDefinition, Region, ThemeTaxonomy } from '@plumbline/schemas';
import type { Quality, Source } from './data-pack.js';
import type { FileEntry, Ingredients } from './manifest.js';
import type { PackInput } from './pack-input.js';
import { documentEntries, type FoundDocument, findDocument } from './project/documents.js';
import { inputFile, jsonOf, pathInside, readInside } from './project/project-folder.js';
import { type LocatedFile, readFigures } from './project/read-figures.js';
import { readResponses } from './project/read-responses.js';
import { worded } from './quality.js';

export interface ProjectOptions {
  /** Published documents by address. */
  readonly documents: Documents;
  /** Name of the definition in the folder; `pack.json` unless said. */
  readonly definition?: string;
}

/** What `pack` needs, and the files and documents that it was read from. */
export interface Project {
  readonly input: PackInput;
  readonly ingredients: Ingredients;
}

type Located = Quality['issues'][number];

/**
 * Reads a region as its pack definition says: documents, figures and responses, everything checked.
 *
 * Nothing outside the folder of the definition is read but the published documents given. With any error nothing is returned but
 * the issues of all files at once, in words; warnings travel with the input into the pack.
 *
 * @param path the folder, or the definition itself
 */
export async function readProject(
  path: string,
  options: ProjectOptions,
): Promise<
  { readonly ok: true; readonly value: Project } | { readonly ok: false; readonly issues: readonly Located[] }
> {
  const { folder, name } = await locate(path, options.definition ?? 'pack.json');
  const read = await readDefinition(folder, name);
  if (!read.ok) return { ok: false, issues: read.issues.map((issue) => worded(issue, name)) };
  const { definition, file } = read.value;
  const issues: Located[] = [];
  const found = await readDocuments(folder, name, definition, options.documents, issues);
  const located = await locateFiles(folder, name, definition, issues);
  if (!found) return { ok: false, issues };
  const engine = await openDuckDb({ directories: [folder] });
  const sources = definition.sources.map(({ id }) => id);
  try {
    const figures = await readFigures(engine, located.files, { ...found, sources });
    issues.push(...figures.issues.map((one) => worded(one.issue, one.file)));
    const asAt = `${definition.year}-03-31`;
    const now = await readResponses(folder, definition.responses ?? [], found.instruments, asAt);
    const before = await readResponses(folder, definition.previousResponses ?? [], found.instruments, asAt);
    issues.push(...[...now.issues, ...before.issues].map((one) => worded(one.issue, one.file)));
    if (issues.some(({ severity }) => severity !== 'warning')) return { ok: false, issues };
    const files = [file, ...found.files, ...located.entries, ...now.files, ...before.files];
    const input = inputOf(definition, found, located.entries, issues);
    return {
      ok: true,
      value: {
        input: {
          ...input,
          observations: figures.observations,
          quartiles: figures.quartiles,
          responses: now.responses,
          ...(before.responses.length > 0 ? { previous: before.responses } : {}),
        },
        ingredients: { files, documents: documentEntries(found.addresses, options.documents) },
      },
    };
  } finally {
    engine.close();
  }
}

async function locate(path: string, name: string): Promise<{ readonly folder: string; readonly name: string }> {
  const whole = resolve(path);
  const isFile = await stat(whole).then(
    (found) => found.isFile(),
    () => whole.endsWith('.json'),
  );
  return isFile ? { folder: dirname(whole), name: basename(whole) } : { folder: whole, name };
}

interface ReadDefinition {
  readonly definition: PackDefinition;
  readonly file: FileEntry;
}

async function readDefinition(folder: string, name: string): Promise<Outcome<ReadDefinition>> {
  const bytes = await readInside(folder, name);
  if (!bytes.ok) return bytes;
  const parsed = jsonOf(bytes.value);
  if (!parsed.ok) return parsed;
  const kind = documentKind(parsed.value);
  if (kind !== null && kind !== 'pack') return { ok: false, issues: [notADefinition(kind)] };
  const $schema = 'https://schemas.plumbline.example/meta/pack/1.0.0.json';
  const isObject = typeof parsed.value === 'object' && parsed.value !== null && !Array.isArray(parsed.value);
  const issues = checkDocument(isObject ? { $schema, ...parsed.value } : parsed.value, 'pack');
  if (issues.length > 0) return { ok: false, issues };
  // The meta-schema has just said so.
  return { ok: true, value: { definition: parsed.value as PackDefinition, file: inputFile(name, bytes.value) } };
}

const notADefinition = (kind: string): Issue => ({
  code: 'not-a-pack-definition',
  path: '',
  expected: 'pack',
  found: `a document of kind "${kind}"`,
});

interface ProjectDocuments {
  readonly region: Region;
  readonly catalogue: IndicatorCatalogue;
  readonly themes: ThemeTaxonomy;
  readonly instruments: readonly CompiledInstrument[];
  readonly files: readonly FileEntry[];
  readonly addresses: readonly string[];
}

/** The catalogue of a definition that names none. */
const defaultCatalogue = 'https://schemas.plumbline.example/indicators/childrens-services/1.0.0.json';

async function readDocuments(
  folder: string,
  name: string,
  definition: PackDefinition,
  documents: Documents,
  issues: Located[],
): Promise<ProjectDocuments | null> {
  const found: FoundDocument[] = [];
  const before = issues.length;
  const report = (list: readonly Issue[], at: string, file: string | null) =>
    issues.push(...list.map((issue) => worded(file ? issue : { ...issue, path: at + issue.path }, file ?? name)));
  const find = async (address: string, at: string, kind?: 'region' | 'indicators' | 'themes'): Promise<unknown> => {
    const outcome = await findDocument(folder, address, documents);
    if (!outcome.ok) return void report(outcome.issues, at, null);
    found.push(outcome.value);
    // Published documents were judged before they were published.
    if (outcome.value.file && kind) report(checkDocument(outcome.value.document, kind), at, address);
    return outcome.value.document;
  };
  const region = await find(definition.region, '/region', 'region');
  const catalogue = (await find(definition.indicators ?? defaultCatalogue, '/indicators', 'indicators')) as
    | IndicatorCatalogue
    | undefined;
  const themesAt = definition.themes ?? catalogue?.themes;
  const themes = themesAt === undefined ? undefined : await find(themesAt, '/themes', 'themes');
  const instruments: CompiledInstrument[] = [];
  for (const [at, address] of (definition.instruments ?? []).entries()) {
    const document = await find(address, `/instruments/${at}`);
    if (document === undefined) continue;
    const compiled = compile(document, { documents });
    if (compiled.ok) instruments.push(compiled.value);
    else report(compiled.issues, `/instruments/${at}`, address);
  }
  if (issues.length > before) return null;
  return {
    // Judged by their meta-schemas, here or before they were published.
    region: region as Region,
    catalogue: catalogue as IndicatorCatalogue,
    themes: themes as ThemeTaxonomy,
    instruments,
    files: found.flatMap(({ file }) => file ?? []),
    addresses: found.flatMap(({ addresses }) => addresses),
  };
}

interface LocatedFiles {
  readonly files: readonly LocatedFile[];
  readonly entries: readonly FileEntry[];
}

async function locateFiles(
  folder: string,
  name: string,
  definition: PackDefinition,
  issues: Located[],
): Promise<LocatedFiles> {
  const files: LocatedFile[] = [];
  const entries: FileEntry[] = [];
  for (const [at, source] of definition.sources.entries()) {
    for (const [place, file] of (source.files ?? []).entries()) {
      const real = await pathInside(folder, file.path);
      const bytes = real.ok ? await readInside(folder, file.path) : real;
      if (real.ok && bytes.ok) {
        files.push({ source, file, path: real.value });
        entries.push(inputFile(file.path, bytes.value));
      } else if (!bytes.ok) {
        const pointer = `/sources/${at}/files/${place}/path`;
        issues.push(...bytes.issues.map((issue) => worded({ ...issue, path: pointer }, name)));
      }
    }
  }
  return { files, entries };
}

function inputOf(
  definition: PackDefinition,
  found: ProjectDocuments,
  entries: readonly FileEntry[],
  issues: readonly Located[],
): Omit<PackInput, 'observations' | 'quartiles' | 'responses'> {
  const { title, year, neighbours, attribution } = definition;
  const { region, catalogue, themes, instruments } = found;
  return {
    title,
    year,
    region,
    catalogue,
    themes,
    instruments,
    ...(neighbours === undefined ? {} : { neighbours }),
    attribution: attribution ?? [],
    sources: definition.sources.flatMap((source) => sourcesOf(source, entries)),
    issues,
  };
}

/** One line for each file of a source, or one for a source without files. */
function sourcesOf(
  { id, title, publisher, licence, files }: PackDefinition['sources'][number],
  entries: readonly FileEntry[],
): readonly Source[] {
  const paths = [...new Set((files ?? []).map(({ path }) => path))];
  if (paths.length === 0) return [{ id, title, publisher, licence, file: null, sha256: null }];
  return paths.map((path) => {
    const sha256 = entries.find((entry) => entry.path === path)?.sha256 ?? null;
    return { id, title, publisher, licence, file: path, sha256 };
  });
}
