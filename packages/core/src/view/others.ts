import { at, own, ownArray, ownText } from '../json.js';
import type { ResponseView } from '../response.js';
import type { OtherAnswer, Words } from './field.js';
import type { FormPlan, QuestionPlan } from './form-plan.js';
import type { FormWords } from './generated/form-words.js';

const none: readonly OtherAnswer[] = [];

/** What others answered to a question, and what they remarked on it; who said neither is left out. */
export const othersOf = (
  { compiled, words }: FormPlan,
  { item, name, field }: QuestionPlan,
  views: readonly ResponseView[],
): readonly OtherAnswer[] => {
  if (views.length === 0) return none;
  const composite = compiled.items[item]?.composite ?? null;
  return views.flatMap((view) => {
    const answer = at(view.answers, name);
    const scored = composite === null ? null : field.below(composite.score)?.spot;
    const [grade] = (isField(scored) ? scored : field).say(composite === null ? answer : own(answer, composite.score));
    const comment = composite?.comment == null ? undefined : ownText(answer, composite.comment);
    const notes = ownArray(view.notes, name).flatMap((note) => ownText(note, 'text') ?? []);
    const comments = [...(comment === undefined || comment.trim() === '' ? [] : [comment]), ...notes];
    if (grade === undefined && comments.length === 0) return [];
    return [{ who: whoIs(view.kind, words), grade: grade ?? null, comments }];
  });
};

const isField = (spot: object | null | undefined): spot is QuestionPlan['field'] => spot != null && 'say' in spot;

const whoIs = (kind: ResponseView['kind'], words: FormWords): Words => {
  const names = {
    self: words.viewSelf,
    moderation: words.viewModeration,
    peer: words.viewPeer,
    survey: words.viewSurvey,
    consensus: words.viewConsensus,
  };
  return { text: names[kind], language: null };
};
