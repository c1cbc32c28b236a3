import { readdirSync, readFileSync } from 'node:fs';
import { type CompiledInstrument, compile } from '@plumbline/core';
import fc from 'fast-check';

const folder = new URL('../../../../schemas/', import.meta.url);
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));

/** Read from their files, since the package of documents stands above this one. */
export const publishedInstruments = (): readonly { readonly name: string; readonly compiled: CompiledInstrument }[] => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\d\.json$/.test(path) && !path.startsWith('meta'),
  );
  const documents = Object.fromEntries(
    paths.map((path) => [`https://schemas.plumbline.example/${path.replaceAll('\\', '/')}`, readJson(path)]),
  );
  return paths
    .filter((path) => path.startsWith('instruments'))
    .sort()
    .map((path) => {
      const compiled = compile(readJson(path), { documents });
      if (!compiled.ok) throw new Error(`${path} does not compile`);
      return { name: `${compiled.value.id}-${compiled.value.version}`, compiled: compiled.value };
    });
};

/** Sets of answers in which each item is answered, left out, or now and then wrong. */
export const anyAnswers = ({ items }: CompiledInstrument): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(...items.map((item) => fc.tuple(anyAnswer(item), fc.nat(9)))).map((drawn) => {
    const answers: Record<string, unknown> = {};
    for (const [index, [answer, luck]] of drawn.entries()) {
      const item = items[index];
      if (item === undefined || item.rowsOf !== null || luck < 2) continue;
      put(answers, item.pointer, answer);
    }
    return answers;
  });

const put = (answers: Record<string, unknown>, pointer: string, answer: unknown): void => {
  const steps = pointer.split('/').slice(1);
  let holder = answers;
  for (const step of steps.slice(0, -1)) {
    holder[step] ??= {};
    holder = holder[step] as Record<string, unknown>;
  }
  holder[steps.at(-1) ?? ''] = answer;
};

const anyAnswer = (item: CompiledInstrument['items'][number]): fc.Arbitrary<unknown> => {
  const scored = anyScored(item);
  if (item.composite === null) return scored;
  const { score, impact, comment } = item.composite;
  return fc.record(
    {
      [score]: scored,
      ...(impact === null ? {} : { [impact]: fc.constantFrom('Fewer children waited.', '') }),
      ...(comment === null ? {} : { [comment]: fc.constant('As the audit says.') }),
    },
    { requiredKeys: [] },
  );
};

const anyScored = ({ kind, options }: CompiledInstrument['items'][number]): fc.Arbitrary<unknown> => {
  switch (kind) {
    case 'choice':
      return fc.constantFrom(...options.map(({ code }) => code));
    case 'choices':
      return fc.subarray(options.map(({ code }) => code));
    case 'boolean':
      return fc.boolean();
    case 'number':
    case 'integer':
      return fc.integer({ min: -1, max: 40 });
    case 'date':
      return fc.constantFrom('2015-03-31', '2015-02-30');
    case 'text':
      return fc.constantFrom('words', '');
    case 'list':
      return fc.constant([]);
    case 'object':
      return fc.constant({});
  }
};
