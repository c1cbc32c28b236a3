import { type CompiledInstrument, type Condition, holds, type Scope } from '@plumbline/core';
import { itemsRead } from './reads.js';
import { hide, type Row } from './row.js';

/** Marks what is hidden, in the order in which conditions need each other. */
export type Settle = () => void;

type IsHidden = () => boolean;

/** Lowest state is -5: tables by code begin there. */
const lowest = -5;

/** `null`: some condition asks for more than codes and numbers. */
export function sightOver(compiled: CompiledInstrument, row: Row, scope: Scope): Settle | null {
  const { sections, items } = compiled;
  const isKnown = (when: Condition | null) => when === null || itemsRead(when.if, compiled) !== null;
  if (![...sections, ...items].every(({ when }) => isKnown(when))) return null;

  const steps: (() => void)[] = [];
  const isHiddenSection = new Uint8Array(sections.length);
  const doneSections = new Set<number>();
  const doneItems = new Set<number>();

  const addReads = (when: Condition | null): void => {
    if (when !== null) for (const item of itemsRead(when.if, compiled) ?? []) addItem(item);
  };
  const addSection = (index: number): void => {
    const section = sections[index];
    if (section === undefined || doneSections.has(index)) return;
    doneSections.add(index);
    const outer = section.parent ?? -1;
    if (outer >= 0) addSection(outer);
    addReads(section.when);
    const isHidden = hiding(section.when, compiled, row, scope);
    if (isConditional(index))
      steps.push(() => {
        isHiddenSection[index] = isHiddenSection[outer] === 1 || isHidden() ? 1 : 0;
      });
  };
  const addItem = (index: number): void => {
    const item = items[index];
    if (item === undefined || item.rowsOf !== null || doneItems.has(index)) return;
    doneItems.add(index);
    addSection(item.section);
    addReads(item.when);
    if (item.when === null && !isConditional(item.section)) return;
    const isHidden = hiding(item.when, compiled, row, scope);
    const { section } = item;
    steps.push(() => {
      if (isHiddenSection[section] === 1 || isHidden()) hide(row, index);
    });
  };
  const isConditional = (section: number): boolean => {
    for (let at: number | null = section; at !== null; at = sections[at]?.parent ?? null)
      if (sections[at]?.when != null) return true;
    return false;
  };
  sections.forEach((_, index) => {
    addSection(index);
  });
  items.forEach((_, index) => {
    addItem(index);
  });
  return () => {
    for (let at = 0; at < steps.length; at += 1) (steps[at] as () => void)();
  };
}

const never: IsHidden = () => false;

/** By a table where one choice or yes/no is read, which is what most conditions do. */
function hiding(when: Condition | null, compiled: CompiledInstrument, row: Row, scope: Scope): IsHidden {
  if (when === null) return never;
  const isHidden: IsHidden = () => !(holds(when.if, scope) ?? when.whenUnknown === 'show');
  const [only, ...others] = itemsRead(when.if, compiled) ?? [];
  const item = only === undefined ? undefined : compiled.items[only];
  if (only === undefined || others.length > 0 || (item?.kind !== 'choice' && item?.kind !== 'boolean')) return isHidden;
  const codes = item.kind === 'boolean' ? 2 : item.options.length;
  const table = new Uint8Array(codes - lowest);
  const before = row.codes[only] ?? 0;
  for (let code = lowest; code < codes; code += 1) {
    row.codes[only] = code;
    table[code - lowest] = isHidden() ? 1 : 0;
  }
  row.codes[only] = before;
  return () => table[(row.codes[only] ?? 0) - lowest] === 1;
}
