/// <reference lib="dom" />

/** Which way a click on one of the buttons beside a page goes; `null` for any other, and for one that has nothing to do. */
export const stepOf = (target: EventTarget | null): 'undo' | 'redo' | null => {
  const button = target instanceof Element ? target.closest('button[type="button"][name="do"]') : null;
  const step = button?.getAttribute('aria-disabled') === 'true' ? null : button?.getAttribute('value');
  return step === 'undo' || step === 'redo' ? step : null;
};
