import { resolved } from '../answers/closed-subset.js';
import type { CompiledSection } from '../compiled.js';
import { isObject, ownNumber, ownObject, ownTexts, step } from '../json.js';
import { type Asking, bind, isTabular, plainlyAsked } from './fields/bind.js';
import type { Field, Place } from './fields/field-of.js';
import { list } from './fields/list.js';
import { rounded, withUnit } from './fields/number.js';
import { askingOf } from './plan-question.js';
import { type Planning, parentOf, schemaAt, titleOf } from './planning.js';
import type { Shape } from './shape.js';
import { namedAfterKey } from './words-of.js';

/** Plans the rows of a repeating section. */
export const tableOf = (planning: Planning, section: number, given: CompiledSection): Field => {
  const { compiled, words, wordsOf, shapeOf, language, inItsOwn } = planning;
  const { final } = compiled.schema;
  const rows = schemaAt(final, given.pointer);
  const row = resolved(ownObject(rows, 'items'), final);
  const required = new Set([...ownTexts(row, 'required'), ...(given.repeats?.key ?? [])]);
  const itemByKey = new Map(
    compiled.items.flatMap((item) => (item.rowsOf === section ? [[item.key, item] as const] : [])),
  );
  const columns = Object.entries(ownObject(row, 'properties')).flatMap(([key, schema]): readonly Column[] => {
    const item = itemByKey.get(key);
    if (!isObject(schema)) return [];
    const shape = shapeOf(item?.schema ?? schema, key);
    const label = item === undefined ? shape.label : titleOf(item, wordsOf);
    const said =
      item === undefined ? shape.hints : ['description', 'guidance'].map((name) => wordsOf(item.texts, name));
    const hints = said.filter((hint) => hint !== null);
    const needed = required.has(key) || (item !== undefined && item.required !== 'no') ? 'to-finish' : 'no';
    const asking = item === undefined ? plainlyAsked : askingOf(item, planning);
    return [{ key, shape, place: { label, hints, needed, words, within: null }, asking, isSteady: item?.when == null }];
  });
  const isTable =
    columns.every(({ isSteady, asking }) => isSteady && asking.control !== 'radios') && isTabular(columns);
  const bindColumn = (pointer: string, within: string, { key, shape, place, asking }: Column) => ({
    key,
    field: bind(
      shape,
      { ...place, name: step(pointer, key), within },
      isTable ? { ...asking, control: 'select' } : asking,
    ),
  });
  const isListed = ownTexts(schemaAt(final, parentOf(given.pointer)), 'required').includes(given.key);
  return list({
    name: given.pointer,
    label: titleOf(given, wordsOf),
    hints: [],
    needed: isListed || (ownNumber(rows, 'minItems') ?? 0) > 0 ? 'to-finish' : 'no',
    words,
    noun: wordsOf(given.texts, 'repeats') ?? { text: given.repeats?.noun ?? '', language },
    layout: isTable ? 'table' : 'cards',
    most: ownNumber(rows, 'maxItems') ?? null,
    isSingle: false,
    isTable: true,
    key: given.repeats?.key ?? [],
    within: null,
    order: columns.map(({ key }) => key),
    entryOf: (pointer, within) => columns.map((column) => bindColumn(pointer, within, column)),
    derived: (given.repeats?.derived ?? []).map(({ property, unit, places, texts }) => ({
      name: property,
      label: wordsOf(texts, 'title') ?? namedAfterKey(property),
      say: (value) => withUnit(rounded(value, places, words), unit === null ? null : inItsOwn(unit)),
    })),
  });
};

interface Column {
  readonly key: string;
  readonly shape: Shape;
  readonly place: Omit<Place, 'name'>;
  readonly asking: Asking;
  /** Asked for in every row. */
  readonly isSteady: boolean;
}
