import { afterEach, beforeEach, expect, test } from 'vitest';
import { onBoth } from './on-both.ts';
import { type PortalForTests, portalForTests } from './portal-for-tests.ts';
import type { Answered } from './visitor.ts';

const drawnFrom = ({ text }: Answered): string => /name="from" value="([^"]+)"/.exec(text)?.[1] ?? '';

/** A text box of the page `context`. */
const area = '/context/contextArea';
const board = '/context/contextBoard';

/** Rows of the table `actions`, as a browser would post them. */
const rowFields = (rows: readonly unknown[]): readonly (readonly [string, string])[] =>
  rows.flatMap((row, index) =>
    // Rows are objects of texts and days.
    Object.entries(row as { readonly [column: string]: string }).flatMap(([column, value]) => {
      const name = `/actions/${index}/${column}`;
      const [year, month, day] = value.split('-');
      if (!/^\d{4}-\d\d-\d\d$/.test(value)) return [[name, value] as const];
      return [
        [`${name}-day`, day ?? ''],
        [`${name}-month`, month ?? ''],
        [`${name}-year`, year ?? ''],
      ] as const;
    }),
  );

onBoth((newDatabase) => {
  let given: PortalForTests;
  let id: string;

  beforeEach(async () => {
    given = await portalForTests(await newDatabase());
    id = await given.response('lscb');
  });
  afterEach(() => given.close());

  const exported = async () => JSON.parse((await (await given.signedIn('amir')).get(`/responses/${id}/export`)).text);
  /** Everything that the page `context` shows, as a browser would post it. */
  const contextFields = async (changed: Readonly<Record<string, string>>) => {
    const { context } = (await exported()).views[0].answers as { context: Readonly<Record<string, string>> };
    const fields = Object.entries(context).map(([key, value]) => [`/context/${key}`, value] as const);
    return [
      ...fields.map(([name, value]) => [name, changed[name] ?? value] as const),
      ['page', 'context'],
      ['do', 'save'],
    ] as const;
  };

  test('from the list to a page, and what is typed there stands in the export', async () => {
    const carol = await given.signedIn('carol');
    expect((await carol.get('/responses')).text).toContain(`href="/responses/${id}"`);
    expect((await carol.get(`/responses/${id}`)).text).toContain(`href="/responses/${id}/pages/context"`);
    const page = await carol.get(`/responses/${id}/pages/context`);
    const fields = await contextFields({ [area]: 'Typed by Carol' });
    const posted = await carol.post(`/responses/${id}/pages/context`, [...fields, ['from', drawnFrom(page)]]);
    expect([posted.status, posted.headers.location]).toEqual([303, `/responses/${id}?done=saved`]);
    expect((await carol.get(`/responses/${id}?done=saved`)).text).toContain('Your answers are saved.');
    expect((await exported()).views[0].answers.context.contextArea).toBe('Typed by Carol');
  });

  test('an unchanged page that is posted changes nothing', async () => {
    const carol = await given.signedIn('carol');
    const before = await exported();
    const page = await carol.get(`/responses/${id}/pages/context`);
    await carol.post(`/responses/${id}/pages/context`, [...(await contextFields({})), ['from', drawnFrom(page)]]);
    expect(await exported()).toEqual(before);
    expect(drawnFrom(await carol.get(`/responses/${id}/pages/context`))).toBe('1.0');
  });

  test('what cannot be read is shown again as it was typed, and the rest of the page is saved', async () => {
    const la = await given.response('la');
    const amir = await given.signedIn('amir');
    const address = `/responses/${id}/pages/context`;
    const fields = [
      ['/context/chairInPost', 'no'],
      ['/context/chairVacantSince-day', '31'],
      ['/context/chairVacantSince-month', '2'],
      ['/context/chairVacantSince-year', '2015'],
      [area, 'Still saved'],
      ['page', 'context'],
      ['do', 'save'],
    ] as const;
    const page = await amir.get(address);
    const posted = await amir.post(address, [...fields, ['from', drawnFrom(page)]]);
    expect(posted.status).toBe(422);
    expect(posted.text).toContain('govuk-error-summary');
    expect(posted.text).toMatch(
      /name="\/context\/chairVacantSince-day"[^>]*value="31"|value="31"[^>]*name="\/context\/chairVacantSince-day"/,
    );
    expect((await exported()).views[0].answers.context.contextArea).toBe('Still saved');
    expect(la).not.toBe(id);
  });

  test('a page that there is not is not “saved”', async () => {
    const carol = await given.signedIn('carol');
    for (const page of ['nowhere', '__proto__', 'context/contextArea']) {
      const posted = await carol.post(`/responses/${id}/pages/${page}`, [
        ['from', '1.0'],
        ['page', page],
        [area, 'Typed by Carol'],
        ['do', 'save'],
      ]);
      expect([posted.status, posted.headers.location]).toEqual([404, undefined]);
    }
  });

  test('nobody is told “saved” of what is too long to be taken', async () => {
    const carol = await given.signedIn('carol');
    const address = `/responses/${id}/pages/context`;
    const before = await exported();
    const page = await carol.get(address);
    const fields = await contextFields({ [area]: 'x'.repeat(100_001) });
    const posted = await carol.post(address, [...fields, ['from', drawnFrom(page)]]);
    expect(posted.status).toBe(422);
    expect(posted.text).toContain('govuk-error-summary');
    expect(await exported()).toEqual(before);
  });

  test('what cannot be read is not lost where another question is answered by two', async () => {
    const [amir, carol] = [await given.signedIn('amir'), await given.signedIn('carol')];
    const address = `/responses/${id}/pages/context`;
    const vacant = [
      ['/context/chairInPost', 'no'],
      ['/context/chairVacantSince-day', '31'],
      ['/context/chairVacantSince-month', '2'],
      ['/context/chairVacantSince-year', '2015'],
    ] as const;
    const [first, second] = [await amir.get(address), await carol.get(address)];
    await amir.post(address, [...(await contextFields({ [area]: 'Amir' })), ['from', drawnFrom(first)]]);
    const others = (await contextFields({ [area]: 'Carol' })).filter(([name]) => name !== '/context/chairInPost');
    const posted = await carol.post(address, [...vacant, ...others, ['from', drawnFrom(second)]]);
    expect(posted.status).toBe(422);
    expect(posted.text).toMatch(/chairVacantSince-day"[^>]*value="31"|value="31"[^>]*chairVacantSince-day"/);
    expect(posted.text).toContain('choose between the two');
    expect((await carol.get(`/responses/${id}/conflicts`)).text).toMatch(/<p>Amir<\/p>[\s\S]*<p>Carol<\/p>/);
  });

  test('an entry is added, and taken out again, where nothing else was changed', async () => {
    const carol = await given.signedIn('carol');
    const address = `/responses/${id}/pages/actions`;
    const rows = async (): Promise<readonly unknown[]> => (await exported()).views[0].answers.actions;
    const before = await rows();
    const press = async (button: string) => {
      const page = await carol.get(address);
      const count = /name="count:\/actions" value="(\d+)"/.exec(page.text)?.[1] ?? '';
      await carol.post(address, [
        ...rowFields(await rows()),
        ['count:/actions', count],
        ['page', 'actions'],
        ['from', drawnFrom(page)],
        ['do', button],
      ]);
    };
    await press('add:/actions');
    expect(await rows()).toEqual([...before, {}]);
    expect((await carol.get(address)).text).toContain(`name="/actions/${before.length}/actionName"`);
    await press(`remove:/actions/${before.length}`);
    expect(await rows()).toEqual(before);
  });

  test('two tabs, two questions: both are kept, and the second is told', async () => {
    const [amir, carol] = [await given.signedIn('amir'), await given.signedIn('carol')];
    const address = `/responses/${id}/pages/context`;
    const [first, second] = [await amir.get(address), await carol.get(address)];
    const [one, other] = [await contextFields({ [area]: 'Amir' }), await contextFields({ [board]: 'Carol' })];
    await amir.post(address, [...one, ['from', drawnFrom(first)]]);
    const posted = await carol.post(address, [...other, ['from', drawnFrom(second)]]);
    expect(posted.headers.location).toBe(`/responses/${id}?done=merged`);
    expect((await carol.get(posted.headers.location ?? '')).text).toContain('Both are kept');
    expect((await exported()).views[0].answers.context).toMatchObject({ contextArea: 'Amir', contextBoard: 'Carol' });
  });

  test('two tabs, one question: the second sees both answers in words, and chooses', async () => {
    const [amir, carol] = [await given.signedIn('amir'), await given.signedIn('carol')];
    const address = `/responses/${id}/pages/context`;
    const [first, second] = [await amir.get(address), await carol.get(address)];
    const [one, other] = [
      await contextFields({ [area]: 'Amir' }),
      await contextFields({ [area]: 'Carol', [board]: 'Carol too' }),
    ];
    await amir.post(address, [...one, ['from', drawnFrom(first)]]);
    const posted = await carol.post(address, [...other, ['from', drawnFrom(second)]]);
    expect(posted.headers.location).toBe(`/responses/${id}/conflicts`);
    expect((await exported()).views[0].answers.context).toMatchObject({
      contextArea: 'Amir',
      contextBoard: 'Carol too',
    });
    expect((await carol.get(`/responses/${id}`)).text).toContain('One answer waits');

    const page = await carol.get(`/responses/${id}/conflicts`);
    expect(page.text).toMatch(/Their answer[\s\S]*<p>Amir<\/p>[\s\S]*Your answer[\s\S]*<p>Carol<\/p>/);
    // Nothing chosen yet: nothing is lost by pressing the button.
    expect((await carol.post(`/responses/${id}/conflicts`, [])).headers.location).toBe(`/responses/${id}/conflicts`);
    const value = /value="(mine:\d+)"/.exec(page.text)?.[1] ?? '';
    const chosen = await carol.post(`/responses/${id}/conflicts`, [[`choose:${area}`, value]]);
    expect(chosen.headers.location).toBe(`/responses/${id}?done=chosen`);
    expect((await exported()).views[0].answers.context.contextArea).toBe('Carol');
    expect((await carol.get(`/responses/${id}/conflicts`)).status).toBe(303);
  });

  test.each([
    {
      who: 'the other took it out',
      first: 'remove',
      theirs: 'They took it out',
      mine: 'Your answer, which stands now',
    },
    { who: 'I took it out', first: 'change', theirs: 'Their answer, which stands now', mine: 'You took it out' },
  ])('a row that one takes out while the other changes it: $who', async ({ first, theirs, mine }) => {
    const [amir, carol] = [await given.signedIn('amir'), await given.signedIn('carol')];
    const address = `/responses/${id}/pages/actions`;
    const rows: readonly unknown[] = (await exported()).views[0].answers.actions;
    const shared = [
      ['count:/actions', String(rows.length)],
      ['page', 'actions'],
      ['from', '1.0'],
    ] as const;
    const remove = [...rowFields(rows), ...shared, ['do', 'remove:/actions/0']] as const;
    const fields = rowFields(rows).map(
      ([name, value]) => [name, name === '/actions/0/actionWhat' ? 'Changed' : value] as const,
    );
    const change = [...fields, ...shared, ['do', 'save']] as const;
    await amir.post(address, first === 'remove' ? remove : change);
    const posted = await carol.post(address, first === 'remove' ? change : remove);
    expect(posted.headers.location).toBe(`/responses/${id}/conflicts`);
    const { text } = await carol.get(`/responses/${id}/conflicts`);
    const labels = [...text.matchAll(/<label class="govuk-label govuk-radios__label"[^>]*>([^<]*)/g)].map(
      ([, label]) => label,
    );
    expect(labels).toEqual([theirs, mine]);
    expect(text.match(/<p>Changed<\/p>/g)).toHaveLength(1);
    // Nothing of the row behind it.
    expect(text).not.toContain(String((rows[1] as { readonly actionName: string }).actionName));
    // The row that was changed stands until somebody chooses.
    expect((await exported()).views[0].answers.actions[0].actionWhat).toBe('Changed');
    const out = new RegExp(
      `name="(choose:[^"]+)" type="radio" value="(${first === 'remove' ? 'theirs' : 'mine'}:\\d+)"`,
    ).exec(text);
    await carol.post(`/responses/${id}/conflicts`, [[out?.[1] ?? '', out?.[2] ?? '']]);
    expect((await exported()).views[0].answers.actions).toEqual(rows.slice(1));
  });

  test('nothing is signed off while an answer waits to be chosen', async () => {
    const [amir, dana] = [await given.signedIn('amir'), await given.signedIn('dana')];
    const { answers } = (await exported()).views[0];
    const saved = (contextArea: string) => ({
      from: '1.0',
      answers: { ...answers, context: { ...answers.context, contextArea } },
    });
    expect((await amir.postJson(`/responses/${id}/autosave`, saved('One'))).status).toBe(200);
    const second = await amir.postJson(`/responses/${id}/autosave`, saved('Other'));
    expect([second.status, JSON.parse(second.text).conflicts]).toEqual([409, [area]]);
    const page = await dana.get(`/responses/${id}/answers`);
    const signed = await dana.post(`/responses/${id}/sign-off`, [['from', drawnFrom(page)]]);
    expect([signed.status, signed.text.includes('two answers to one question')]).toEqual([409, true]);
  });

  test('autosave: what came in from somebody else comes back, and the same save twice is one', async () => {
    const [amir, carol] = [await given.signedIn('amir'), await given.signedIn('carol')];
    const { answers } = (await exported()).views[0];
    const typed = (key: string) => ({ ...answers, context: { ...answers.context, [key]: 'Typed' } });
    await amir.postJson(`/responses/${id}/autosave`, { from: '1.0', answers: typed('contextArea') });
    const save = { from: '1.0', answers: typed('contextBoard') };
    const first = await carol.postJson(`/responses/${id}/autosave`, save);
    expect(JSON.parse(first.text)).toMatchObject({
      from: '1.2',
      merged: true,
      answers: { context: { contextArea: 'Typed', contextBoard: 'Typed' } },
    });
    const again = await carol.postJson(`/responses/${id}/autosave`, save);
    expect(JSON.parse(again.text)).toMatchObject({ from: '1.2', merged: true });
  });

  test('the director signs off what was read, nobody changes it after, and a reopened one begins where it ended', async () => {
    const [amir, dana] = [await given.signedIn('amir'), await given.signedIn('dana')];
    const late = await amir.get(`/responses/${id}/pages/context`);
    const page = await dana.get(`/responses/${id}/answers`);
    expect((await amir.get(`/responses/${id}/answers`)).text).not.toContain('/sign-off"');

    const meanwhile = await contextFields({ [area]: 'Changed while the director was reading' });
    await amir.post(`/responses/${id}/pages/context`, [...meanwhile, ['from', drawnFrom(late)]]);
    const refused = await dana.post(`/responses/${id}/sign-off`, [['from', drawnFrom(page)]]);
    expect([refused.status, refused.text.includes('the answers have changed')]).toEqual([409, true]);
    const signed = await dana.post(`/responses/${id}/sign-off`, [['from', drawnFrom(refused)]]);
    expect(signed.headers.location).toBe(`/responses/${id}?done=signed-off`);
    const first = await exported();
    expect(first).toMatchObject({ state: 'signed-off', revision: 1, invented: true, seal: { previous: null } });

    expect((await amir.post(`/responses/${id}/pages/context`, [...meanwhile, ['from', '1.0']])).status).toBe(409);
    expect((await amir.get(`/responses/${id}/pages/context`)).headers.location).toBe(`/responses/${id}/answers`);

    expect(
      (
        await amir.post(`/responses/${id}/reopen`, [
          ['from', '1.2'],
          ['reason', ' '],
        ])
      ).status,
    ).toBe(422);
    expect(
      (
        await amir.post(`/responses/${id}/reopen`, [
          ['from', '1.2'],
          ['reason', 'A figure was wrong'],
        ])
      ).status,
    ).toBe(303);
    expect(await exported()).toMatchObject({
      state: 'draft',
      revision: 2,
      reason: 'A figure was wrong',
      views: [{ answers: first.views[0].answers }],
    });
    const old = await amir.get(`/responses/${id}/revisions/1/export`);
    expect(JSON.parse(old.text)).toEqual(first);
    const history = await amir.get(`/responses/${id}/history`);
    expect(history.text).toContain(first.seal.sha256);
    expect(history.text).toContain('A figure was wrong');
  });

  test('what is not finished is not signed off, and the page says what is missing', async () => {
    const amir = await given.signedIn('amir');
    const begun = await amir.post('/responses', [
      ['instrument', 'lscb 1.0.0'],
      ['year', '2019'],
    ]);
    const address = begun.headers.location ?? '';
    expect((await amir.get(address)).text).toContain('1 April 2019 to 31 March 2020');
    expect(
      (
        await amir.post('/responses', [
          ['instrument', 'lscb 1.0.0'],
          ['year', '2019'],
        ])
      ).text,
    ).toContain('for that period already');
    expect(
      (
        await amir.post('/responses', [
          ['instrument', 'lscb 1.0.0'],
          ['year', 'soon'],
        ])
      ).status,
    ).toBe(422);
    const dana = await given.signedIn('dana');
    const page = await dana.get(`${address}/answers`);
    const refused = await dana.post(`${address}/sign-off`, [['from', drawnFrom(page)]]);
    expect([refused.status, refused.text.includes('govuk-error-summary')]).toEqual([422, true]);
  });
});
