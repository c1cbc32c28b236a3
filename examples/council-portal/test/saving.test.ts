import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonicalJson, checkResponse, scoreResponse, verifyResponse } from '@plumbline/core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { historyOf } from '../audit/history-of.ts';
import { type Database, openDatabase } from '../database/open-database.ts';
import { asAtOf } from '../responses/as-at.ts';
import { beginResponse } from '../responses/begin-response.ts';
import { openConflicts } from '../responses/conflicts.ts';
import type { DrawnFrom } from '../responses/drawn-from.ts';
import { envelopeOf } from '../responses/envelope.ts';
import { instrumentKey, loadInstruments } from '../responses/instruments.ts';
import { keptSaves } from '../responses/prune-saves.ts';
import { reopen } from '../responses/reopen.ts';
import { type Saved, saveAnswers } from '../responses/save-answers.ts';
import { settleConflicts } from '../responses/settle-conflicts.ts';
import { signOff } from '../responses/sign-off.ts';
import { snapshot } from '../responses/snapshot.ts';
import { type Answers, findResponse, type StoredResponse } from '../responses/stored-response.ts';
import { onBoth } from './on-both.ts';
import { person } from './people.ts';

const instruments = loadInstruments();
const lscb = instruments.get(instrumentKey({ id: 'lscb', version: '1.0.0' }));
if (lscb === undefined) throw new Error('The portal has no LSCB instrument');
const instrument = lscb;
const [amir, carol, dana] = [person('amir'), person('carol'), person('dana')];
const at = new Date('2026-02-03T10:00:00Z');
const whole: Answers = JSON.parse(
  readFileSync(new URL('../../region-east/responses/lscb/E10000012.json', import.meta.url), 'utf8'),
).views[0].answers;

onBoth((newDatabase) => {
  let database: Database;
  let id: string;

  beforeEach(async () => {
    database = await openDatabase(await newDatabase());
    const period = '2014-04-01/2015-03-31';
    id =
      (await beginResponse(database, { instrument: { id: 'lscb', version: '1.0.0' }, period, account: amir, at })) ??
      '';
  });
  afterEach(() => database.destroy());

  const found = async (revision?: number): Promise<StoredResponse> => {
    const response = await findResponse(database, amir, id, revision);
    if (response === null) throw new Error('The response is gone');
    return response;
  };
  const save = async (
    account: typeof amir,
    from: DrawnFrom,
    mine: Answers,
  ): Promise<Extract<Saved, { kind: 'saved' }>> => {
    const saved = await saveAnswers(database, { response: id, instrument, from, mine, account, at });
    if (saved.kind !== 'saved') throw new Error('It was signed off');
    return saved;
  };
  const start = { revision: 1, save: 0 };
  const governance = (answers: Answers): Answers => ({ governance: answers });

  test('a save stands, and the next begins from it', async () => {
    const first = await save(amir, start, governance({ chairIndependent: { grade: 'good' } }));
    expect(first).toMatchObject({ stands: { revision: 1, save: 1 }, isMerged: false, conflicts: [] });
    expect(await found()).toMatchObject({ save: 1, answers: governance({ chairIndependent: { grade: 'good' } }) });
    const same = await save(amir, first.stands, first.answers);
    expect(same.stands).toEqual(first.stands);
  });

  test('two writers who answer different questions both find their answers', async () => {
    await save(amir, start, governance({ chairIndependent: { grade: 'good' } }));
    const second = await save(carol, start, { context: { contextArea: 'Written by Carol' } });
    expect(second).toMatchObject({ isMerged: true, conflicts: [] });
    expect((await found()).answers).toEqual({
      governance: { chairIndependent: { grade: 'good' } },
      context: { contextArea: 'Written by Carol' },
    });
  });

  test('two writers who answer one question differently: the first stands, the second is told and chooses', async () => {
    await save(amir, start, governance({ chairIndependent: { grade: 'good', impact: 'From Amir' } }));
    const second = await save(carol, start, governance({ chairIndependent: { grade: 'inadequate' } }));
    expect(second.conflicts).toEqual(['/governance/chairIndependent/grade']);
    expect((await found()).answers).toEqual(governance({ chairIndependent: { grade: 'good', impact: 'From Amir' } }));
    const [conflict] = await openConflicts(database, id, 1, carol);
    expect(conflict).toMatchObject({ mine: 'inadequate', theirs: 'good' });
    expect(await openConflicts(database, id, 1, amir)).toEqual([]);

    const choice = { pointer: conflict?.pointer ?? '', save: conflict?.save ?? -1, whose: 'mine' } as const;
    expect(await settleConflicts(database, { response: id, instrument, choices: [choice], account: carol, at })).toBe(
      0,
    );
    expect((await found()).answers).toEqual(
      governance({ chairIndependent: { grade: 'inadequate', impact: 'From Amir' } }),
    );
  });

  test('who chooses the other answer leaves it standing', async () => {
    await save(amir, start, governance({ chairIndependent: { grade: 'good' } }));
    await save(carol, start, governance({ chairIndependent: { grade: 'inadequate' } }));
    const [conflict] = await openConflicts(database, id, 1, carol);
    const choice = { pointer: conflict?.pointer ?? '', save: conflict?.save ?? -1, whose: 'theirs' } as const;
    expect(await settleConflicts(database, { response: id, instrument, choices: [choice], account: carol, at })).toBe(
      0,
    );
    expect((await found()).answers).toEqual(governance({ chairIndependent: { grade: 'good' } }));
  });

  test('a third answer while somebody chooses is asked about again, and overwrites nobody', async () => {
    const first = await save(amir, start, governance({ chairIndependent: { grade: 'good' } }));
    await save(carol, start, governance({ chairIndependent: { grade: 'inadequate' } }));
    const [shown] = await openConflicts(database, id, 1, carol);
    await save(dana, first.stands, governance({ chairIndependent: { grade: 'outstanding' } }));
    const choice = { pointer: shown?.pointer ?? '', save: shown?.save ?? -1, whose: 'mine' } as const;
    expect(await settleConflicts(database, { response: id, instrument, choices: [choice], account: carol, at })).toBe(
      1,
    );
    expect((await found()).answers).toEqual(governance({ chairIndependent: { grade: 'outstanding' } }));
    const [again] = await openConflicts(database, id, 1, carol);
    expect(again).toMatchObject({ mine: 'inadequate', theirs: 'outstanding' });
    // What was shown before settles nothing now.
    expect(await settleConflicts(database, { response: id, instrument, choices: [choice], account: carol, at })).toBe(
      1,
    );
  });

  test('an answer taken back while another changed it waits too', async () => {
    const first = await save(amir, start, governance({ chairIndependent: { grade: 'good' } }));
    await save(amir, first.stands, governance({ chairIndependent: { grade: 'outstanding' } }));
    const second = await save(carol, first.stands, {});
    expect(second.conflicts).toHaveLength(1);
    expect((await found()).answers).toEqual(governance({ chairIndependent: { grade: 'outstanding' } }));
    const [conflict] = await openConflicts(database, id, 1, carol);
    expect(conflict?.mine).toBeUndefined();
  });

  test('a page drawn from a save that is no longer kept loses nothing: what differs is asked', async () => {
    let stands: DrawnFrom = start;
    for (let index = 0; index <= keptSaves + 1; index += 1) {
      const grade = index % 2 === 0 ? 'good' : 'outstanding';
      stands = (await save(amir, stands, governance({ chairIndependent: { grade } }))).stands;
    }
    expect(await snapshot(database, id, start)).toBeNull();
    const late = await save(carol, start, {
      ...governance({ chairIndependent: { grade: 'inadequate' } }),
      context: { contextArea: 'Late' },
    });
    expect(late.conflicts).toEqual(['/governance/chairIndependent/grade']);
    expect((await found()).answers).toEqual({
      governance: { chairIndependent: { grade: 'outstanding' } },
      context: { contextArea: 'Late' },
    });
  });

  test('twenty at once come one after another, and every answer is there', async () => {
    const keys = instrument.compiled.items
      .filter(({ composite, rowsOf }) => composite !== null && rowsOf === null)
      .slice(0, 20);
    await Promise.all(
      keys.map(({ pointer }) => {
        const [section = '', item = ''] = pointer.split('/').slice(1);
        return save(amir, start, { [section]: { [item]: { grade: 'good' } } });
      }),
    );
    const { answers, save: last } = await found();
    expect(last).toBe(20);
    for (const { pointer } of keys) {
      const [section = '', item = ''] = pointer.split('/').slice(1);
      expect((answers[section] as Answers)[item]).toEqual({ grade: 'good' });
    }
  });

  test('signing off seals; reopening begins a revision and leaves the old one as it is; the seals are a chain', async () => {
    const { stands } = await save(amir, start, whole);
    const signing = async () =>
      signOff(database, { response: await found(), instrument, from: await found(), account: dana, at });
    expect(await signOff(database, { response: await found(), instrument, from: start, account: dana, at })).toEqual({
      kind: 'changed',
    });
    const signed = await signing();
    if (signed.kind !== 'signed-off') throw new Error(JSON.stringify(signed));
    expect(await signing()).toEqual({ kind: 'already' });
    expect(
      await saveAnswers(database, { response: id, instrument, from: stands, mine: {}, account: amir, at }),
    ).toEqual({ kind: 'signed-off' });
    const first = await found();

    expect(
      await reopen(database, { response: id, revision: 1, reason: 'A figure was wrong', account: amir, at }),
    ).toEqual({ kind: 'reopened', revision: 2 });
    expect(await reopen(database, { response: id, revision: 1, reason: 'Twice', account: amir, at })).toEqual({
      kind: 'not-signed-off',
    });
    expect(await found(1)).toEqual({ ...first, isCurrent: false });
    expect(await found()).toMatchObject({
      revision: 2,
      state: 'draft',
      reason: 'A figure was wrong',
      answers: first.answers,
      seal: null,
    });

    const again = await signing();
    if (again.kind !== 'signed-off') throw new Error(JSON.stringify(again));
    const second = await found();
    expect(second.seal).toMatchObject({ sha256: again.seal, previous: signed.seal });

    for (const each of [first, second]) {
      const exported = JSON.parse(JSON.stringify(envelopeOf(each)));
      expect(checkResponse(exported)).toMatchObject({ ok: true });
      expect(sealFrom(exported)).toBe(each.seal?.sha256);
    }
  });

  test('what is not finished is not signed off', async () => {
    await save(amir, start, governance({ chairIndependent: { grade: 'good' } }));
    const outcome = await signOff(database, {
      response: await found(),
      instrument,
      from: await found(),
      account: dana,
      at,
    });
    expect(outcome.kind).toBe('unfinished');
    expect((await found()).seal).toBeNull();
  });

  test('the database itself refuses to change what is sealed, saved or logged', async () => {
    await save(amir, start, whole);
    await signOff(database, { response: await found(), instrument, from: await found(), account: dana, at });
    await expect(database.updateTable('revisions').set({ reason: 'x' }).execute()).rejects.toThrow('sealed is sealed');
    await expect(database.deleteFrom('revisions').execute()).rejects.toThrow('sealed is sealed');
    await expect(database.deleteFrom('saves').execute()).rejects.toThrow('what was signed off is kept');
    await expect(database.updateTable('saves').set({ answers: '{}' }).execute()).rejects.toThrow('never changed');
    await expect(database.updateTable('audit').set({ action: 'x' }).execute()).rejects.toThrow('only ever added to');
    await expect(database.deleteFrom('audit').execute()).rejects.toThrow('only ever added to');
  });

  test('the audit log says who, what and which questions, and holds no answer', async () => {
    await save(
      amir,
      start,
      governance({ chairIndependent: { grade: 'good', impact: 'Nobody should read this in a log' } }),
    );
    await save(carol, start, governance({ chairIndependent: { grade: 'inadequate' } }));
    const history = await historyOf(database, id);
    expect(history.map(({ action, role, pointers }) => [action, role, pointers])).toEqual([
      ['conflict', 'contributor', ['/governance/chairIndependent/grade']],
      ['saved', 'author', ['/governance/chairIndependent/grade', '/governance/chairIndependent/impact']],
      ['began', 'author', []],
    ]);
    const all = JSON.stringify(await database.selectFrom('audit').selectAll().execute());
    expect(all).not.toMatch(/Nobody|inadequate|"good/);
  });

  test('another authority does not find it', async () => {
    expect(await findResponse(database, person('nia'), id)).toBeNull();
  });
});

/** The seal made again from the exported file and the instrument's file alone, without the portal's code. */
function sealFrom(exported: unknown): string {
  const checked = checkResponse(exported);
  if (!checked.ok) throw new Error('The export does not hold');
  const { views, seal, period } = checked.value;
  const file = readFileSync(new URL('../../../schemas/instruments/lscb/1.0.0.json', import.meta.url));
  const asAt = asAtOf(period);
  const scored = scoreResponse(instrument.compiled, checked.value, asAt === undefined ? {} : { asAt });
  if (!scored.ok) throw new Error('The export cannot be scored');
  expect(verifyResponse(instrument.compiled, checked.value, undefined, asAt === undefined ? {} : { asAt })).toEqual([]);
  const result = scored.value.views[0]?.result;
  const content = canonicalJson({
    instrument: createHash('sha256').update(file).digest('hex'),
    answers: views[0]?.answers,
    result,
    engine: seal?.engine,
    previous: seal?.previous,
  });
  return createHash('sha256').update(content, 'utf8').digest('hex');
}
