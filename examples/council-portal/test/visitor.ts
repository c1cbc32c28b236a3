import type { FastifyInstance, InjectOptions } from 'fastify';
import { person } from './people.ts';

export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly string[];
  readonly text: string;
}

export type Send = (sent: Sent) => Promise<Answered>;

type Fields = readonly (readonly [string, string])[];

/** Somebody at a browser without scripts: keeps the cookie, posts forms from the page where they stand. */
export interface TestVisitor {
  readonly cookie: () => string;
  readonly csrf: () => string;
  readonly get: (path: string) => Promise<Answered>;
  readonly post: (path: string, fields: Fields, headers?: Readonly<Record<string, string>>) => Promise<Answered>;
  readonly postJson: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answered>;
}

export function visitorOver(send: Send, origin: string, cookie = '', csrf = ''): TestVisitor {
  let [held, token] = [cookie, csrf];
  const keep = (answered: Answered): Answered => {
    for (const line of answered.cookies) held = line.split(';')[0] ?? held;
    token = /name="csrf" value="([^"]+)"/.exec(answered.text)?.[1] ?? token;
    return answered;
  };
  const own = () => ({ host: new URL(origin).host, ...(held === '' ? {} : { cookie: held }) });
  const post = async (path: string, type: string, body: string, headers: Readonly<Record<string, string>>) =>
    keep(await send({ method: 'POST', path, headers: { ...own(), origin, 'content-type': type, ...headers }, body }));
  return {
    cookie: () => held,
    csrf: () => token,
    get: async (path) => keep(await send({ method: 'GET', path, headers: own() })),
    post: (path, fields, headers = {}) => {
      const all = fields.some(([name]) => name === 'csrf') ? fields : [...fields, ['csrf', token] as const];
      const body = new URLSearchParams(all.map(([name, value]) => [name, value])).toString();
      return post(path, 'application/x-www-form-urlencoded', body, headers);
    },
    postJson: (path, body, headers = {}) =>
      post(path, 'application/json', typeof body === 'string' ? body : JSON.stringify(body), {
        'x-csrf-token': token,
        ...headers,
      }),
  };
}

/** Signs one of the demonstration accounts in; afterwards the visitor holds the token of the new session. */
export async function signedIn(visitor: TestVisitor, name: string): Promise<TestVisitor> {
  await visitor.get('/sign-in');
  const answered = await visitor.post('/sign-in', [
    ['name', name],
    ['password', person(name).password],
  ]);
  if (answered.status !== 303) throw new Error(`${name} could not sign in: ${answered.status}`);
  await visitor.get('/responses');
  return visitor;
}

export const throughInjection =
  (portal: FastifyInstance): Send =>
  async ({ method, path, headers, body }) => {
    const options: InjectOptions = { method, url: path, headers, ...(body === undefined ? {} : { payload: body }) };
    const answered = await portal.inject(options);
    const set = answered.headers['set-cookie'] ?? [];
    const plain = Object.entries(answered.headers).map(([name, value]) => [name, String(value)] as const);
    return {
      status: answered.statusCode,
      headers: Object.fromEntries(plain),
      cookies: Array.isArray(set) ? set : [set],
      text: answered.payload,
    };
  };

export const throughNetwork =
  (origin: string, signal?: AbortSignal): Send =>
  async ({ method, path, headers, body }) => {
    const answered = await fetch(origin + path, {
      method,
      headers,
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
      ...(signal === undefined ? {} : { signal }),
    });
    return {
      status: answered.status,
      headers: Object.fromEntries(answered.headers),
      cookies: answered.headers.getSetCookie(),
      text: await answered.text(),
    };
  };
