import type { Draft } from './drafts.ts';

type TextElement = HTMLTextAreaElement | HTMLInputElement;

/** Everything in a form that somebody can type or choose. What the panel asks on sending belongs to that sending only. */
export function draftOf(form: HTMLFormElement): Draft {
  const draft: Draft = { words: {}, choices: {}, version: hiddenIn(form, 'version') };
  for (const { name, value } of textElements(form)) draft.words[name] = value;
  for (const { name, value, checked } of choiceElements(form)) {
    const chosen = draft.choices[name] ?? [];
    draft.choices[name] = checked ? [...chosen, value] : chosen;
  }
  return draft;
}

/**
 * Makes a form as its draft was, with everything that was chosen, and unfolds what holds some of it. A form in which other
 * words stand than were `before` is left alone. True when it filled anything.
 */
export function restoreDraft(
  form: HTMLFormElement,
  { words, choices }: Draft,
  before = '',
): boolean {
  const texts = textElements(form);
  if (texts.some(({ value }) => value !== '' && value !== before)) return false;
  const filled = texts.filter(({ name }) => (words[name] ?? '') !== '');
  if (filled.length === 0) return false;
  for (const element of filled) element.value = words[element.name] ?? '';
  const asked = choiceElements(form).filter(({ name }) => choices[name] !== undefined);
  for (const element of asked) {
    element.checked = choices[element.name]?.includes(element.value) ?? false;
  }
  for (const element of [...filled, ...asked.filter(({ checked }) => checked)]) {
    const folded = element.closest('details');
    if (folded !== null) folded.open = true;
  }
  return true;
}

/** What a hidden field of a form says; empty where there is none. */
export function hiddenIn(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}

function textElements(form: HTMLFormElement): TextElement[] {
  return [...form.elements].filter(
    (element): element is TextElement =>
      element instanceof HTMLTextAreaElement ||
      (element instanceof HTMLInputElement && element.type === 'text'),
  );
}

function choiceElements(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.elements].filter(
    (element): element is HTMLInputElement =>
      element instanceof HTMLInputElement &&
      (element.type === 'radio' || element.type === 'checkbox') &&
      element.name !== 'notAboutMe',
  );
}
