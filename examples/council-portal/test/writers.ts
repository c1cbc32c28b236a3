import { setTimeout as wait } from 'node:timers/promises';
import type { Answers } from '../responses/stored-response.ts';
import type { ToldAnswers } from './told-answers.ts';
import type { TestVisitor } from './visitor.ts';

/** While the database is away. */
const pauseMs = 20;

/** Saves without end, one after another, until a request has no answer. */
export type Writer = (visitor: TestVisitor) => Promise<void>;

/**
 * As a page with a script does: whole answers as JSON, on from the last save that was acknowledged. What was sent and not
 * acknowledged is sent again first, word for word.
 */
export function autosaver(response: string, items: readonly string[], told: ToldAnswers): Writer {
  let [answers, from, number] = [{} as Answers, '1.0', 0];
  let pending: { readonly pointer: string; readonly answers: Answers } | null = null;
  return async (visitor) => {
    for (;;) {
      if (pending === null) {
        const key = items[number % items.length] ?? '';
        number += 1;
        const pointer = `/governance/${key}/impact`;
        const impact = `Autosaved ${number}`;
        const governance = { ...(answers.governance as Answers | undefined), [key]: { impact } };
        pending = { pointer, answers: { ...answers, governance } };
        told.send(pointer, impact);
      }
      const answered = await visitor.postJson(`/responses/${response}/autosave`, { from, answers: pending.answers });
      if (answered.status === 503) {
        await wait(pauseMs);
        continue;
      }
      if (answered.status !== 200) throw new Error(`Autosave: ${answered.status} ${answered.text}`);
      told.acknowledge(pending.pointer);
      const saved = JSON.parse(answered.text);
      [answers, from, pending] = [saved.answers ?? pending.answers, saved.from, null];
    }
  };
}

/** As a browser without scripts does: opens the page, types, posts. */
export function formPoster(response: string, told: ToldAnswers): Writer {
  const [address, pointer] = [`/responses/${response}/pages/context`, '/context/contextArea'];
  let number = 0;
  return async (visitor) => {
    for (;;) {
      const page = await visitor.get(address);
      if (page.status === 503) {
        await wait(pauseMs);
        continue;
      }
      const from = /name="from" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
      number += 1;
      const value = `Posted ${number}`;
      told.send(pointer, value);
      const answered = await visitor.post(address, [
        ['from', from],
        ['page', 'context'],
        [pointer, value],
        ['do', 'save'],
      ]);
      if (answered.status === 503) {
        await wait(pauseMs);
        continue;
      }
      if (answered.status !== 303) throw new Error(`Posting a page: ${answered.status}`);
      told.acknowledge(pointer);
    }
  };
}
