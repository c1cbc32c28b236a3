import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Folder, temporaryFolder } from './folder.js';
import { secret } from './published.js';
import { codesIn, type Ran, runHere } from './run-here.js';
import { putTinyRegion, tinyDefinition } from './tiny-region.js';

const pack = (region: string, out: string): Promise<Ran> => runHere('pack', region, '--out', out);

/** Every file below a name with what is in it. */
const contentsBelow = async (folder: Folder, name: string): Promise<ReadonlyMap<string, string>> => {
  const names = (await folder.files()).filter((file) => file.startsWith(`${name}/`));
  return new Map(
    await Promise.all(
      names.map(async (file): Promise<[string, string]> => [file.slice(name.length + 1), await folder.read(file)]),
    ),
  );
};

/** File, pointer and code of every problem that was printed. */
const problemsOf = (ran: Ran, region: string): readonly string[] => {
  const places = [...ran.err.matchAll(/^(\S.*?): (?:problem|warning): .*$/gm)].map(([, place]) =>
    String(place).replace(`${region}: `, ''),
  );
  return codesIn(ran.err).map((code, at) => `${places[at]} ${code}`);
};

describe('a sound region', () => {
  let folder: Folder;
  let first: Ran;
  let made: ReadonlyMap<string, string>;
  beforeAll(async () => {
    folder = await temporaryFolder();
    first = await pack(await putTinyRegion(folder), folder.at('out'));
    made = await contentsBelow(folder, 'out');
  }, 60_000);
  afterAll(() => folder.remove());

  test('is packed, and a screenful says what was found and where it is', () => {
    expect([first.code, first.err]).toEqual([0, '']);
    expect([...made.keys()]).toEqual(
      expect.arrayContaining(['data-pack.json', 'datapackage.json', 'index.html', 'manifest.json', 'scores.csv']),
    );
    const lines = first.out.split('\n');
    expect(lines.length).toBeLessThan(24);
    expect(lines).toContain('A tiny pack');
    expect(lines).toContain("  Children's services self-assessment 2015: 1 returned; overall 1 inadequate");
    expect(lines).toContain('  Urgent: Southend-on-Sea: A limiting item is inadequate');
    expect(lines).toContain(`  Open ${folder.at('out/index.html')} in a browser.`);
    expect(first.out).toMatch(/invented for demonstration/);
  });

  test('the pooled rate is that of the rows that were given', () => {
    const { indicators } = JSON.parse(made.get('data-pack.json') ?? '') as {
      readonly indicators: readonly { readonly id: string; readonly regional: { readonly numerator: number } }[];
    };
    // Referrals in 2014-15 of the eleven authorities, added up outside this program from the published table.
    const referrals = 52_768;
    expect(indicators.find(({ id }) => id === 'ref-rate')?.regional.numerator).toBe(referrals);
  });

  test('nothing is left beside the pack, and no words of an answer are in it', async () => {
    expect([...new Set((await folder.files()).map((file) => file.split('/')[0]))]).toEqual(['out', 'region']);
    for (const [name, content] of made) expect(content, name).not.toContain(secret);
  });

  test('again into the same folder: the same bytes, and nothing of the former pack beside them', async () => {
    expect((await pack(folder.at('region/pack.json'), folder.at('out'))).code).toBe(0);
    expect(await contentsBelow(folder, 'out')).toEqual(made);
  });

  test('a pack that cannot be written leaves the former one', async () => {
    // Its name leaves no room for that of the folder that a new pack is first written to.
    const long = `out-${'x'.repeat(230)}`;
    await rename(folder.at('out'), folder.at(long));
    const ran = await pack(folder.at('region'), folder.at(long));
    expect([ran.code, ran.out, codesIn(ran.err)]).toEqual([1, '', ['out-not-writable']]);
    expect(await contentsBelow(folder, long)).toEqual(made);
    await rename(folder.at(long), folder.at('out'));
  });

  test('a region that became unsound leaves the former pack', async () => {
    const former = await folder.read('region/data/referrals.csv');
    await folder.put('region/data/referrals.csv', '<!doctype html><title>Sign in</title>');
    const ran = await pack(folder.at('region'), folder.at('out'));
    await folder.put('region/data/referrals.csv', former);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(await contentsBelow(folder, 'out')).toEqual(made);
  });

  test('a pack with something added is no pack to replace', async () => {
    await folder.put('out/notes.txt', 'mine');
    const ran = await pack(folder.at('region'), folder.at('out'));
    expect([ran.code, ran.out, codesIn(ran.err)]).toEqual([1, '', ['out-not-a-pack']]);
    expect(ran.err).toContain('notes.txt');
    expect(await contentsBelow(folder, 'out')).toEqual(new Map([...made, ['notes.txt', 'mine']]));
  });
});

describe('what is not sound', () => {
  let folder: Folder;
  let region: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
    region = await putTinyRegion(folder);
  });
  afterEach(() => folder.remove());

  /** Packs, and holds to what is true of every failure; gives the problems told. */
  const failed = async (out = folder.at('out')): Promise<readonly string[]> => {
    const before = await folder.files();
    const ran = await pack(region, out);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).not.toContain(secret);
    expect(ran.err).not.toMatch(/\n\s+at /);
    expect(await folder.files()).toEqual(before);
    return problemsOf(ran, region);
  };

  const [cin, population, quartiles] = tinyDefinition.sources;
  const define = (more: object): Promise<string> => folder.put('region/pack.json', { ...tinyDefinition, ...more });
  /** Where nothing turns on responses; reading them takes longer than all the rest. */
  const withoutResponses = { instruments: [], responses: [] };
  const sourceWith = (...paths: readonly string[]) => ({
    ...quartiles,
    files: paths.map((path) => ({ path, kind: 'quartiles' })),
  });

  test('no definition', async () => {
    await rm(folder.at('region/pack.json'));
    expect(await failed()).toEqual(['pack.json file-not-found']);
  });

  test('a definition that is no JSON', async () => {
    await folder.put('region/pack.json', 'title: A pack');
    expect(await failed()).toEqual(['pack.json json-syntax']);
  });

  test('every problem of a definition, each with its place', async () => {
    await define({
      year: '2015',
      regoin: 'east',
      title: '',
      sources: [{ ...cin, licence: undefined, files: [{ path: 'data/referrals.csv', kind: 'dfe' }] }, population],
    });
    expect([...(await failed())].sort()).toEqual([
      'pack.json#/regoin key-unknown',
      'pack.json#/sources/0 key-missing',
      'pack.json#/sources/0/files/0/kind value-not-allowed',
      'pack.json#/title too-short',
      'pack.json#/year wrong-type',
    ]);
  });

  test('paths and links that leave the folder', async () => {
    await folder.put('elsewhere/figures.csv', `indicator,year,q1,median,q3,source\n${secret}`);
    await symlink(folder.at('elsewhere/figures.csv'), folder.at('region/data/link.csv'));
    await symlink(folder.at('elsewhere'), folder.at('region/data/folder'));
    const paths = ['data/link.csv', 'data/folder/figures.csv'];
    await define({ ...withoutResponses, sources: [cin, population, sourceWith(...paths)] });
    expect(await failed()).toEqual(paths.map((_, at) => `pack.json#/sources/2/files/${at}/path path-outside-folder`));
  });

  test.each(['../elsewhere/figures.csv', 'data/../../elsewhere/figures.csv', '/etc/hostname'])(
    'a path that leaves the folder: %s',
    async (path) => {
      await folder.put('elsewhere/figures.csv', secret);
      await define({ ...withoutResponses, sources: [cin, population, sourceWith(path)] });
      const [problem, ...more] = await failed();
      expect(problem).toMatch(/^pack\.json#\/sources\/2\/files\/0\/path /);
      expect(more).toEqual([]);
    },
  );

  test('responses from outside the folder', async () => {
    await folder.put('elsewhere/response.json', { note: secret });
    await symlink(folder.at('elsewhere/response.json'), folder.at('region/responses/link.json'));
    expect(await failed()).toEqual(['responses/link.json path-outside-folder']);
  });

  test.each([
    { name: 'is missing', content: null, problem: 'pack.json#/sources/2/files/0/path file-not-found' },
    { name: 'is empty', content: '', problem: 'data/quartiles.csv file-empty' },
    { name: 'is a page', content: '<!DOCTYPE html><p>Sign in', problem: 'data/quartiles.csv file-not-csv' },
    { name: 'is a workbook', content: 'PK\u0003\u0004\u0014', problem: 'data/quartiles.csv file-not-csv' },
    {
      name: 'is UTF-16',
      content: Buffer.from('\ufeffindicator,year,q1,median,q3,source\n', 'utf16le'),
      problem: 'data/quartiles.csv encoding-not-utf-8',
    },
    {
      name: 'is Latin-1',
      content: Buffer.from('indicator,year,q1,median,q3,source\nref-rate,2015,1,2,3,caf\u00e9\n', 'latin1'),
      problem: 'data/quartiles.csv encoding-not-utf-8',
    },
    {
      name: 'lacks a column',
      content: 'indicator,year,q1,q3,source\nref-rate,2015,1,3,dfe-lait-2015\n',
      problem: 'data/quartiles.csv#/1/median column-missing',
    },
  ])('a table that $name', async ({ content, problem }) => {
    await define(withoutResponses);
    await (content === null
      ? rm(folder.at('region/data/quartiles.csv'))
      : folder.put('region/data/quartiles.csv', content));
    expect(await failed()).toEqual([problem]);
  });

  test('a response with broken answers, and its words in no message', async () => {
    const response = JSON.parse(await folder.read('region/responses/council.json'));
    response.views[0].answers.earlyHelp.earlyHelpShared.grade = secret;
    response.views[0].answers.context.contextDemand = { said: secret };
    await folder.put('region/responses/council.json', response);
    const place = 'responses/council.json#/views/0/answers';
    expect(await failed()).toEqual([
      `${place}/context/contextDemand answer-wrong-type`,
      `${place}/earlyHelp/earlyHelpShared/grade answer-not-an-option`,
    ]);
  });

  test('several problems in several files are all told at once', async () => {
    await folder.put('region/data/quartiles.csv', '<html>');
    await folder.put('region/data/referrals.csv', 'time_period\n2015\n');
    await folder.put('region/responses/board.json', '{');
    await folder.put('region/responses/other.json', { $schema: 'https://json-schema.org/x', 'x-instrument': {} });
    const files = (await failed()).map((problem) => problem.replace(/[# ].*/, ''));
    for (const file of ['quartiles.csv', 'referrals.csv']) expect(files).toContain(`data/${file}`);
    for (const file of ['board.json', 'other.json']) expect(files).toContain(`responses/${file}`);
  });

  test('a folder that holds something else is not touched', async () => {
    await define(withoutResponses);
    await folder.put('out/thesis.docx', 'years of work');
    expect(await failed()).toEqual([`${folder.at('out')} out-not-a-pack`]);
    expect(await folder.read('out/thesis.docx')).toBe('years of work');
  });

  test('a file is no folder', async () => {
    await define(withoutResponses);
    await folder.put('out', 'a file');
    expect(await failed()).toEqual([`${folder.at('out')} out-not-a-pack`]);
  });

  test('a folder below a file', async () => {
    await define(withoutResponses);
    expect(await failed(folder.at('region/pack.json/out'))).toEqual([
      `${folder.at('region/pack.json/out')} out-not-a-pack`,
    ]);
  });

  test.each([
    { name: 'itself', out: () => region },
    { name: 'the one above', out: () => folder.path },
    { name: 'the root', out: () => '/' },
    { name: 'a link to it', out: () => folder.at('link') },
  ])('the folder of the region is no place for the pack: $name', async ({ out }) => {
    await symlink(region, folder.at('link'));
    expect(await failed(out())).toEqual([`${out()} out-holds-region`]);
  });

  test('a folder of the region that holds documents is none either', async () => {
    await define(withoutResponses);
    expect(await failed(folder.at('region/responses'))).toEqual([`${folder.at('region/responses')} out-not-a-pack`]);
  });

  test('a new folder inside the region is one', async () => {
    await define(withoutResponses);
    await mkdir(folder.at('region/out'));
    expect((await pack(region, folder.at('region/out'))).code).toBe(0);
    expect(await folder.files()).toContain('region/out/index.html');
  });
});
