import type { CompiledItem } from '../compiled.js';
import { type Asking, bind } from './fields/bind.js';
import { idOf, type Place } from './fields/field-of.js';
import type { QuestionPlan } from './form-plan.js';
import { type Planning, titleOf } from './planning.js';

export const askingOf = (item: CompiledItem, { wordsOf, inItsOwn }: Planning): Asking => ({
  control: item.control ?? null,
  unit: item.unit === null ? null : inItsOwn(item.unit),
  levelOf: (code) => wordsOf(item.texts, `levels/${code}`),
  allows: (missing) => item.missing.some((state) => state === missing),
  isDeclaration: item.declares !== null,
});

/** Plans one question of a section. */
export const questionOf = (planning: Planning, index: number): QuestionPlan => {
  const { compiled, words, wordsOf, shapeOf, inItsOwn } = planning;
  const item = compiled.items[index];
  if (item === undefined) throw new TypeError(`The compiled instrument has no item ${index}.`);
  const shape = shapeOf(item.schema, item.key);
  const description = wordsOf(item.texts, 'description');
  const place: Place = {
    name: item.pointer,
    label: titleOf(item, wordsOf),
    hints: description === null ? [] : [description],
    needed: item.required === 'no' ? 'no' : 'to-finish',
    words,
    within: item.code === item.key ? null : item.code,
  };
  return {
    item: index,
    name: item.pointer,
    field: bind(shape, place, askingOf(item, planning)),
    declares: item.declares,
    fixed: {
      key: item.key,
      code: item.code,
      id: `${idOf(item.pointer)}-question`,
      name: item.pointer,
      guidance: wordsOf(item.texts, 'guidance'),
      duty: item.duty === null ? null : inItsOwn(item.duty),
      evidence: item.evidence.map((said, at) => wordsOf(item.texts, `evidence/${at}`) ?? inItsOwn(said)),
      critical: item.critical,
    },
  };
};
