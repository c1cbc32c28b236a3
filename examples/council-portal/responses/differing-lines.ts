import type { AnswerLine, PreparedForm } from '@plumbline/core/view';
import type { Answers } from './stored-response.ts';

/** One answer in two versions, each in words; no paragraphs where there is no answer. */
export interface DifferingLine {
  readonly label: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** Where two sets of answers differ, as check answers would show it. */
export function differingLines(form: PreparedForm, mine: Answers, theirs: Answers): readonly DifferingLine[] {
  const [own, others] = [linesOf(form, mine), linesOf(form, theirs)];
  return [...new Set([...own.keys(), ...others.keys()])].flatMap((target): readonly DifferingLine[] => {
    const [one, other] = [own.get(target), others.get(target)];
    const label = (one ?? other)?.label.text ?? '';
    const line = { label, mine: textsOf(one), theirs: textsOf(other) };
    return line.mine.join('\n') === line.theirs.join('\n') ? [] : [line];
  });
}

const linesOf = (form: PreparedForm, answers: Answers): ReadonlyMap<string, AnswerLine> =>
  new Map(
    form
      .view({ answers }, { tell: 'nothing', needs: ['answers'] })
      .answers.flatMap(({ cards }) => cards.flatMap(({ lines }) => lines))
      .map((line) => [line.target, line]),
  );

const textsOf = (line: AnswerLine | undefined): readonly string[] => (line?.values ?? []).map(({ text }) => text);
