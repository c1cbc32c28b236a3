import type { FieldView, PageView } from '../view.js';

export type Pairs = readonly (readonly [string, string])[];

/** What a browser posts of a page as it stands, button and hidden fields of the host left out. */
export const postedOf = ({ key, content }: PageView): Pairs => [
  ['page', key],
  ...(content.kind === 'rows' ? pairsOf(content.rows) : content.questions.flatMap(({ field }) => pairsOf(field))),
];

const pairsOf = (field: FieldView): Pairs => {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.options.flatMap(
        ({ code, isChosen, reveals }): Pairs => [
          ...(isChosen ? [[field.name, code] as const] : []),
          ...(reveals === null ? [] : pairsOf(reveals)),
        ],
      );
    case 'text':
      // Browsers send line breaks as two signs.
      return [[field.name, field.value.replaceAll('\n', '\r\n')]];
    case 'number':
      return [[field.name, field.value]];
    case 'date':
      return [
        [`${field.name}-day`, field.day],
        [`${field.name}-month`, field.month],
        [`${field.name}-year`, field.year],
      ];
    case 'group':
      return [...field.fields, ...(field.more?.fields ?? [])].flatMap(pairsOf);
    case 'list':
      return [
        [`count:${field.name}`, String(field.entries.length)],
        ...field.entries.flatMap(({ fields }) => fields.flatMap(pairsOf)),
      ];
  }
};
