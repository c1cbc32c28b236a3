import { type CompiledInstrument, checkResponse, parseJson } from '@plumbline/core';
import {
  type Cursor,
  closesList,
  closesObject,
  colon,
  comma,
  opensList,
  opensObject,
  pass,
  quote,
  skipSpace,
} from './cursor.js';
import { findName, namesOf } from './names.js';
import { type Met, readKeys } from './read-answers.js';
import { goesOn } from './read-shape.js';
import type { Row } from './row.js';
import type { Slot } from './slots.js';

/** Members of an envelope that are read here; a line with any other goes the slow way. */
const members = [
  '$schema',
  'instrument',
  'organisation',
  'period',
  'state',
  'revision',
  'invented',
  'id',
  'views',
] as const;
const viewMembers = ['id', 'kind', 'by', 'answers'] as const;
export const memberNames = namesOf(members);
const viewNames = namesOf(viewMembers);
const neededMembers = bitsOf(members, ['instrument', 'organisation', 'period', 'state', 'revision', 'views']);
const allOfView = bitsOf(viewMembers, viewMembers);
const place = { id: members.indexOf('id'), views: members.indexOf('views'), answers: viewMembers.indexOf('answers') };
const organisationPlace = members.indexOf('organisation');

function bitsOf(names: readonly string[], chosen: readonly string[]): number {
  return chosen.reduce((bits, name) => bits | (1 << names.indexOf(name)), 0);
}

/** More kinds of a member than this are not remembered all at once. */
const mostRemembered = 5000;
const longestMember = 300;

export interface EnvelopeReader {
  /** Organisation of the envelope; `null`: not as it is known here. */
  readonly read: (cursor: Cursor, root: Slot, row: Row, met: Met) => string | null;
}

/**
 * Reads envelopes with one view, the response's own. What a member other than the answers says is judged by the checker of
 * responses, once for each text that is met: they are few.
 */
export function envelopeReader({ id, version }: CompiledInstrument): EnvelopeReader {
  const template: Readonly<Record<string, string>> = {
    instrument: JSON.stringify({ id, version }),
    organisation: '"E10000012"',
    period: '"2015"',
    state: '"draft"',
    revision: '1',
  };
  const view = { id: '"self"', kind: '"self"', by: '{"role":"a"}', answers: '{}' };

  const isSound = (changed: object, changedView: object): boolean => {
    const text = written({ ...template, views: `[${written({ ...view, ...changedView })}]`, ...changed });
    const parsed = parseJson(text);
    const checked = parsed.ok ? checkResponse(parsed.value) : parsed;
    if (!checked.ok) return false;
    const { instrument, views } = checked.value;
    return instrument.id === id && instrument.version === version && views[0]?.kind === 'self';
  };
  const judge = members.map((name) => remembering((text) => isSound({ [name]: text }, {})));
  const judgeView = viewMembers.map((name) => remembering((text) => isSound({}, { [name]: text })));

  const readView = (cursor: Cursor, root: Slot, row: Row, met: Met): boolean => {
    const { bytes } = cursor;
    if (bytes[cursor.at] !== opensList) return false;
    cursor.at = skipSpace(bytes, cursor.at + 1);
    if (bytes[cursor.at] !== opensObject) return false;
    cursor.at = skipSpace(bytes, cursor.at + 1);
    let found = 0;
    for (;;) {
      const member = bytes[cursor.at] === quote ? findName(viewNames, cursor) : -1;
      if (member < 0 || found & (1 << member)) return false;
      found |= 1 << member;
      cursor.at = pass(bytes, cursor.at, colon);
      if (cursor.at < 0) return false;
      const isRead =
        member === place.answers ? readKeys(cursor, root, row, met) : judgeView[member]?.(plainText(cursor)) !== null;
      if (!isRead) return false;
      const next = goesOn(cursor, closesObject);
      if (next < 0) return false;
      if (next === 0) break;
    }
    return found === allOfView && goesOn(cursor, closesList) === 0;
  };

  return {
    read(cursor, root, row, met) {
      const { bytes } = cursor;
      let organisation: string | null = null;
      let found = 0;
      cursor.at = skipSpace(bytes, cursor.at + 1);
      for (;;) {
        const member = bytes[cursor.at] === quote ? findName(memberNames, cursor) : -1;
        if (member < 0 || found & (1 << member)) return null;
        found |= 1 << member;
        cursor.at = pass(bytes, cursor.at, colon);
        if (cursor.at < 0) return null;
        if (member === place.views) {
          if (!readView(cursor, root, row, met)) return null;
        } else if (member === place.id) {
          if (!passSlug(cursor)) return null;
        } else {
          const text = judge[member]?.(plainText(cursor)) ?? null;
          if (text === null) return null;
          if (member === organisationPlace) organisation = text;
        }
        const next = goesOn(cursor, closesObject);
        if (next < 0) return null;
        if (next === 0) break;
      }
      if ((found & neededMembers) !== neededMembers || organisation === null) return null;
      return organisation.slice(1, -1);
    },
  };
}

const written = (object: object): string =>
  `{${Object.entries(object)
    .map(([key, text]) => `${JSON.stringify(key)}:${text}`)
    .join()}}`;

/** The text itself where it is sound, always the same string for the same text; else `null`. */
function remembering(isSound: (text: string) => boolean): (text: string | null) => string | null {
  const known = new Map<string, string | null>();
  return (text) => {
    if (text === null) return null;
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size === mostRemembered) known.clear();
    const verdict = isSound(text) ? text : null;
    known.set(text, verdict);
    return verdict;
  };
}

/**
 * The text of a value without escapes: in quotes, in braces, or up to what ends it. Passes it. What stands in braces may
 * be cut short by a brace in quotes; it is then no JSON, and nothing comes of it.
 */
function plainText(cursor: Cursor): string | null {
  const { bytes, at: start } = cursor;
  const first = bytes[start];
  const closer = first === quote ? quote : first === opensObject ? closesObject : -1;
  let at = closer < 0 ? start : start + 1;
  for (; at < start + longestMember; at += 1) {
    const byte = bytes[at] ?? 0;
    if (closer < 0 ? byte === comma || byte === closesObject || byte <= 0x20 : byte === closer) break;
    if (byte < 0x20 || byte > 0x7e || byte === 0x5c) return null;
  }
  if (at === start + longestMember) return null;
  if (closer >= 0) at += 1;
  cursor.at = at;
  return String.fromCharCode(...bytes.subarray(start, at));
}

const isLetter = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Lower-case words joined by hyphens. Names of responses differ from line to line, so nothing is remembered. */
function passSlug(cursor: Cursor): boolean {
  const { bytes, at: start } = cursor;
  if (bytes[start] !== quote || !isLetter(bytes[start + 1] ?? 0)) return false;
  let at = start + 1;
  for (let before = 0; bytes[at] !== quote; at += 1) {
    const byte = bytes[at] ?? 0;
    const isHyphen = byte === 0x2d;
    if (!isLetter(byte) && !isDigit(byte) && !(isHyphen && before !== 0x2d)) return false;
    before = byte;
  }
  if (bytes[at - 1] === 0x2d || at - start > 100) return false;
  cursor.at = at + 1;
  return true;
}
