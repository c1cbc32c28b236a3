import type { CompiledInstrument } from './compiled.js';
import { factWords } from './explain/facts.js';
import { type Telling, tellingOf } from './explain/telling.js';
import type { Flag } from './result.js';

/**
 * Says of each flag whether it is raised, clear or cannot be told, and why: from its facts, which hold numbers, states and
 * names only. One text a flag, in their order.
 *
 * @param language Falls back as in `explain`.
 */
export function explainFlags(
  compiled: CompiledInstrument,
  flags: readonly Flag[],
  language: string = compiled.languages[0] ?? 'en',
): readonly string[] {
  const telling = tellingOf(compiled, language);
  return flags.map((flag) => flagWords(flag, telling));
}

export function flagWords(flag: Flag, telling: Telling): string {
  const { messages, compiled, names } = telling;
  const given = compiled.flags.find(({ id }) => id === flag.id);
  const words = messages.flag({
    state: flag.state,
    title: (given && names.titleOf(given)) ?? flag.id,
    subject: subjectWords(flag, telling),
    facts: factWords(flag, telling),
  });
  return flag.skipped > 0 ? `${words} ${messages.skipped(flag.skipped)}` : words;
}

function subjectWords({ subject }: Flag, { names }: Telling): string | null {
  switch (subject?.kind) {
    case 'item':
      return names.itemName(subject.id);
    case 'score':
      return names.scoreById(subject.id);
    case 'theme':
      return names.theme(subject.id);
    case undefined:
      return null;
  }
}
