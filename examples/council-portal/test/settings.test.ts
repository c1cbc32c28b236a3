import { expect, test } from 'vitest';
import { settingsFrom } from '../settings.ts';

test('without any variable: this machine, a file beside the portal, the demonstration', () => {
  const settings = settingsFrom({});
  expect(settings).toMatchObject({ host: '127.0.0.1', port: 3000, publicUrl: null, proxies: [], demonstration: true });
  expect(settings.database).toMatch(/^sqlite:.*council-portal\/out\/portal\.sqlite$/);
});

test('as a council would run it', () => {
  const env = {
    HOST: '10.0.0.5',
    PORT: '8080',
    PORTAL_URL: 'https://portal.council.example/',
    DATABASE_URL: 'postgres://portal@db/portal',
    PORTAL_PROXIES: '10.0.0.1,10.0.0.2',
    PORTAL_DEMONSTRATION: 'no',
  };
  expect(settingsFrom(env)).toEqual({
    host: '10.0.0.5',
    port: 8080,
    publicUrl: 'https://portal.council.example',
    database: 'postgres://portal@db/portal',
    proxies: ['10.0.0.1', '10.0.0.2'],
    demonstration: false,
  });
});

test.each([
  { env: { HOST: '0.0.0.0' }, says: 'stay on this machine' },
  { env: { HOST: '::' }, says: 'stay on this machine' },
  { env: { HOST: '127.0.0.1.evil.example' }, says: 'stay on this machine' },
  { env: { PORTAL_URL: 'https://portal.council.example' }, says: 'stay on this machine' },
  { env: { PORT: 'soon' }, says: 'PORT' },
  { env: { PORT: '70000' }, says: 'PORT' },
  { env: { PORTAL_URL: 'https://portal.council.example/path' }, says: 'PORTAL_URL' },
  { env: { PORTAL_URL: 'javascript:alert(1)' }, says: 'PORTAL_URL' },
  { env: { DATABASE_URL: 'mysql://db' }, says: 'DATABASE_URL' },
])('refused: $env', ({ env, says }) => {
  expect(() => settingsFrom(env)).toThrow(says);
});
