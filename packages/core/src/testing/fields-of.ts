import type { FieldView, FormView, PageView } from '../view.js';

/** A page by its key. */
export const pageOf = ({ pages }: FormView, key: string): PageView => {
  const page = pages.find((each) => each.key === key);
  if (page === undefined) throw new Error(`There is no page ${key}.`);
  return page;
};

/** Every field of a page by its name, those within others too. */
export const fieldsOf = ({ content }: PageView): ReadonlyMap<string, FieldView> =>
  new Map(
    (content.kind === 'rows' ? [content.rows] : content.questions.map(({ field }) => field))
      .flatMap(withInner)
      .map((field) => [field.name, field]),
  );

const withInner = (field: FieldView): readonly FieldView[] => [field, ...innerOf(field).flatMap(withInner)];

const innerOf = (field: FieldView): readonly FieldView[] => {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.options.flatMap(({ reveals }) => reveals ?? []);
    case 'group':
      return [...field.fields, ...(field.more?.fields ?? [])];
    case 'list':
      return field.entries.flatMap(({ fields }) => fields);
    case 'text':
    case 'number':
    case 'date':
      return [];
  }
};
