import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { childrensServicesIndicators, childrensServicesThemes, eastOfEngland } from '@plumbline/schemas';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from './hash.js';
import { pack } from './pack.js';
import { readProject } from './read-project.js';

const documents = {
  [eastOfEngland.$id]: eastOfEngland,
  [childrensServicesIndicators.$id]: childrensServicesIndicators,
  [childrensServicesThemes.$id]: childrensServicesThemes,
};

const choices = [
  ['outstanding', 4],
  ['good', 3],
  ['requires-improvement', 2],
  ['inadequate', 1],
].map(([grade, value]) => ({ const: grade, title: grade, 'x-option': { value } }));

const item = (title: string, code: string, more = {}) => ({ title, oneOf: choices, 'x-item': { code, ...more } });

const instrument = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://example.org/instruments/tiny/1.0.0.json',
  title: 'A tiny self-assessment',
  type: 'object',
  'x-instrument': {
    dialect: 'https://schemas.plumbline.example/meta/instrument/1.0.0.json',
    id: 'tiny',
    version: '1.0.0',
    edition: '2015',
    languages: ['en'],
    themes: childrensServicesThemes.$id,
    bands: {
      g4: [
        { band: 'outstanding', value: 4, from: 3.5, title: 'Outstanding' },
        { band: 'good', value: 3, from: 2.6, title: 'Good' },
        { band: 'requires-improvement', value: 2, from: 1.75, title: 'Requires improvement' },
        { band: 'inadequate', value: 1, title: 'Inadequate' },
      ],
    },
    themeScores: { method: 'mean', minCoverage: 0.5, bands: 'g4' },
    scores: { help: { of: { section: 'help' }, method: 'mean', minCoverage: 0.7, bands: 'g4' } },
  },
  properties: {
    help: {
      type: 'object',
      title: 'Help and protection',
      'x-section': { code: 'HP' },
      properties: {
        seen: item('Children are seen alone', 'hp4', { themes: ['voice'], critical: 'limiting' }),
        staffed: item('Every child has a social worker', 'hp3', { themes: ['workforce'] }),
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const response = (organisation: string, answers: unknown) => ({
  $schema: 'https://schemas.plumbline.example/meta/response/1.0.0.json',
  instrument: { id: 'tiny', version: '1.0.0' },
  organisation,
  period: '2014-04-01/2015-03-31',
  state: 'submitted',
  revision: 1,
  views: [{ id: 'self', kind: 'self', by: { role: 'author' }, answers }],
  invented: true,
});

const definition = {
  title: 'A pack',
  region: eastOfEngland.$id,
  year: 2015,
  sources: [
    {
      id: 'dfe',
      title: 'Figures',
      publisher: 'Department for Education',
      licence: 'Open Government Licence v3.0',
      files: [{ path: 'data/figures.csv', kind: 'observations' }],
    },
  ],
  instruments: ['instrument.json'],
  responses: ['responses'],
};

const figures = [
  'indicator,area,period,value,numerator,denominator,status,symbol,source,published',
  'icpc-15d,E10000012,2014-04-01/2015-03-31,93.9,657,700,revised,,dfe,',
  'icpc-15d,E10000015,2014-04-01/2015-03-31,64.2,684,1065,revised,,dfe,',
].join('\n');

let folder = '';
const put = async (path: string, content: unknown) => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'));
  await put('pack.json', definition);
  await put('instrument.json', instrument);
  await put('data/figures.csv', figures);
  await put('responses/essex.json', response('E10000012', { help: { seen: 'good', staffed: 'inadequate' } }));
  await put('responses/herts.json', response('E10000015', { help: { seen: 'inadequate', staffed: 'good' } }));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const issuesOf = async (path = folder) => {
  const read = await readProject(path, { documents });
  return read.ok ? [] : read.issues.map((issue) => `${issue.file} ${issue.code} ${issue.path}`);
};

describe('a pack definition', () => {
  test('is read into what pack needs, and packs', async () => {
    const read = await readProject(folder, { documents });
    if (!read.ok) throw new Error(JSON.stringify(read.issues, null, 1));
    const { input, ingredients } = read.value;
    expect(input.issues).toEqual([]);
    expect(input.observations).toHaveLength(2);
    expect(input.sources).toEqual([
      expect.objectContaining({ id: 'dfe', file: 'data/figures.csv', sha256: sha256(figures) }),
    ]);
    expect(ingredients.files.map(({ path }) => path).sort()).toEqual([
      'data/figures.csv',
      'instrument.json',
      'pack.json',
      'responses/essex.json',
      'responses/herts.json',
    ]);
    expect(ingredients.documents.map(({ address }) => address).sort()).toEqual(Object.keys(documents).sort());
    const packed = pack(input);
    if (!packed.ok) throw new Error(JSON.stringify(packed.issues));
    expect(packed.value.grades[0]?.rows.filter(({ returned }) => returned)).toHaveLength(2);
    expect(packed.value.themes.find(({ theme }) => theme === 'voice')?.reasons).toContain(
      'A limiting item (★★) stands at the lowest grade in Hertfordshire.',
    );
  });

  test('the file itself may be named', async () => {
    await put('other.json', definition);
    expect(await issuesOf(join(folder, 'other.json'))).toEqual([]);
  });

  test('problems of all files are told at once, each with its file, place and remedy', async () => {
    await put(
      'data/figures.csv',
      figures.replace('icpc-15d,E10000015', 'icpc-15days,E10000015').replace('93.9', 'lots'),
    );
    await put('responses/essex.json', '{"instrument":');
    await put('responses/herts.json', response('E10000015', { help: { seen: 'brilliant' } }));
    await put('responses/luton.json', { ...response('E06000032', {}), instrument: { id: 'other', version: '1.0.0' } });
    const read = await readProject(folder, { documents });
    const issues = read.ok ? [] : read.issues;
    expect(issues.filter(({ severity }) => severity !== 'warning').map(({ file, code }) => `${file} ${code}`)).toEqual([
      'data/figures.csv indicator-unknown',
      'responses/essex.json json-syntax',
      expect.stringMatching(/^responses\/herts\.json /),
      'responses/luton.json instrument-not-in-definition',
    ]);
    expect(JSON.stringify(issues)).not.toContain('brilliant');
    for (const { message, fix } of issues) expect([message, fix]).not.toContain('');
  });

  test.each([
    { name: 'an unknown key', more: { colour: 'red' }, want: 'pack.json key-unknown /colour' },
    { name: 'no year', more: { year: undefined }, want: 'pack.json key-missing ' },
    {
      name: 'a document that is not there',
      more: { region: 'region.json' },
      want: 'pack.json document-not-found /region',
    },
    {
      name: 'an instrument that is not there',
      more: { instruments: ['https://example.org/no.json'] },
      want: 'pack.json document-not-found /instruments/0',
    },
    { name: 'a folder that is not there', more: { responses: ['returns'] }, want: 'returns folder-not-found ' },
  ])('$name', async ({ more, want }) => {
    await put('pack.json', { ...definition, ...more });
    expect(await issuesOf()).toEqual([want]);
  });

  test.each(['../secret.csv', 'data/../../secret.csv', '/etc/hostname', 'C:/secret.csv', 'data\\..\\secret.csv'])(
    'a path that leads out (%s) is refused',
    async (path) => {
      const [source] = definition.sources;
      await put('pack.json', { ...definition, sources: [{ ...source, files: [{ path, kind: 'observations' }] }] });
      expect(await issuesOf()).toEqual(['pack.json text-malformed /sources/0/files/0/path']);
    },
  );

  test('a link that leads out is refused, with a file or with responses behind it', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'plumbline-'));
    try {
      await writeFile(join(outside, 'figures.csv'), figures);
      await rm(join(folder, 'data'), { recursive: true });
      await symlink(outside, join(folder, 'data'));
      expect(await issuesOf()).toEqual(['pack.json path-outside-folder /sources/0/files/0/path']);
    } finally {
      await rm(outside, { recursive: true });
    }
  });

  test('no definition, or one that is not JSON', async () => {
    expect(await issuesOf(join(folder, 'nowhere'))).toEqual(['pack.json file-not-found ']);
    await put('pack.json', 'title: A pack');
    expect(await issuesOf()).toEqual(['pack.json json-syntax ']);
  });
});
