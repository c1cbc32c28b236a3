import type { Issue } from '@plumbline/core';
import {
  applyEntries,
  type ErrorView,
  type FormDraft,
  type FormModule,
  type FormView,
  type FormWords,
  type NextStep,
  type PageView,
  type PreparedForm,
} from '@plumbline/core/view';
import { changedPointers } from './changed-pointers.js';
import { type History, type Kept, noHistory, stepped, steppedBack, steppedForward } from './history.js';
import { addressOf, type Place } from './place.js';
import { settledView, toldIn } from './settled-view.js';
import { soundAnswers } from './sound-answers.js';
import { typedAsItStands } from './typed-as-it-stands.js';

/** Pairs of name and value, as `FormData` gives them. */
export type Entries = readonly (readonly [name: string, value: string])[];

/** What should have the focus once the form is drawn. A new object each time that it should. */
export type Focus = { readonly on: 'heading' | 'errors' } | { readonly on: 'target'; readonly target: string };

export interface Change {
  readonly answers: unknown;
  /** JSON pointers of what is other than before. */
  readonly pointers: readonly string[];
}

/** What was signed off. */
export interface Finished {
  /** Without those that others hide. */
  readonly answers: unknown;
  readonly score: ReturnType<FormModule['score']>;
}

export interface SessionOptions {
  readonly form: FormModule;
  readonly words: FormWords;
  readonly layout?: 'section' | 'question';
  /** Answers to begin from. What is no plain object is refused as a whole. Default: none. */
  readonly answers?: unknown;
  /** Answers of the year before. */
  readonly before?: unknown;
  /** Views of others that the reader may see. */
  readonly views?: FormDraft['views'];
  /** Where to begin. Default: the task list. */
  readonly place?: Place;
  /** Before every id. Default: nothing. */
  readonly idPrefix?: string;
  readonly onChange?: (change: Change) => void;
  readonly onPlace?: (place: Place) => void;
  /** `false` keeps the reader at check answers: whoever embeds the form goes on by itself. */
  readonly onFinish?: (finished: Finished) => boolean | undefined;
  /** Answers, or part of what was sent, were refused. Never holds an answer. */
  readonly onRefused?: (issues: readonly Issue[]) => void;
}

export interface SessionState {
  readonly answers: unknown;
  readonly place: Place;
  /** Goes up whenever controls are to be drawn anew, since they show what was not typed into them. */
  readonly drawing: number;
  readonly focus: Focus | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What is to be drawn. */
export interface SessionView {
  readonly place: Place;
  readonly view: FormView;
  /** Of a place that is a page. */
  readonly page: PageView | null;
  /** Of check answers: what stood in the way when it was tried. */
  readonly errors: readonly ErrorView[];
  readonly words: FormWords;
}

/** A form being filled in. Holds no clock, no store and no document. */
export interface Session {
  readonly state: () => SessionState;
  /** The same until something changes. */
  readonly view: () => SessionView;
  /** From the first listener on, texts say what is left of their limit (`TextField.left`). @returns what ends it */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes note of a page while it is typed into: questions come up and go, nothing new is told to be wrong. */
  readonly type: (entries: Entries) => void;
  /** A field was left: what is typed next is another step to undo. */
  readonly leaveField: () => void;
  /** Sends what is shown, with the value of the button that was pressed. */
  readonly press: (button: string, entries: Entries) => void;
  readonly go: (place: Place, target?: string | null) => void;
  /** Goes to where the change was made, so that it is seen. */
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts other answers in the place of all; no step to undo, and no change that is told. @returns whether they were taken */
  readonly replace: (answers: unknown) => boolean;
  readonly describe: (options: Pick<SessionOptions, 'before' | 'views'>) => void;
  /** Goes on in other words. */
  readonly speak: (words: FormWords) => void;
}

interface Inner extends Kept {
  readonly drawing: number;
  readonly focus: Focus | null;
  readonly history: History;
  /** Of the page that is shown, as it stands in its boxes. */
  readonly standing: Readonly<Record<string, string>>;
  /** Where errors are told, and what was refused; `null` while nothing is told. */
  readonly told: null | { readonly at: ReadonlySet<string>; readonly refusals: readonly ErrorView[] };
  /** Check answers was tried: everything that is missing is told there. */
  readonly isTried: boolean;
}

/** Opens a form to be filled in. */
export const openSession = (options: SessionOptions): Session => {
  const { form, layout, idPrefix = '' } = options;
  let { words } = options;
  let prepared: PreparedForm = form.prepare({ words, ...(layout === undefined ? {} : { layout }) });
  let { before, views } = options;
  const given = soundAnswers(options.answers ?? {});
  if (!given.ok) options.onRefused?.(given.issues);
  let inner: Inner = {
    answers: given.ok ? given.value : {},
    typed: {},
    looked: [],
    place: options.place ?? { at: 'tasks' },
    drawing: 0,
    focus: null,
    history: noHistory,
    standing: {},
    told: null,
    isTried: false,
  };
  const listeners = new Set<() => void>();
  let state: SessionState | null = null;
  let shown: SessionView | null = null;
  let open = new Set<string>();

  const draftOf = ({ answers, typed, looked, standing }: Inner): FormDraft => ({
    answers,
    typed: { ...typed, ...standing },
    looked,
    ...(before === undefined ? {} : { before }),
    ...(views === undefined ? {} : { views }),
  });
  const kept = (): Kept => ({ answers: inner.answers, typed: inner.typed, looked: inner.looked, place: inner.place });
  const become = (next: Inner): void => {
    const last = inner;
    if (next.drawing !== last.drawing) open = new Set();
    inner = next;
    state = null;
    shown = null;
    const pointers = next.answers === last.answers ? [] : changedPointers(last.answers, next.answers);
    for (const listener of listeners) listener();
    if (pointers.length > 0) options.onChange?.({ answers: next.answers, pointers });
    if (next.place !== last.place) options.onPlace?.(next.place);
  };
  const redrawn = (next: Partial<Inner>): void =>
    become({ ...inner, drawing: inner.drawing + 1, standing: {}, told: null, ...next });
  const at = (target: string): Focus => ({ on: 'target', target: idPrefix + target });

  const draw = (): SessionView => {
    const { place, told, isTried } = inner;
    const draft = draftOf(inner);
    const settle = (view: FormView, at: ReadonlySet<string> | null): FormView =>
      settledView(view, { prefix: idPrefix, told: at, open, isFollowed: listeners.size > 0 });
    if (place.at === 'page') {
      const view = prepared.view(draft, {
        tell: told === null ? 'nothing' : 'draft',
        pages: [place.page],
        needs: ['pages'],
      });
      const [page] = view.pages;
      if (page !== undefined) {
        const errors = [...(told?.refusals ?? []), ...page.errors];
        const settled = settle({ ...view, pages: [{ ...page, errors }] }, told?.at ?? null);
        return { place, view: settled, page: settled.pages[0] ?? null, errors: [], words };
      }
    }
    const needs = place.at === 'answers' ? 'answers' : 'tasks';
    const tell = isTried && needs === 'answers' ? 'final' : 'draft';
    const view = settle(prepared.view(draft, { tell, needs: [needs] }), null);
    const isThere = place.at === 'page' ? ({ at: 'tasks' } as const) : place;
    return { place: isThere, view, page: null, errors: isTried && needs === 'answers' ? view.unfinished : [], words };
  };

  const follow = (next: NextStep): Pick<Inner, 'place' | 'focus'> => {
    if (next.to === 'page' && inner.place.at === 'page' && inner.place.page === next.page)
      return { place: inner.place, focus: next.target === null ? { on: 'heading' } : at(next.target) };
    return { place: next.to === 'page' ? { at: 'page', page: next.page } : { at: next.to }, focus: { on: 'heading' } };
  };

  const send = (page: string, button: string, entries: Entries): void => {
    const draft: FormDraft = { ...draftOf({ ...inner, standing: {} }) };
    const sent = [...entries.filter(([name]) => name !== 'do'), ['do', button] as const];
    const applied = applyEntries(prepared, page, sent, draft, { words });
    const { answers, typed, looked, errors, next, isWrong } = applied;
    const isSame = answers === inner.answers;
    const history = isSame ? { ...inner.history, isOpen: false } : stepped(inner.history, kept(), false);
    if (applied.issues.length > 0) options.onRefused?.(applied.issues);
    const stays = next.to === 'page' && next.page === page;
    const isEdited = applied.button?.do === 'add' || applied.button?.do === 'remove';
    if (!isWrong || !stays || isEdited) {
      redrawn({ answers, typed, looked, history, ...follow(next) });
      return;
    }
    const told = prepared.view(
      { ...draft, answers, typed, looked },
      { tell: 'draft', pages: [page], needs: ['pages'] },
    );
    const at = new Set([...toldIn(told), ...errors.map(({ target }) => target)]);
    redrawn({ answers, typed, looked, history, told: { at, refusals: errors }, focus: { on: 'errors' } });
  };

  const signOff = (): void => {
    const { unfinished } = prepared.view(draftOf(inner), { tell: 'final', needs: ['answers'] });
    if (unfinished.length > 0) {
      redrawn({ isTried: true, focus: { on: 'errors' } });
      return;
    }
    const answers = prepared.withoutHidden(inner.answers);
    if (options.onFinish?.({ answers, score: form.score(answers) }) === false) return;
    redrawn({ place: { at: 'confirmation' }, focus: { on: 'heading' } });
  };

  const travel = (found: readonly [Kept, History] | null): void => {
    if (found === null) return;
    const [then, history] = found;
    const stays = addressOf(then.place) === addressOf(inner.place);
    const place = stays ? inner.place : then.place;
    redrawn({ ...then, place, history, focus: stays ? null : { on: 'heading' } });
  };

  return {
    state: () => {
      const { answers, place, drawing, focus, history } = inner;
      state ??= {
        answers,
        place,
        drawing,
        focus,
        canUndo: history.past.length > 0,
        canRedo: history.future.length > 0,
      };
      return state;
    },
    view: () => {
      shown ??= draw();
      return shown;
    },
    subscribe: (listener) => {
      // What was drawn until now stood still, as on a server.
      if (listeners.size === 0) [state, shown] = [null, null];
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (entries) => {
      if (inner.place.at !== 'page') return;
      const read = prepared.read(inner.place.page, [...entries, ['do', 'stay']], inner.answers);
      const looked = [
        ...new Set([
          ...inner.looked.filter((name) => !entries.some(([each]) => each === `still:${name}`)),
          ...read.looked,
        ]),
      ];
      // Texts of this page are read anew; what was typed elsewhere and could not be read stays.
      const names = new Set(entries.map(([name]) => name));
      const elsewhere = Object.entries(inner.typed).filter(([name]) => !names.has(name));
      const typed = { ...Object.fromEntries(elsewhere), ...read.typed };
      const isSame = read.answers === inner.answers;
      const history = isSame ? inner.history : stepped(inner.history, kept(), true);
      const standing = typedAsItStands(entries, read.answers);
      become({ ...inner, answers: read.answers, typed, looked, history, standing, focus: null });
    },
    leaveField: () => {
      inner = { ...inner, history: { ...inner.history, isOpen: false } };
    },
    press: (button, entries) => {
      if (inner.place.at === 'page') send(inner.place.page, button, entries);
      else if (inner.place.at === 'answers') signOff();
    },
    go: (place, target = null) =>
      redrawn({ place, focus: target === null ? { on: 'heading' } : { on: 'target', target } }),
    undo: () => travel(steppedBack(inner.history, kept())),
    redo: () => travel(steppedForward(inner.history, kept())),
    replace: (answers) => {
      if (answers === inner.answers) return true;
      const sound = soundAnswers(answers);
      if (!sound.ok) {
        options.onRefused?.(sound.issues);
        return false;
      }
      if (changedPointers(inner.answers, sound.value).length === 0) return true;
      // Set before it is drawn: who gives answers need not be told of them.
      inner = { ...inner, answers: sound.value, typed: {}, looked: [], history: noHistory };
      redrawn({ focus: null });
      return true;
    },
    describe: (given) => {
      ({ before, views } = given);
      redrawn({ focus: null });
    },
    speak: (next) => {
      words = next;
      prepared = form.prepare({ words, ...(layout === undefined ? {} : { layout }) });
      redrawn({ focus: null, told: inner.told, standing: inner.standing });
    },
  };
};
