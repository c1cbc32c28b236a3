import { type Entry, parseBody } from '@plumbline/html';
import { Refusal } from './refusal.ts';

export type Entries = readonly Entry[];

/** Name and value pairs of a posted form. */
export async function entriesOf(body: unknown): Promise<Entries> {
  if (!Buffer.isBuffer(body)) throw new Refusal('wrong-type');
  const parsed = await parseBody(body);
  if (!parsed.ok)
    throw new Refusal(/^body-(too|name-too)-/.test(parsed.issues[0]?.code ?? '') ? 'too-large' : 'bad-request');
  return parsed.value;
}

/** The one value of a name; `null` where it is missing or stands twice. */
export function only(entries: Entries, name: string): string | null {
  const found = entries.filter(([key]) => key === name);
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}
