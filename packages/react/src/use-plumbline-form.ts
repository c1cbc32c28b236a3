/// <reference lib="dom" />
import type { Host } from '@plumbline/components/react';
import type { Issue } from '@plumbline/core';
import { english, type FormDraft, type FormModule, type FormWords } from '@plumbline/core/view';
import {
  type Change,
  entriesOf,
  type Finished,
  focusOn,
  formHost,
  leadOf,
  openSession,
  type Place,
  type SessionView,
  spokenCounts,
  stepOf,
  typingOf,
} from '@plumbline/session';
import {
  type FocusEvent,
  type FormEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type SaveState, useSaving } from './use-saving.js';

export interface PlumblineFormOptions {
  /** The form module of the instrument; another one begins anew. */
  readonly instrument: FormModule;
  /** Answers that the parent holds: whenever others are given, they replace all. What is no plain object is refused. */
  readonly answers?: unknown;
  /** Answers to begin from, where the form holds them itself. Default: none. */
  readonly defaultAnswers?: unknown;
  /** Furniture, a bundle for each language that can be read. Default: English. */
  readonly words?: FormWords | readonly FormWords[];
  /** BCP 47 tag of one of `words`. Default: the first. */
  readonly language?: string;
  readonly layout?: 'section' | 'question';
  /** Answers of the year before. */
  readonly before?: unknown;
  /** Views of others that the reader may see. */
  readonly views?: FormDraft['views'];
  /** Where to begin. Default: the task list. */
  readonly defaultPlace?: Place;
  /** Before ids. Default: from `useId`, so that two forms in a document do not clash. */
  readonly idPrefix?: string;
  /** Above a page for what has just happened. */
  readonly notice?: Host['notice'];
  /** Buttons to undo and redo above pages. Default: none. */
  readonly undo?: boolean;
  readonly onChange?: (change: Change) => void;
  /** Another page is shown. */
  readonly onPlace?: (place: Place) => void;
  /** The reader asks for another language: give it as `language`. */
  readonly onLanguage?: (language: string) => void;
  /** Signed off. `false` keeps the reader at check answers. */
  readonly onFinish?: (finished: Finished) => boolean | undefined;
  /** Issues never hold an answer. */
  readonly onRefused?: (issues: readonly Issue[]) => void;
  /** Saves answers: some quiet after the last change, and before the page goes away. A rejection is tried again. */
  readonly save?: (answers: unknown) => Promise<unknown>;
  readonly onSaveState?: (state: SaveState) => void;
}

/** A form being filled in, for whoever draws it with the components of `@plumbline/components/react`. */
export interface PlumblineFormState {
  readonly shown: SessionView;
  readonly host: Host;
  readonly answers: unknown;
  /** Use it as a key of what is drawn: controls begin with what the view says, and are the reader's then. */
  readonly drawing: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly go: (place: Place) => void;
  /** For the element around it all. */
  readonly rootProps: {
    readonly ref: RefObject<HTMLDivElement | null>;
    readonly lang: string;
    readonly className: string;
    readonly onInput: (event: FormEvent<HTMLElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
    readonly onSubmit: (event: FormEvent<HTMLElement>) => void;
    readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  };
}

const listOf = (words: PlumblineFormOptions['words']): readonly FormWords[] =>
  words === undefined ? [english] : 'language' in words ? [words] : words;

const aroundOf = ({ before, views }: PlumblineFormOptions) => ({
  ...(before === undefined ? {} : { before }),
  ...(views === undefined ? {} : { views }),
});

/** A session and what is typed into it. What is refused at the start is told once effects run. */
const begin = (options: PlumblineFormOptions, words: FormWords, idPrefix: string, latest: Latest) => {
  const early: (readonly Issue[])[] = [];
  let isLive = false;
  const session = openSession({
    form: options.instrument,
    words,
    idPrefix,
    answers: options.answers ?? options.defaultAnswers ?? {},
    ...(options.layout === undefined ? {} : { layout: options.layout }),
    ...(options.defaultPlace === undefined ? {} : { place: options.defaultPlace }),
    ...aroundOf(options),
    onChange: (change) => latest.current.onChange?.(change),
    onPlace: (place) => latest.current.onPlace?.(place),
    onFinish: (finished) => latest.current.onFinish?.(finished),
    onRefused: (issues) => (isLive ? latest.current.onRefused?.(issues) : void early.push(issues)),
  });
  const goLive = (): void => {
    isLive = true;
    for (const issues of early.splice(0)) latest.current.onRefused?.(issues);
  };
  return { instrument: options.instrument, session, typing: typingOf(session), spoken: spokenCounts(), goLive };
};

type Latest = RefObject<PlumblineFormOptions>;

/**
 * A form being filled in. Controlled where `answers` are given, else it holds them itself. Draws the same on a server, and hydrates.
 *
 * `<PlumblineForm>` draws it whole; use the hook where a page of yours should stand around or between.
 */
export const usePlumblineForm = (options: PlumblineFormOptions): PlumblineFormState => {
  const { instrument, answers, before, views, notice = null, undo = false, save, onSaveState } = options;
  const ownPrefix = `${useId().replaceAll(/[^A-Za-z0-9]/g, '')}-`;
  const idPrefix = options.idPrefix ?? `f${ownPrefix}`;
  const languages = useMemo(() => listOf(options.words), [options.words]);
  const words = languages.find(({ language }) => language === options.language) ?? languages[0] ?? english;
  const latest = useRef(options);
  const root = useRef<HTMLDivElement>(null);
  const [held, hold] = useState(() => begin(options, words, idPrefix, latest));
  // Another instrument is another form, at once: nothing of the former may be drawn with it.
  if (held.instrument !== instrument) hold(begin(options, words, idPrefix, latest));
  const { session, typing, spoken, goLive } = held;
  const state = useSyncExternalStore(session.subscribe, session.state, session.state);

  useEffect(() => {
    latest.current = options;
  });
  useEffect(goLive, [goLive]);
  useEffect(() => () => spoken.silence(), [spoken]);
  useGiven(answers, (given) => given === undefined || session.replace(given));
  useGiven(words, session.speak);
  useGiven(before, () => session.describe(aroundOf(latest.current)));
  useGiven(views, () => session.describe(aroundOf(latest.current)));
  useFocus(root, session);
  useSaving(session, save, onSaveState);

  const shown = session.view();
  const { canUndo, canRedo } = state;
  const hasSteps = undo && shown.page !== null;
  const host = useMemo(
    () => formHost(words, languages, idPrefix, notice, hasSteps ? { canUndo, canRedo } : null),
    [words, languages, idPrefix, notice, hasSteps, canUndo, canRedo],
  );
  const settled =
    <T extends readonly unknown[]>(act: (...given: T) => void) =>
    (...given: T): void => {
      typing.settle();
      act(...given);
    };
  return {
    shown,
    host,
    answers: state.answers,
    drawing: state.drawing,
    canUndo,
    canRedo,
    undo: settled(session.undo),
    redo: settled(session.redo),
    go: settled((place: Place) => session.go(place)),
    rootProps: {
      ref: root,
      lang: words.language,
      // What an option reveals is hidden by GOV.UK's style sheet only where a script shows it again.
      className: 'plumbline-form govuk-frontend-supported',
      onInput: ({ target }) => {
        const form = target instanceof Element ? target.closest('form') : null;
        if (form !== null) typing.into(form);
        spoken.after(target);
      },
      onBlur: () => queueMicrotask(session.leaveField),
      onSubmit: settled((event: FormEvent<HTMLElement>) => {
        event.preventDefault();
        if (!(event.target instanceof HTMLFormElement)) return;
        const { submitter } = event.nativeEvent as SubmitEvent; // React's type is wider than what a submit brings.
        session.press(submitter instanceof HTMLButtonElement ? submitter.value : 'continue', entriesOf(event.target));
      }),
      onClick: settled((event: MouseEvent<HTMLElement>) => {
        const step = stepOf(event.target);
        if (step !== null) session[step]();
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        const lead = leadOf(link?.getAttribute('href') ?? null);
        const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
        if (lead === null || !isPlain || event.defaultPrevented) return;
        event.preventDefault();
        if (lead.to === 'place') session.go(lead.place, lead.target);
        else if (lead.to === 'language') latest.current.onLanguage?.(lead.language);
        else if (root.current !== null) focusOn(root.current, { on: 'target', target: lead.target });
      }),
    },
  };
};

/** Acts on a value whenever another one is given; not on the first, which the form began with. */
const useGiven = <T>(value: T, act: (value: T) => void): void => {
  const known = useRef(value);
  useEffect(() => {
    if (known.current === value) return;
    known.current = value;
    act(value);
  });
};

type Sessions = Pick<ReturnType<typeof openSession>, 'state' | 'subscribe'>;

/** Puts the focus where a reader goes on; where everything is drawn anew without going on, back on the control that had it. */
const useFocus = (root: RefObject<HTMLElement | null>, session: Sessions): void => {
  const done = useRef(session.state().focus);
  const left = useRef<string | null>(null);
  useEffect(
    () =>
      session.subscribe(() => {
        const active = document.activeElement;
        left.current = active !== null && root.current?.contains(active) === true ? active.id : null;
      }),
    [session, root],
  );
  const { focus, drawing } = session.state();
  const drawn = useRef(drawing);
  useEffect(() => {
    const here = root.current;
    if (here === null) return;
    if (focus !== null && focus !== done.current) focusOn(here, focus);
    done.current = focus;
    if (drawn.current === drawing) return;
    drawn.current = drawing;
    if (left.current !== null && left.current !== '' && document.activeElement === document.body)
      here.querySelector<HTMLElement>(`[id="${CSS.escape(left.current)}"]`)?.focus({ preventScroll: true });
    left.current = null;
  });
};
