import type { Survey } from '../compile/survey.js';
import { isObject, type JsonObject, step } from '../json.js';

export interface PlacedSchema {
  readonly schema: JsonObject;
  readonly path: string;
  readonly isRoot: boolean;
}

/** Every schema of the bundle, definitions among them, annotations left aside. */
export const schemasOf = (survey: Survey): readonly PlacedSchema[] => survey.schemas();

export const schemasIn = (bundled: JsonObject): readonly PlacedSchema[] => {
  const found: PlacedSchema[] = [];
  const waiting: PlacedSchema[] = [{ schema: bundled, path: '', isRoot: true }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    const { schema, path } = next;
    for (const keyword of ['properties', '$defs'])
      for (const [name, of] of Object.entries(schema[keyword] ?? {}).reverse())
        if (isObject(of)) waiting.push({ schema: of, path: step(step(path, keyword), name), isRoot: false });
    if (isObject(schema.items)) waiting.push({ schema: schema.items, path: step(path, 'items'), isRoot: false });
  }
  return found;
};
