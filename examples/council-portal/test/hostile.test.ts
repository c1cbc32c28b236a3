import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onBoth } from './on-both.ts';
import { origin, type PortalForTests, portalForTests } from './portal-for-tests.ts';

const secret = 'A child was named here';

onBoth((newDatabase) => {
  let given: PortalForTests;
  let id: string;

  beforeEach(async () => {
    given = await portalForTests(await newDatabase());
    id = await given.response('lscb');
  });
  afterEach(() => given.close());

  const standing = async () =>
    given.database
      .selectFrom('revisions')
      .select(['response', 'revision', 'save', 'state'])
      .orderBy('response')
      .orderBy('revision')
      .execute();

  const pageFields = [
    ['from', '1.0'],
    ['page', 'context'],
    ['/context/contextArea', secret],
    ['do', 'save'],
  ] as const;

  test('a form without the token of the visitor’s cookie, or with another’s, changes nothing', async () => {
    const [amir, carol] = [await given.signedIn('amir'), await given.signedIn('carol')];
    const before = await standing();
    for (const csrf of ['', 'x', carol.csrf(), `${amir.csrf()}x`, 'é'.repeat(50)])
      expect((await amir.post(`/responses/${id}/pages/context`, [...pageFields, ['csrf', csrf]])).status).toBe(403);
    const twice = [...pageFields, ['csrf', amir.csrf()], ['csrf', amir.csrf()]] as const;
    expect((await amir.post(`/responses/${id}/pages/context`, twice)).status).toBe(403);
    const autosave = { from: '1.0', answers: {} };
    expect((await amir.postJson(`/responses/${id}/autosave`, autosave, { 'x-csrf-token': 'x' })).status).toBe(403);
    expect(await standing()).toEqual(before);
  });

  test('every address that takes a post asks for the token and the origin', async () => {
    const dana = await given.signedIn('dana');
    const before = await standing();
    const addresses = [
      '/sign-in',
      '/sign-out',
      '/responses',
      ...['pages/context', 'conflicts', 'sign-off', 'reopen'].map((end) => `/responses/${id}/${end}`),
    ];
    for (const address of addresses) {
      expect([address, (await dana.post(address, [['csrf', 'wrong']])).status]).toEqual([address, 403]);
      expect([address, (await dana.post(address, [], { origin: 'https://evil.example' })).status]).toEqual([
        address,
        403,
      ]);
      expect([address, (await dana.post(address, [], { origin: 'null' })).status]).toEqual([address, 403]);
    }
    expect((await dana.postJson(`/responses/${id}/autosave`, {}, { origin: 'https://evil.example' })).status).toBe(403);
    expect(await standing()).toEqual(before);
    expect((await dana.get('/responses')).status).toBe(200);
  });

  test('where there is no origin the referrer has to be the portal’s', async () => {
    const amir = await given.signedIn('amir');
    const payload = new URLSearchParams([
      ...pageFields.map(([name, value]) => [name, value]),
      ['csrf', amir.csrf()],
    ]).toString();
    const post = (headers: Record<string, string>) =>
      given.portal.inject({
        method: 'POST',
        url: `/responses/${id}/pages/context`,
        headers: {
          host: 'portal.test',
          cookie: amir.cookie(),
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        payload,
      });
    expect((await post({})).statusCode).toBe(403);
    expect((await post({ referer: 'https://evil.example/portal.test' })).statusCode).toBe(403);
    expect((await post({ referer: `${origin}/responses` })).statusCode).toBe(303);
  });

  test('a role is what the database says, whatever the browser says', async () => {
    const carol = await given.signedIn('carol');
    const before = await standing();
    const forged = [
      ['role', 'dcs'],
      ['account', 'demonstration-dana'],
      ['from', '1.0'],
    ] as const;
    expect((await carol.post(`/responses/${id}/sign-off?role=dcs`, forged, { 'x-role': 'dcs' })).status).toBe(403);
    expect((await carol.post(`/responses/${id}/reopen`, [...forged, ['reason', 'because']])).status).toBe(403);
    expect((await carol.post('/responses', [...forged, ['year', '2020'], ['instrument', 'lscb 1.0.0']])).status).toBe(
      403,
    );
    for (const address of ['export', 'history', 'revisions/1/export'])
      expect((await carol.get(`/responses/${id}/${address}`)).status).toBe(403);
    const amir = await given.signedIn('amir');
    expect((await amir.post(`/responses/${id}/sign-off`, [['from', '1.0']])).status).toBe(403);
    expect(await standing()).toEqual(before);
  });

  test('a role that is taken away is gone with the next request', async () => {
    const dana = await given.signedIn('dana');
    expect((await dana.get(`/responses/${id}/history`)).status).toBe(200);
    await given.database.updateTable('accounts').set({ role: 'contributor' }).where('name', '=', 'dana').execute();
    expect((await dana.get(`/responses/${id}/history`)).status).toBe(403);
  });

  test('another authority’s response is not there, for reading or writing', async () => {
    const nia = await given.signedIn('nia');
    const before = await standing();
    for (const end of [
      '',
      '/answers',
      '/print',
      '/pages/context',
      '/history',
      '/export',
      '/revisions/1/export',
      '/conflicts',
      '/reopen',
    ])
      expect([end, (await nia.get(`/responses/${id}${end}`)).status]).toEqual([end, 404]);
    expect((await nia.post(`/responses/${id}/pages/context`, pageFields)).status).toBe(404);
    expect((await nia.postJson(`/responses/${id}/autosave`, { from: '1.0', answers: {} })).status).toBe(404);
    expect((await nia.get('/responses')).text).not.toContain(id);
    expect(await standing()).toEqual(before);
  });

  test('nothing but the way in is there for who is not signed in', async () => {
    const nobody = given.visitor();
    await nobody.get('/sign-in');
    for (const address of [
      '/responses',
      `/responses/${id}`,
      `/responses/${id}/pages/context`,
      `/responses/${id}/export`,
    ]) {
      const answered = await nobody.get(address);
      expect([address, answered.status, answered.headers.location]).toEqual([address, 303, '/sign-in']);
    }
    expect((await nobody.post(`/responses/${id}/pages/context`, pageFields)).status).toBe(401);
    expect((await nobody.postJson(`/responses/${id}/autosave`, { from: '1.0', answers: {} })).status).toBe(401);
  });

  test('a session that somebody else has set before signing in never becomes one (fixation)', async () => {
    const victim = given.visitor();
    await victim.get('/sign-in');
    const planted = victim.cookie();
    await victim.post('/sign-in', [
      ['name', 'amir'],
      ['password', 'amir-puts-together'],
    ]);
    expect(victim.cookie()).not.toBe(planted);
    expect((await victim.get('/responses')).status).toBe(200);
    const attacker = await given.portal.inject({
      url: '/responses',
      headers: { host: 'portal.test', cookie: planted },
    });
    expect(attacker.headers.location).toBe('/sign-in');
  });

  test('signing out ends the session itself, and so do time and disuse', async () => {
    const amir = await given.signedIn('amir');
    const cookie = amir.cookie();
    await amir.post('/sign-out', []);
    const again = await given.portal.inject({ url: '/responses', headers: { host: 'portal.test', cookie } });
    expect(again.headers.location).toBe('/sign-in');

    const carol = await given.signedIn('carol');
    for (let minutes = 0; minutes < 580; minutes += 29) {
      given.pass(29 * 60_000);
      expect((await carol.get('/responses')).status).toBe(200);
    }
    given.pass(29 * 60_000);
    expect((await carol.get('/responses')).status).toBe(303);

    const dana = await given.signedIn('dana');
    given.pass(31 * 60_000);
    expect((await dana.get('/responses')).status).toBe(303);
  });

  test('the token in the cookie and the password are nowhere in the database', async () => {
    const amir = await given.signedIn('amir');
    const token = amir.cookie().split('=')[1] ?? 'none';
    for (const table of ['accounts', 'sessions', 'sign_in_failures', 'audit'] as const) {
      const rows = JSON.stringify(await given.database.selectFrom(table).selectAll().execute());
      expect(rows).not.toContain(token);
      expect(rows).not.toContain('amir-puts-together');
    }
  });

  test('guessing is stopped after five, a right password then waits too, and others may sign in', async () => {
    const attempt = async (password: string, name = 'amir') => {
      const guesser = given.visitor();
      await guesser.get('/sign-in');
      return (
        await guesser.post('/sign-in', [
          ['name', name],
          ['password', password],
        ])
      ).status;
    };
    for (let count = 0; count < 5; count += 1) expect(await attempt(`guess ${count}`)).toBe(422);
    expect(await attempt('guess 5')).toBe(429);
    expect(await attempt('amir-puts-together')).toBe(429);
    expect(await attempt('carol-fills-in', 'carol')).toBe(303);
    given.pass(16 * 60_000);
    expect(await attempt('amir-puts-together')).toBe(303);
  });

  test('guessing on does not fill the database', async () => {
    const guesser = given.visitor();
    await guesser.get('/sign-in');
    for (let count = 0; count < 40; count += 1)
      await guesser.post('/sign-in', [
        ['name', 'amir'],
        ['password', `guess ${count}`],
      ]);
    expect(await given.database.selectFrom('sign_in_failures').select('attempt').distinct().execute()).toHaveLength(6);
  });

  test('many guesses at once are counted as many', async () => {
    const guesser = given.visitor();
    await guesser.get('/sign-in');
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        guesser.post('/sign-in', [
          ['name', 'dana'],
          ['password', `guess ${index}`],
        ]),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 422).length).toBeLessThanOrEqual(5);
  });

  test('an unknown name is answered word for word like a wrong password', async () => {
    const answers = await Promise.all(
      ['amir', 'nobody'].map(async (name) => {
        const guesser = given.visitor();
        await guesser.get('/sign-in');
        const { status, text } = await guesser.post('/sign-in', [
          ['name', name],
          ['password', 'wrong'],
        ]);
        return [status, text.replace(`value="${name}"`, 'value="NAME"').replace(/name="csrf" value="[^"]+"/, '')];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
  });

  describe('bodies', () => {
    test.each([
      { name: 'a huge form to sign in', path: '/sign-in', body: 'x'.repeat(100_000), status: 413 },
      { name: 'a huge page', path: '/responses/ID/pages/context', body: `a=${'x'.repeat(5_000_000)}`, status: 413 },
      { name: 'a great many fields', path: '/responses/ID/pages/context', body: 'a=&'.repeat(200_000), status: 413 },
      { name: 'bytes that are no UTF-8', path: '/sign-in', body: 'name=%FF', status: 400 },
      { name: 'half an escape', path: '/sign-in', body: 'name=%', status: 400 },
    ])('$name', async ({ path, body, status }) => {
      const amir = await given.signedIn('amir');
      const answered = await given.portal.inject({
        method: 'POST',
        url: path.replace('ID', id),
        headers: {
          host: 'portal.test',
          origin,
          cookie: amir.cookie(),
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: body,
      });
      expect(answered.statusCode).toBe(status);
    });

    test.each([
      { name: '__proto__', body: '{"from":"1.0","answers":{"__proto__":{"isAdmin":true}}}', status: 400 },
      { name: '__proto__ at the top', body: '{"__proto__":{"role":"dcs"},"from":"1.0","answers":{}}', status: 400 },
      {
        name: 'constructor',
        body: '{"from":"1.0","answers":{"constructor":{"prototype":{"isAdmin":true}}}}',
        status: 400,
      },
      { name: 'a name twice', body: '{"from":"1.0","answers":{},"answers":{"a":1}}', status: 400 },
      { name: 'no JSON', body: '{', status: 400 },
      { name: 'nothing', body: '', status: 400 },
      { name: 'a list', body: '[]', status: 400 },
      { name: 'depth', body: `{"from":"1.0","answers":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`, status: 400 },
      {
        name: 'half a surrogate pair',
        body: '{"from":"1.0","answers":{"context":{"contextArea":"\\ud800"}}}',
        status: 400,
      },
      { name: 'a further member', body: '{"from":"1.0","answers":{},"role":"dcs"}', status: 400 },
      { name: 'a save of no known form', body: '{"from":"1.0 OR 1=1","answers":{}}', status: 400 },
      { name: 'a question that there is not', body: '{"from":"1.0","answers":{"evil":1}}', status: 422 },
      {
        name: 'an answer of the wrong type',
        body: `{"from":"1.0","answers":{"context":{"contextArea":{"${secret}":1}}}}`,
        status: 422,
      },
      { name: 'a huge one', body: `{"from":"1.0","answers":{"a":"${'x'.repeat(5_000_000)}"}}`, status: 413 },
    ])('as JSON: $name', async ({ body, status }) => {
      const amir = await given.signedIn('amir');
      const before = await standing();
      const answered = await amir.postJson(`/responses/${id}/autosave`, body);
      expect(answered.status).toBe(status);
      expect(answered.text).not.toContain(secret);
      expect(await standing()).toEqual(before);
      expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
    });

    test('other kinds of body are not read', async () => {
      const amir = await given.signedIn('amir');
      for (const type of [
        'text/plain',
        'multipart/form-data; boundary=x',
        'application/xml',
        'application/json-patch+json',
      ])
        expect((await amir.post('/sign-out', [], { 'content-type': type })).status).toBe(415);
      expect((await amir.post('/sign-out', [], { 'content-type': 'application/json' })).status).toBe(400);
      expect((await amir.get('/responses')).status).toBe(200);
    });

    test('`__proto__` and its like as names of a form are names like any other, and unknown', async () => {
      const amir = await given.signedIn('amir');
      const names = [
        '__proto__',
        '__proto__[isAdmin]',
        'constructor.prototype.isAdmin',
        '/__proto__/isAdmin',
        '/context/__proto__/isAdmin',
      ];
      const page = `/responses/${id}/pages/context`;
      const answered = await amir.post(page, [...pageFields, ...names.map((name) => [name, 'true'] as const)]);
      expect([303, 422]).toContain(answered.status);
      expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
      const exported = await amir.get(`/responses/${id}/export`);
      expect(exported.text).not.toContain('isAdmin');
      expect(exported.text).toContain(secret);
    });
  });

  test.each([
    '/assets/../start.ts',
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/etc/passwd',
    '/assets/plumbline.css/..',
    '/responses/..%2f..%2fetc%2fpasswd',
    `/responses/r-0000000000000000'%20OR%20'1'='1`,
    '/responses/r-ffffffffffffffff',
    '/responses/__proto__',
    '/responses/ID/revisions/0/export',
    '/responses/ID/revisions/99999999999999999999/export',
    '/responses/ID/pages/__proto__',
    '/responses/ID/pages/../../../etc/passwd',
    '/responses/ID/pages/constructor',
    '/responses/Error:%zz',
  ])('an address that leads nowhere, or should: %s', async (address) => {
    const amir = await given.signedIn('amir');
    const answered = await amir.get(address.replace('ID', id));
    expect([400, 404]).toContain(answered.status);
    expect(answered.text).not.toMatch(/root:|"name":|Error:|node_modules/);
  });

  test('a line break in what is sent does not become a header, nor markup become markup', async () => {
    const [amir, dana] = [await given.signedIn('amir'), await given.signedIn('dana')];
    const answered = await amir.get(`/responses/${id}?done=saved%0d%0aset-cookie:%20evil=1`);
    expect(answered.headers['set-cookie']).toBeUndefined();
    expect(answered.text).not.toContain('evil');
    expect((await amir.get(`/responses/${id}/pages/context%0d%0alocation:%20x`)).headers.location).toBeUndefined();

    const guesser = given.visitor();
    await guesser.get('/sign-in');
    const shown = await guesser.post('/sign-in', [
      ['name', '"><script>alert(1)</script>'],
      ['password', 'x'],
    ]);
    expect(shown.text).not.toContain('<script');

    await dana.post(`/responses/${id}/sign-off`, [['from', '1.0']]);
    await dana.post(`/responses/${id}/reopen`, [
      ['from', '1.1'],
      ['reason', '<img src=x onerror=alert(1)>\r\nX-Evil: 1'],
    ]);
    const page = await dana.get(`/responses/${id}/history`);
    expect(page.text).toContain('&lt;img src=x');
    expect(page.text).not.toContain('<img');
    const exported = await dana.get(`/responses/${id}/export`);
    expect(exported.headers['content-disposition']).toBe('attachment; filename="lscb-E10000012-revision-2.json"');
  });

  test('control characters in a line are nothing to fail at, and become a space', async () => {
    const [amir, dana] = [await given.signedIn('amir'), await given.signedIn('dana')];
    const guesser = given.visitor();
    await guesser.get('/sign-in');
    const guessed = await guesser.post('/sign-in', [
      ['name', 'am\0ir'],
      ['password', 'x\0y'],
    ]);
    expect(guessed.status).toBe(422);
    await dana.post(`/responses/${id}/sign-off`, [['from', '1.0']]);
    const reopened = await amir.post(`/responses/${id}/reopen`, [
      ['from', '1.1'],
      ['reason', '\0A figure\0\u0007\r\nwas wrong\u0085'],
    ]);
    expect(reopened.status).toBe(303);
    expect(JSON.parse((await amir.get(`/responses/${id}/export`)).text).reason).toBe('A figure was wrong');
  });

  test('a host that is not the portal’s is refused (DNS rebinding)', async () => {
    for (const host of ['evil.example', 'portal.test.evil.example', 'portal.test:81', ''])
      expect((await given.portal.inject({ url: '/sign-in', headers: { host } })).statusCode).toBe(421);
  });

  test('every kind of answer carries the security headers', async () => {
    const amir = await given.signedIn('amir');
    const answers = [
      await amir.get('/sign-in'),
      await amir.get(`/responses/${id}`),
      await amir.get('/nowhere'),
      await amir.get('/assets/plumbline.css'),
      await amir.post('/responses', [['csrf', 'wrong']]),
      await amir.postJson(`/responses/${id}/autosave`, '{'),
      await given.visitor().get('/sign-in'),
      await amir.get('/responses/%zz'),
      await amir.get(`/responses/${'r'.repeat(500)}`),
    ];
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self'; .*require-trusted-types-for 'script'$/,
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
    }
  });

  test('pages hold no script and no style of their own', async () => {
    const amir = await given.signedIn('amir');
    for (const end of ['', '/answers', '/print', '/history', '/pages/context', '/pages/governance', '/pages/actions'])
      expect((await amir.get(`/responses/${id}${end}`)).text).not.toMatch(
        /<script|<style|\sstyle=|\son[a-z]+=|javascript:/i,
      );
  });

  test('the cookie is for this host alone, out of reach of scripts, and behind https only there', async () => {
    const line = (await given.visitor().get('/sign-in')).cookies[0] ?? '';
    expect(line).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const secure = await portalForTests(await newDatabase(), { isHttps: true });
    try {
      const answered = await secure.visitor().get('/sign-in');
      expect(answered.cookies[0]).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
      expect(answered.headers['strict-transport-security']).toBe('max-age=31536000');
    } finally {
      await secure.close();
    }
  });

  test('neither the log nor the audit log nor a page of an error holds what was typed', async () => {
    const amir = await given.signedIn('amir');
    await amir.post(`/responses/${id}/pages/context?note=${encodeURIComponent(secret)}`, pageFields);
    await amir.postJson(`/responses/${id}/autosave`, { from: '1.0', answers: { context: { contextArea: [secret] } } });
    await amir.get(`/${encodeURIComponent(secret)}`);
    // A failure inside: the table is gone, and the database says so with the values of the query.
    await given.database.schema.dropTable('conflicts').execute();
    const failed = await amir.post(`/responses/${id}/pages/context`, [
      ['from', '1.0'],
      ['page', 'context'],
      ['/context/contextArea', `${secret}, again`],
      ['do', 'save'],
    ]);
    expect(failed.status).toBe(500);
    expect(failed.text).not.toContain(secret);
    const audit = JSON.stringify(await given.database.selectFrom('audit').selectAll().execute());
    expect(`${given.log.join('\n')} ${audit}`).not.toContain('child was named');
    expect(given.log.some((line) => line.startsWith('failure '))).toBe(true);
  });
});
