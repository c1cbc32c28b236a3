import type { CompiledInstrument, Flag } from '@plumbline/core';
import type { AuthorityFlags } from '../data-pack.js';
import type { ScoredResponse } from '../pack-input.js';
import { factSentence } from './flag-facts.js';
import { subjectTitle, textOf } from './texts.js';

/** Flags of a response that are raised or cannot be told, gravest first, each with its title and a sentence. */
export function authorityFlags({ instrument, response, result }: ScoredResponse): AuthorityFlags {
  const flags = result.flags
    .filter(({ state }) => state !== 'clear')
    .map((flag) => ({ ...flag, title: titleOfFlag(instrument, flag), sentence: sentenceOf(instrument, flag) }))
    .sort((a, b) => order(a) - order(b));
  return { area: response.organisation, instrument: instrument.id, flags };
}

const severities: readonly Flag['severity'][] = ['urgent', 'concern', 'attention', 'info'];

const order = ({ state, severity }: Flag): number =>
  severities.indexOf(severity) + (state === 'raised' ? 0 : severities.length);

function titleOfFlag(instrument: CompiledInstrument, { id }: Flag): string {
  const flag = instrument.flags.find((one) => one.id === id);
  return flag ? textOf(instrument, flag.texts, 'title', id) : id;
}

function sentenceOf(instrument: CompiledInstrument, flag: Flag): string {
  const title = titleOfFlag(instrument, flag).replace(/\.$/, '');
  const about = flag.subject
    ? `${title}: “${subjectTitle(instrument, flag.subject).replace(/\.$/, '')}”.`
    : `${title}.`;
  const facts = flag.state === 'raised' ? factSentence(instrument, flag) : '';
  const unknown = flag.state === 'unknown' ? 'This cannot be told yet, because answers are missing.' : '';
  const passed = flag.skipped === 1 ? 'one was' : 'ones were';
  const skipped = flag.skipped > 0 ? `${flag.skipped} unanswered ${passed} passed over.` : '';
  return [about, facts, unknown, skipped].filter((part) => part !== '').join(' ');
}
