import type { Issue } from '../issue.js';
import type { Response } from '../response.js';

type ResponseLaw = (response: Response) => readonly Issue[];

const viewIdsAreUnique: ResponseLaw = ({ views }) => {
  const firstWith = new Map<string, number>();
  return views.flatMap(({ id }, index): readonly Issue[] => {
    const first = firstWith.get(id);
    if (first === undefined) {
      firstWith.set(id, index);
      return [];
    }
    return [
      {
        code: 'response-view-id-repeats',
        path: `/views/${index}/id`,
        expected: 'another id',
        found: `same as view ${first + 1}`,
      },
    ];
  });
};

/** What a response must meet besides its meta-schema. */
export const responseLaws: readonly ResponseLaw[] = [viewIdsAreUnique];
