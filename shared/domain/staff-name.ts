import { compareForm } from './pseudonym.ts';

/**
 * Why the name of somebody who works here cannot be shown to a group, or null. It is a professional name, so it may be a real one
 * and may have a title; it may not say how to find this person elsewhere, nor read like a colleague's.
 */
export function staffNameProblem(name: string, colleagues: readonly string[] = []): string | null {
  if (/@|https?:|\bwww\./i.test(name)) {
    return 'This looks like an email or web address. Members see this name, so please leave it out.';
  }
  if ((name.match(/\d/g)?.length ?? 0) >= 5) {
    return 'This looks like a phone or other number. Members see this name, so please leave it out.';
  }
  const form = compareForm(name);
  if (form.length < 2) return 'Please use at least two letters.';
  return colleagues.some((one) => compareForm(one) === form)
    ? 'Somebody at your clinic has a name that reads the same. Please tell the two apart, for example by a title.'
    : null;
}
