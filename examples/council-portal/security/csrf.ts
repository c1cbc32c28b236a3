import { createHash, timingSafeEqual } from 'node:crypto';

/** Name of the field in forms. */
export const csrfField = 'csrf';
/** Name of the header for requests that a script makes. */
export const csrfHeader = 'x-csrf-token';

/** Made of the token in the cookie, which no other site can read: shown in every form, and worthless without the cookie. */
export const csrfTokenOf = (token: string): string => digest(token).toString('base64url');

export function isCsrfTokenOf(token: string, given: unknown): boolean {
  if (typeof given !== 'string' || given.length > 100) return false;
  const [wanted, found] = [digest(token), Buffer.from(given, 'base64url')];
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}

const digest = (token: string): Buffer => createHash('sha256').update(`csrf ${token}`).digest();
