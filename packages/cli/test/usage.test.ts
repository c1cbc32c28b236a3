import { describe, expect, test } from 'vitest';
import { version } from '../src/version.js';
import { boardResponse, laResponse } from './published.js';
import { codesIn, runHere } from './run-here.js';

describe('a command line that makes no sense ends with 2 and reads nothing', () => {
  test.each([
    { argv: ['scroe', laResponse], says: 'score' },
    { argv: ['check'], says: 'file' },
    { argv: ['score'], says: 'response' },
    { argv: ['explain'], says: 'response' },
    { argv: ['explain', laResponse, 'overall', 'more'], says: 'too many arguments' },
    { argv: ['types'], says: 'file' },
    { argv: ['types', laResponse, 'more'], says: 'too many arguments' },
    { argv: ['types', laResponse, '--out'], says: '--out' },
    { argv: ['pack', '--out', 'x'], says: 'region' },
    { argv: ['pack', 'region'], says: '--out' },
    { argv: ['check', '--finall', laResponse], says: '--final' },
    { argv: ['score', '--josn', laResponse], says: '--json' },
    { argv: ['explain', '--veiw', 'self', laResponse], says: '--view' },
    { argv: ['pack', 'region', '--out', 'x', '--force'], says: '--force' },
    { argv: ['score', laResponse, '--out'], says: '--out' },
    { argv: ['check', laResponse, '--instrument'], says: '--instrument' },
  ])('$argv', async ({ argv, says }) => {
    const { code, out, err } = await runHere(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).not.toContain(' at ');
  });

  test('nothing at all shows the help', async () => {
    const { code, err } = await runHere();
    expect(code).toBe(2);
    for (const name of ['check', 'score', 'explain', 'build', 'types', 'pack']) expect(err).toContain(name);
  });
});

describe('a day', () => {
  test.each([
    '31.5.2015',
    '2015-5-31',
    '2015-13-01',
    '2015-02-30',
    '2015-02-29',
    '2015-05-31T12:00',
    '+002015-01-01',
    '',
  ])('%j is none', async (day) => {
    for (const name of ['score', 'explain']) {
      const { code, err } = await runHere(name, laResponse, '--as-at', day);
      expect(code).toBe(2);
      expect(err).toContain('2015-05-31');
    }
  });

  test.each(['2015-05-31', '2016-02-29'])('%s is one', async (day) => {
    expect((await runHere('score', boardResponse, '--as-at', day)).code).toBe(0);
  });
});

test.each([['--version'], ['-V']])('%s', async (option) => {
  expect(await runHere(option)).toMatchObject({ code: 0, out: version, err: '' });
});

test.each([[['--help']], [['score', '--help']], [['help', 'pack']]])('%j is no fault', async (argv) => {
  const { code, out, err } = await runHere(...argv);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('Usage: plumbline');
});

describe('a name that the response does not know', () => {
  test('of a score', async () => {
    const { code, out, err } = await runHere('explain', laResponse, 'overal');
    expect([code, out]).toEqual([1, '']);
    expect(codesIn(err)).toEqual(['score-not-in-instrument']);
    expect(err).toContain('overall');
  });

  test.each(['toString', '__proto__', 'constructor'])('%s is no score that every object has', async (name) => {
    expect(codesIn((await runHere('explain', boardResponse, name)).err)).toEqual(['score-not-in-instrument']);
  });

  test('of a view', async () => {
    const { code, err } = await runHere('explain', laResponse, '--view', 'peer');
    expect(code).toBe(1);
    expect(codesIn(err)).toEqual(['view-unknown']);
    expect(err).toContain('Use one of: self');
  });
});
