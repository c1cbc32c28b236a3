/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Host } from '@plumbline/components/preact';
import { english, type FormDraft, type FormModule, type FormWords, type Words } from '@plumbline/core/view';
import {
  entriesOf,
  type Focus,
  focusOn,
  formHost,
  leadOf,
  openSession,
  type Place,
  type Session,
  spokenCounts,
  stepOf,
  type Typing,
  typingOf,
} from '@plumbline/session';
import { render } from 'preact';
import { begunIn } from './begun-form.js';
import { drawForm } from './draw-form.js';
import type { PlumblineEventMap } from './events.js';
import { localAnswers } from './local-answers.js';
import { pageDetailOf } from './page-detail.js';
import { type Saving, savingOf } from './saving.js';

// A server that renders the page imports the same modules, and has no elements. The class is never made there.
const Base: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * A form in a page: `<plumbline-form>`. Until it has an `instrument` its content stays as it is: a form that the server rendered goes on
 * working, and what was typed into it by then is taken along.
 *
 * Attributes: `instrument` (a name that `definePlumblineForm` was given), `language`, `layout` (`section` or `question`), `page` (where to begin;
 * default: the task list), `autosave="local"` (keeps answers in this browser until they are signed off), `draft` (tells several drafts of one
 * instrument apart), `undo` (buttons to undo and redo above pages), `id-prefix`.
 */
export class PlumblineForm extends Base {
  static readonly observedAttributes: readonly string[] = ['language', 'instrument', 'undo'];
  /** Forms by name, for the attribute. */
  static readonly forms: Readonly<Record<string, FormModule>> = {};
  /** Furniture in the languages that can be read; the first is the default. */
  static readonly words: readonly FormWords[] = [english];

  #instrument: FormModule | null = null;
  #words: readonly FormWords[] | null = null;
  #answers: unknown;
  #before: unknown;
  #views: FormDraft['views'];
  #notice: Host['notice'] = null;
  #next: readonly Words[] = [];
  #place: Place | null = null;
  #session: Session | null = null;
  #saving: Saving | null = null;
  #root: HTMLElement | null = null;
  #focused: Focus | null = null;
  #told = '';
  #isStarting = false;
  #isDue = false;
  #drawing = 0;
  #typing: Typing | null = null;
  readonly #spoken = spokenCounts();

  /** The form module of the instrument. Given again, the form begins anew with the answers that are there. */
  get instrument(): FormModule | null {
    return this.#instrument;
  }

  set instrument(form: FormModule | null) {
    if (form === this.#instrument) return;
    this.#instrument = form;
    this.#restart();
  }

  /** The answers as they are now. Setting them replaces all; what is no plain object is refused (`plumbline-refused`) and changes nothing. */
  get answers(): unknown {
    this.#typing?.settle();
    return this.#session?.state().answers ?? this.#answers;
  }

  set answers(answers: unknown) {
    this.#typing?.settle();
    if (this.#session === null) this.#answers = answers;
    else this.#session.replace(answers);
  }

  /** Furniture, a bundle for each language that can be read. Default: those of `definePlumblineForm`, or English. */
  get words(): readonly FormWords[] {
    // The constructor of a class is the class itself.
    return this.#words ?? (this.constructor as typeof PlumblineForm).words;
  }

  set words(words: FormWords | readonly FormWords[]) {
    this.#words = 'language' in words ? [words] : words;
    this.#session?.speak(this.#read());
  }

  /** BCP 47 tag of one of `words`; of any other, the first is taken. */
  get language(): string {
    return this.#read().language;
  }

  set language(language: string) {
    this.setAttribute('language', language);
  }

  /** Answers of the year before (`before` of every element means another thing). */
  get lastYear(): unknown {
    return this.#before;
  }

  set lastYear(before: unknown) {
    this.#before = before;
    this.#describe();
  }

  /** Views of others that the reader may see. */
  get views(): FormDraft['views'] {
    return this.#views;
  }

  set views(views: FormDraft['views']) {
    this.#views = views;
    this.#describe();
  }

  /** Above a page for what has just happened. */
  get notice(): Host['notice'] {
    return this.#notice;
  }

  set notice(notice: Host['notice']) {
    this.#notice = notice;
    this.#draw();
  }

  /** What happens once it is signed off, a paragraph each. */
  get next(): readonly Words[] {
    return this.#next;
  }

  set next(next: readonly Words[]) {
    this.#next = next;
    this.#draw();
  }

  get place(): Place {
    return this.#session?.view().place ?? this.#placeToBegin();
  }

  /** Goes to another page, with the focus on its heading. */
  set place(place: Place) {
    this.#typing?.settle();
    if (this.#session === null) this.#place = place;
    else this.#session.go(place);
  }

  get saveState(): PlumblineEventMap['plumbline-save-state']['detail']['state'] {
    return this.#saving?.state() ?? 'saved';
  }

  get canUndo(): boolean {
    return this.#session?.state().canUndo ?? false;
  }

  get canRedo(): boolean {
    return this.#session?.state().canRedo ?? false;
  }

  undo(): void {
    this.#typing?.settle();
    this.#session?.undo();
  }

  redo(): void {
    this.#typing?.settle();
    this.#session?.redo();
  }

  /** Saves at once what is not saved yet. */
  async save(): Promise<void> {
    this.#typing?.settle();
    await this.#saving?.flush();
  }

  /**
   * Takes the answers out of this browser and saves no more, as signing off does: on a shared machine nothing is left behind.
   * For a host that prevented `plumbline-finish`, once it has them.
   */
  async forget(): Promise<void> {
    try {
      await this.#saving?.forget();
    } catch {
      this.#tell('plumbline-save-state', { state: 'failed' });
    }
  }

  connectedCallback(): void {
    void this.#start();
  }

  disconnectedCallback(): void {
    // An element that is moved is taken out and put in again within one task.
    queueMicrotask(() => {
      if (!this.isConnected) this.#end();
    });
  }

  attributeChangedCallback(name: string): void {
    if (name === 'language') this.#session?.speak(this.#read());
    else if (name === 'undo') this.#draw();
    else if (this.#instrument === null) this.#restart();
  }

  #form(): FormModule | null {
    const { forms } = this.constructor as typeof PlumblineForm; // As above.
    const name = this.getAttribute('instrument') ?? '';
    return this.#instrument ?? (Object.hasOwn(forms, name) ? (forms[name] ?? null) : null);
  }

  #read(): FormWords {
    const asked = this.getAttribute('language');
    return this.words.find(({ language }) => language === asked) ?? this.words[0] ?? english;
  }

  #placeToBegin(): Place {
    const page = this.getAttribute('page');
    return this.#place ?? (page === null ? { at: 'tasks' } : { at: 'page', page });
  }

  #restart(): void {
    this.#end();
    if (this.isConnected) void this.#start();
  }

  #describe(): void {
    this.#session?.describe({ ...this.#around() });
  }

  #around(): { readonly before?: unknown; readonly views?: NonNullable<FormDraft['views']> } {
    return {
      ...(this.#before === undefined ? {} : { before: this.#before }),
      ...(this.#views === undefined ? {} : { views: this.#views }),
    };
  }

  #localKey(form: FormModule): string | null {
    if (this.getAttribute('autosave') !== 'local') return null;
    return `${form.instrument.address} ${this.getAttribute('draft') ?? ''}`;
  }

  /** What was kept in this browser, unless the host gave answers. Where storage is forbidden, nothing was. */
  async #kept(key: string): Promise<unknown> {
    try {
      return await localAnswers.read(key);
    } catch {
      // The state of saving tells it, at the first change.
      return undefined;
    }
  }

  async #start(): Promise<void> {
    const form = this.#form();
    if (form === null || this.#session !== null || this.#isStarting) return;
    const key = this.#localKey(form);
    if (key !== null && this.#answers === undefined) {
      this.#isStarting = true;
      const kept = await this.#kept(key);
      this.#isStarting = false;
      this.#answers ??= kept;
      // Much may have happened meanwhile.
      if (!this.isConnected || this.#session !== null) return;
      if (form !== this.#form()) return this.#start();
    }
    this.#open(form, key);
  }

  #open(form: FormModule, key: string | null): void {
    const begun = begunIn(this);
    const layout = this.getAttribute('layout') === 'question' ? 'question' : 'section';
    const session = openSession({
      form,
      layout,
      words: this.#read(),
      answers: this.#answers ?? {},
      place: begun === null ? this.#placeToBegin() : { at: 'page', page: begun.page },
      idPrefix: this.#prefix(),
      ...this.#around(),
      onChange: (detail) => this.#tell('plumbline-change', detail),
      onFinish: (detail) => this.#finish(detail),
      onRefused: (issues) => this.#tell('plumbline-refused', { issues }),
    });
    this.#session = session;
    this.#typing = typingOf(session);
    this.#saving = savingOf(this, session, key);
    this.#root = this.#makeRoot();
    this.replaceChildren(this.#root);
    session.subscribe(() => this.#drawSoon());
    this.#draw();
    if (begun === null) return;
    session.type(begun.entries);
    if (begun.focused !== null)
      this.#root.querySelector<HTMLElement>(`[name="${CSS.escape(begun.focused)}"]`)?.focus({ preventScroll: true });
  }

  /** Of several forms in a document, the first has plain ids; each further one has a number before its. */
  #prefix(): string {
    const given = this.getAttribute('id-prefix');
    if (given !== null) return given.replaceAll(/[^A-Za-z0-9-]/g, '');
    const taken = new Set<string | undefined>();
    // Those further down may not have been upgraded yet.
    for (const each of document.querySelectorAll(this.localName))
      if (each !== this && each instanceof PlumblineForm) taken.add(each.#root?.dataset.prefix);
    if (!taken.has('')) return '';
    let number = 2;
    while (taken.has(`form-${number}-`)) number += 1;
    return `form-${number}-`;
  }

  #makeRoot(): HTMLElement {
    const root = document.createElement('div');
    // What an option reveals is hidden by GOV.UK's style sheet only where a script shows it again.
    root.className = 'plumbline-form govuk-frontend-supported';
    root.dataset.prefix = this.#prefix();
    root.addEventListener('input', (event) => this.#type(event.target));
    // Once what was typed by then is read.
    root.addEventListener('focusout', () => queueMicrotask(() => this.#session?.leaveField()));
    root.addEventListener('submit', (event) => this.#submit(event));
    root.addEventListener('click', (event) => this.#click(event));
    return root;
  }

  #type(target: EventTarget | null): void {
    const form = target instanceof Element ? target.closest('form') : null;
    if (form === null) return;
    this.#typing?.into(form);
    this.#spoken.after(target);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    this.#typing?.settle();
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'continue';
    this.#session?.press(button, entriesOf(event.target));
  }

  #click(event: MouseEvent): void {
    const step = stepOf(event.target);
    if (step !== null) this[step]();
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const lead = leadOf(link?.getAttribute('href') ?? null);
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (lead === null || !isPlain || event.defaultPrevented || this.#root === null) return;
    event.preventDefault();
    this.#typing?.settle();
    switch (lead.to) {
      case 'place':
        this.#session?.go(lead.place, lead.target);
        return;
      case 'language':
        this.language = lead.language;
        return;
      case 'target':
        focusOn(this.#root, { on: 'target', target: lead.target });
    }
  }

  /** Once for all that one task changes. A page that is sent or gone to is there when its event is over. */
  #drawSoon(): void {
    const { drawing } = this.#session?.state() ?? {};
    if (drawing !== this.#drawing) {
      this.#draw();
      return;
    }
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      if (this.#isDue) this.#draw();
    });
  }

  #draw(): void {
    const [session, root] = [this.#session, this.#root];
    this.#isDue = false;
    if (session === null || root === null) return;
    const state = session.state();
    if (state.drawing !== this.#drawing) this.#spoken.silence(root);
    this.#drawing = state.drawing;
    const shown = session.view();
    const steps = this.hasAttribute('undo') && shown.page !== null ? state : null;
    root.lang = shown.words.language;
    render(
      drawForm(shown, formHost(shown.words, this.words, root.dataset.prefix ?? '', this.#notice, steps), this.#next),
      root,
    );
    const { focus } = state;
    if (focus !== null && focus !== this.#focused) focusOn(root, focus);
    this.#focused = focus;
    this.#tellPage();
  }

  #tellPage(): void {
    const shown = this.#session?.view();
    if (shown === undefined) return;
    const detail = pageDetailOf(shown);
    const told = JSON.stringify(detail);
    if (told === this.#told) return;
    this.#told = told;
    this.#tell('plumbline-page', detail);
  }

  #finish(detail: PlumblineEventMap['plumbline-finish']['detail']): boolean {
    const event = new CustomEvent('plumbline-finish', { detail, bubbles: true, cancelable: true });
    const goesOn = this.dispatchEvent(event);
    // A host that goes on by itself may fail: until it says that it has the answers they are kept, and saved as before.
    if (goesOn) void this.forget();
    return goesOn;
  }

  #tell<Name extends keyof PlumblineEventMap>(name: Name, detail: PlumblineEventMap[Name]['detail']): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  /** Saves, lets go of everything outside, and keeps answers and place for when it is put in again. */
  #end(): void {
    this.#typing?.settle();
    const [session, saving, root] = [this.#session, this.#saving, this.#root];
    if (session === null) return;
    this.#answers = session.state().answers;
    this.#place = session.view().place;
    this.#session = null;
    this.#typing = null;
    this.#saving = null;
    this.#root = null;
    this.#focused = null;
    this.#told = '';
    this.#spoken.silence();
    void saving?.flush();
    saving?.stop();
    if (root !== null) {
      render(null, root);
      root.remove();
    }
  }
}
