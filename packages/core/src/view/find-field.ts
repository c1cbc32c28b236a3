import type { FieldView } from './field.js';
import type { PageView } from './form-view.js';

/** Fields that stand within a field. */
export const within = (field: FieldView): readonly FieldView[] => {
  switch (field.kind) {
    case 'group':
      return [...field.fields, ...(field.more?.fields ?? [])];
    case 'list':
      return field.entries.flatMap(({ fields }) => fields);
    case 'choice':
    case 'choices':
      return field.options.flatMap(({ reveals }) => (reveals === null ? [] : [reveals]));
    case 'text':
    case 'number':
    case 'date':
      return [];
  }
};

const below = (fields: readonly FieldView[], name: string): FieldView | null => {
  for (const field of fields) {
    const found = field.name === name ? field : below(within(field), name);
    if (found !== null) return found;
  }
  return null;
};

/** Fields of a page, those within others left out. */
export const fieldsOf = ({ content }: PageView): readonly FieldView[] =>
  content.kind === 'rows' ? [content.rows] : content.questions.map(({ field }) => field);

/** The field of a page that asks for an answer, by its pointer. */
export const findField = (page: PageView, name: string): FieldView | null => below(fieldsOf(page), name);

/** Id of the control that a link to a field leads to: that of the first, where it has several. */
export const targetOf = (field: FieldView): string => {
  switch (field.kind) {
    case 'date':
      return `${field.id}-day`;
    case 'choice':
    case 'choices':
      return field.kind === 'choice' && field.control === 'select' ? field.id : (field.options[0]?.id ?? field.id);
    case 'text':
    case 'number':
    case 'group':
    case 'list':
      return field.id;
  }
};
