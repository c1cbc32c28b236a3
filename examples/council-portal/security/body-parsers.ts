import { decodeUtf8, parseJson } from '@plumbline/core';
import type { FastifyInstance } from 'fastify';
import { Refusal } from './refusal.ts';

/** Names, passwords, reasons. */
export const bodyLimit = 64 * 1024;
/** A page of the form, or all answers: a full table of 500 rows is about half of it. */
export const answersLimit = 4 * 1024 * 1024;

/**
 * Two kinds of body are read and no other: forms stay bytes for `parseBody`, which counts and refuses by itself; JSON goes
 * through a parser that refuses `__proto__`, names that stand twice, and depth.
 */
export function addBodyParsers(portal: FastifyInstance): void {
  portal.removeAllContentTypeParsers();
  portal.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  portal.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    const text = decodeUtf8(typeof body === 'string' ? Buffer.from(body) : body);
    const json = text.ok ? parseJson(text.value, { characters: answersLimit, depth: 32 }) : text;
    if (json.ok) done(null, json.value);
    else done(new Refusal('bad-request'));
  });
}
