import { fileURLToPath } from 'node:url';

/** What differs from one installation to the next. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Where people reach the portal, without a path: `https://portal.council.example`. `null`: at host and port. */
  readonly publicUrl: string | null;
  /** `postgres://…`, or `sqlite:` and the path of a file. */
  readonly database: string;
  /** Addresses of reverse proxies whose `X-Forwarded-For` is believed. */
  readonly proxies: readonly string[];
  /** Puts in accounts with known passwords and invented responses. */
  readonly demonstration: boolean;
}

const ownFile = fileURLToPath(new URL('out/portal.sqlite', import.meta.url));

/**
 * Settings from the environment: `HOST`, `PORT`, `PORTAL_URL`, `DATABASE_URL`, `PORTAL_PROXIES` (comma between addresses)
 * and `PORTAL_DEMONSTRATION` (`no` leaves the demonstration out).
 *
 * @throws Error with the name of the variable that makes no sense, or where accounts with known passwords would be
 * reachable from other machines.
 */
export function settingsFrom(env: { readonly [name: string]: string | undefined }): Settings {
  const settings = {
    host: given(env.HOST) ?? '127.0.0.1',
    port: portFrom(given(env.PORT) ?? '3000'),
    publicUrl: urlFrom(given(env.PORTAL_URL)),
    database: databaseFrom(given(env.DATABASE_URL) ?? `sqlite:${ownFile}`),
    proxies: (given(env.PORTAL_PROXIES) ?? '').split(',').filter((address) => address !== ''),
    demonstration: given(env.PORTAL_DEMONSTRATION) !== 'no',
  };
  if (settings.demonstration && !(isLoopback(settings.host) && settings.publicUrl === null))
    throw new Error(
      'The demonstration accounts have known passwords and stay on this machine. For others set PORTAL_DEMONSTRATION=no.',
    );
  return settings;
}

const given = (text: string | undefined): string | undefined => (text === undefined || text === '' ? undefined : text);

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host);

function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error('PORT is a number up to 65535');
  return port;
}

function urlFrom(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (!URL.canParse(text) || !/^https?:\/\/[^/?#]+\/?$/.test(text))
    throw new Error('PORTAL_URL is an address such as https://portal.council.example, without a path');
  return new URL(text).origin;
}

function databaseFrom(text: string): string {
  if (!/^(sqlite:.|postgres(ql)?:\/\/)/.test(text)) throw new Error('DATABASE_URL begins with postgres:// or sqlite:');
  return text;
}
