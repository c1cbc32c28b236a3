import { referencesOf } from '../answers/references.js';
import type { CompiledInstrument, Condition } from '../compiled.js';
import { holds as evaluated } from '../evaluate.js';
import type { Scope } from '../scope.js';
import { hidden, isOpenCode, type Marks, mayHide, mayShow } from './marks.js';
import type { Condition3 } from './readings.js';
import { holds, mayBeUnknown, mayFail, mayHold, truth3, unknown } from './truth.js';

/** What conditions of visibility came to for one set of answers. */
export interface Sight {
  /** Works out what is hidden, and marks it so. `false`: what may still be shown or hidden cannot be told here. */
  readonly settle: (marks: Marks) => boolean;
  /** By section, after `settle`. */
  readonly isHidden: (section: number) => boolean;
}

/** `mayShow`, `mayHide` or both, and a bit for what is hidden now. */
type Seen = number;

type See = () => Seen;

const isHiddenNow = 4;

export type ConditionOf = (condition: Condition) => Condition3 | null;

/** `null`: some condition reads scores or tables, which are not there yet while answers are read. */
export function sightOf(
  compiled: CompiledInstrument,
  marks: Marks,
  conditionOf: ConditionOf,
  scope: Scope,
): Sight | null {
  const { sections, items } = compiled;
  const conditions = [...sections, ...items].map(({ when }) => when);
  if (conditions.some((when) => when !== null && readsMore(when))) return null;

  let isSure = true;
  const seen = new Uint8Array(sections.length).fill(mayShow);

  const seeing = (when: Condition | null): See | null => {
    if (when === null) return null;
    const known = conditionOf(when);
    const reads = [...referencesOf(when.if).items];
    const unknownShows = when.whenUnknown === 'show';
    return () => {
      const now = known === null ? truth3(evaluated(when.if, scope)) : known.now();
      const isHidden = now === unknown ? !unknownShows : now !== holds;
      let bits = now === unknown ? mayBeUnknown : now === holds ? mayHold : mayFail;
      if (known !== null) bits = known.possible();
      else if (reads.some((item) => isOpen(marks, item))) isSure = false;
      const shows = bits & mayHold || (bits & mayBeUnknown && unknownShows);
      const hides = bits & mayFail || (bits & mayBeUnknown && !unknownShows);
      return (shows ? mayShow : 0) | (hides ? mayHide : 0) | (isHidden ? isHiddenNow : 0);
    };
  };

  const steps: (() => void)[] = [];
  const doneSections = new Set<number>([0]);
  const doneItems = new Set<number>();

  const addSection = (index: number): void => {
    const section = sections[index];
    if (section === undefined || doneSections.has(index)) return;
    doneSections.add(index);
    const { parent, when } = section;
    if (parent !== null) addSection(parent);
    addRead(when);
    const see = seeing(when);
    steps.push(() => {
      const outer = seen[parent ?? 0] as Seen;
      seen[index] = see === null ? outer : within(outer, see());
    });
  };

  const addItem = (index: number): void => {
    const item = items[index];
    if (item === undefined || doneItems.has(index)) return;
    doneItems.add(index);
    addSection(item.section);
    if (item.rowsOf !== null) return;
    addRead(item.when);
    const see = seeing(item.when);
    if (see === null && !isConditional(item.section)) return;
    steps.push(() => {
      const outer = seen[item.section] as Seen;
      const found = see === null ? outer : within(outer, see());
      marks.sight[index] = found & (mayShow | mayHide);
      if (found & isHiddenNow) marks.codes[index] = hidden;
    });
  };

  const addRead = (when: Condition | null): void => {
    if (when !== null) for (const item of referencesOf(when.if).items) addItem(item);
  };

  const isConditional = (section: number): boolean => {
    for (let at: number | null = section; at !== null; at = sections[at]?.parent ?? null)
      if (sections[at]?.when != null) return true;
    return false;
  };

  const root = seeing(sections[0]?.when ?? null);
  if (root !== null) steps.push(() => (seen[0] = root()));
  sections.forEach((_, index) => {
    if (isConditional(index)) addSection(index);
  });
  items.forEach((_, index) => {
    addItem(index);
  });
  return {
    settle() {
      isSure = true;
      for (const step of steps) step();
      return isSure;
    },
    isHidden: (section) => ((seen[section] ?? mayShow) & isHiddenNow) !== 0,
  };
}

const readsMore = ({ if: condition }: Condition): boolean => {
  const { scores, sections } = referencesOf(condition);
  return scores.size > 0 || sections.size > 0;
};

const within = (outer: Seen, inner: Seen): Seen =>
  (outer & inner & mayShow) | ((outer | inner) & (mayHide | isHiddenNow));

/** Another answer may come, or another state. */
const isOpen = ({ codes, sight }: Marks, item: number): boolean =>
  isOpenCode(codes[item] ?? 0) || codes[item] === hidden || sight[item] !== mayShow;
