import { referencesOf } from '../answers/references.js';
import type { CompiledScore, CompiledSection } from '../compiled.js';
import { exactOf, roundToText } from '../exact.js';
import { coverageWords } from '../explain/coverage.js';
import { countOf, mayCaps } from '../explain/paragraph.js';
import { fromWords, isKnown, placesOf, type Telling, type Told, valueText } from '../explain/telling.js';
import { workings } from '../explain/workings.js';
import type { CapHit, ScoreResult, TraceInput } from '../result.js';
import { type ExplanationNode, group, node } from './node.js';

/** What building the tree needs; `told` holds the scores that have been told in full. */
export interface Growing {
  readonly telling: Telling;
  readonly scores: ReadonlyMap<string, Told>;
  readonly told: Set<string>;
}

/** A score with all that stands behind it. Each score is told in full once; elsewhere it is named. */
export function scoreNode(
  { score, result }: Told,
  growing: Growing,
  more: readonly ExplanationNode[],
): ExplanationNode {
  const { names } = growing.telling;
  growing.told.add(score.id);
  const children = [
    ...valueNodes(score, result, growing),
    ...coverageNodes(score, result, growing.telling),
    ...capNodes(score, result, growing.telling),
    ...ruleNodes(score, result, growing.telling),
    ...bandNodes(score, result, growing.telling),
    ...inputNodes(score, result, growing),
    ...boundsNodes(score, result, growing.telling),
    ...behindNodes(score, result, growing),
    ...more,
  ];
  return node('score', names.score(score), {
    id: score.id,
    language: names.languageOf(titled(score, growing.telling)),
    detail: standing(score, result, growing.telling),
    children,
  });
}

/** Band, else value, else why there is neither. */
function standing(score: CompiledScore, result: ScoreResult, telling: Telling): string {
  if (result.band !== null) return telling.names.band(score, result.band);
  return valueText(score, result, telling) ?? telling.messages.tree.state(result.status);
}

/** The score, or the section that lends it its title. */
function titled(score: CompiledScore, { names, compiled }: Telling): CompiledScore | CompiledSection {
  if (names.titleOf(score) !== null) return score;
  const name = names.score(score);
  return compiled.sections.find((section) => names.titleOf(section) === name) ?? score;
}

function valueNodes(
  score: CompiledScore,
  result: ScoreResult,
  { telling, scores }: Growing,
): readonly ExplanationNode[] {
  const { messages, written } = telling;
  const made = workings(score, result, telling, scores).map((detail) =>
    node('arithmetic', score.formula === null ? messages.tree.table : messages.tree.formula, { detail }),
  );
  const from = fromWords(score, result, telling);
  const { fraction, trace } = result;
  if (from === null || fraction === null) return made;
  const sum = trace.sum !== null && isSame(trace.sum, fraction) ? trace.sum : fraction;
  const terms = { numerator: written(sum.numerator), denominator: written(sum.denominator) };
  const detail = sum.denominator === '1' ? terms.numerator : messages.tree.sum(terms);
  const shown = messages.tree.shown(valueText(score, result, telling) ?? '');
  const arithmetic = node('arithmetic', messages.tree.arithmetic, { detail: `${detail}, ${shown}` });
  const count = countOf(score, result, telling);
  return [node('value', messages.tree.value, { detail: `${from} (${count})`, children: [...made, arithmetic] })];
}

interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

/** The sum may still carry the whole numbers that values were scaled by; then the fraction is told instead. */
const isSame = (a: Fraction, b: Fraction): boolean =>
  BigInt(a.numerator) * BigInt(b.denominator) === BigInt(b.numerator) * BigInt(a.denominator);

function coverageNodes(score: CompiledScore, result: ScoreResult, telling: Telling): readonly ExplanationNode[] {
  const [words] = coverageWords(score, result, telling);
  return words === undefined ? [] : [node('coverage', telling.messages.tree.coverage, { detail: words })];
}

function capNodes(score: CompiledScore, result: ScoreResult, telling: Telling): readonly ExplanationNode[] {
  const { messages, names } = telling;
  const caps = result.cappedBy.map((hit) => {
    const because = messages.cause(names.cause(score, result, hit));
    return node('cap', because, { id: hit.because, detail: messages.tree.cappedAt(names.band(score, hit.to)) });
  });
  const may = mayCaps(score, result, telling).map((words) => node('cap', words));
  const before = result.bandBeforeCaps;
  const detail = caps.length === 0 || before === null ? null : messages.tree.before(names.band(score, before));
  return [...group('caps', messages.tree.caps, caps, detail), ...group('may-caps', messages.tree.mayCaps, may)];
}

function ruleNodes(
  score: CompiledScore,
  { trace }: ScoreResult,
  { messages, names }: Telling,
): readonly ExplanationNode[] {
  const rules = trace.rules.map(({ rule, holds, band }) => {
    const because = names.because(score.rules[rule]?.texts ?? {});
    const name = messages.tree.rule(rule + 1);
    return node('rule', because === null ? name : `${name}: ${because.replace(/\.$/, '')}`, {
      detail: `${names.band(score, band)}: ${messages.tree.holds(holds)}`,
    });
  });
  return group('rules', messages.tree.rules, rules);
}

function bandNodes(
  score: CompiledScore,
  { trace }: ScoreResult,
  { compiled, messages, names, shown }: Telling,
): readonly ExplanationNode[] {
  const bands = compiled.bandSets[score.bands ?? -1]?.bands ?? [];
  const tried = trace.bands.map(({ band, holds }, at) => {
    const given = bands[at];
    const edge = given?.from == null ? messages.tree.otherwise : messages.tree.from(shown(given.from));
    const asks = given?.if == null ? '' : ` ${messages.tree.asks}`;
    return node('band', names.band(score, band), { detail: `${edge}${asks}: ${messages.tree.fits(holds)}` });
  });
  return group('bands', messages.tree.bands, tried);
}

function inputNodes(
  score: CompiledScore,
  { trace, cappedBy }: ScoreResult,
  growing: Growing,
): readonly ExplanationNode[] {
  const { messages } = growing.telling;
  const capping = new Set<string | null>(cappedBy.map((hit: CapHit) => hit.because));
  const inputs = trace.inputs.map((input) =>
    inputNode(input, capping.has(input.id), score.of.kind === 'rows', growing),
  );
  return group('inputs', messages.tree.inputs, inputs, String(inputs.length));
}

function inputNode(input: TraceInput, isCapping: boolean, isRow: boolean, growing: Growing): ExplanationNode {
  const { names, messages, shown } = growing.telling;
  const standsAt = names.grade(input) ?? (input.value === null ? null : shown(input.value));
  const detail = [
    isKnown(input) && standsAt !== null ? standsAt : messages.tree.state(input.state),
    ...(input.band !== null && input.value !== null && input.value !== input.band.value ? [shown(input.value)] : []),
    ...(isRow ? [] : [messages.tree.weight(shown(input.weight))]),
    ...(input.critical === 'none' ? [] : [messages.tree.critical(input.critical)]),
    ...(isCapping ? [messages.tree.capping] : []),
  ].join(', ');
  const behind = input.kind === 'score' ? growing.scores.get(input.id) : undefined;
  if (behind !== undefined && !growing.told.has(input.id)) {
    const told = scoreNode(behind, growing, []);
    return { ...told, detail };
  }
  return node('input', names.input(input), {
    id: input.id,
    language: names.languageOf(behind?.score ?? names.item(input.id)),
    detail,
  });
}

function boundsNodes(
  score: CompiledScore,
  { bounds, value, band }: ScoreResult,
  telling: Telling,
): readonly ExplanationNode[] {
  const { messages, names, written } = telling;
  const { lowest, highest, lowestBand, highestBand } = bounds;
  const round = (end: number) => written(roundToText(exactOf(end), placesOf(score)));
  const values =
    lowest === null || highest === null || (lowest === value && highest === value)
      ? []
      : [messages.tree.to({ lowest: round(lowest), highest: round(highest) })];
  const bands =
    lowestBand === null ||
    highestBand === null ||
    (lowestBand.value === band?.value && highestBand.value === band?.value)
      ? []
      : [messages.tree.to({ lowest: names.band(score, lowestBand), highest: names.band(score, highestBand) })];
  const ends = [...values, ...bands];
  const detail = bounds.tight ? ends.join('; ') : `${ends.join('; ')}. ${messages.notTight()}`;
  return ends.length === 0 ? [] : [node('bounds', messages.tree.bounds, { detail })];
}

/** Scores that its caps, rules, bands or formula read though they are not what it is made of. */
function behindNodes(score: CompiledScore, { trace }: ScoreResult, growing: Growing): readonly ExplanationNode[] {
  const { compiled, messages } = growing.telling;
  const { caps, rules, formula } = score;
  const inputs = new Set(trace.inputs.filter(({ kind }) => kind === 'score').map(({ id }) => id));
  const read = [...referencesOf(caps, rules, formula, compiled.bandSets[score.bands ?? -1]).scores];
  const behind = read.flatMap((index) => {
    const id = compiled.scores[index]?.id ?? '';
    const told = growing.scores.get(id);
    if (told === undefined || inputs.has(id) || id === score.id) return [];
    if (growing.told.has(id))
      return [
        node('input', growing.telling.names.score(told.score), {
          id,
          detail: standing(told.score, told.result, growing.telling),
        }),
      ];
    return [scoreNode(told, growing, [])];
  });
  return group('behind', messages.tree.behind, behind);
}
