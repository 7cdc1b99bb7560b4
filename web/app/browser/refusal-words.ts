import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Problem } from '#shared/contracts/problem.ts';
import { limits } from '#shared/limits.ts';
import { wordsIn } from '../language/words.ts';

// Where a browser asks the API itself, what the API says no to comes in English.

const { min, max } = limits.name;

/** What it says there, in its very words. */
const refusals: readonly MessageDescriptor[] = [
  // Whoever asks.
  msg`Your sign-in has ended or was never there. Please sign in with your seven words.`,
  msg`A new key was made for your name, and the one before ended with all its sign-ins. If you did not ask for that, please tell the clinic at once.`,
  msg`Your place in this group has ended. If you wonder why, ask the clinician who led it.`,
  msg`Your role in this group does not include this.`,
  msg`There is nothing here for you. The address may be old or not complete.`,
  msg`This request did not come from our own pages, so nothing was done.`,
  // How it went.
  msg`This could not be done just now. Please try again in a moment; your words are kept.`,
  msg`It is not your fault. Please try again; if it stays so, tell your facilitator.`,
  msg`This was done before. There is nothing more to do.`,
  // What was sent.
  msg`A request holds at most 64 KiB.`,
  msg`Please fill in this form.`,
  msg`There is something here that does not belong.`,
  msg`This address is not complete.`,
  msg`Please say yes or no.`,
  // Passkeys.
  msg`Please check the seven words and their order. The first four letters of each are enough.`,
  msg`It may belong to somebody else, or it took too long. Please try again, or use another passkey.`,
  msg`Please wait a minute and try again. Nothing that you wrote is lost, and “Help now” is open all the time.`,
  msg`These words did not fit too many times. Please try again in a quarter of an hour. “Help now” is open all the time.`,
  msg`Too much that did not fit came from where you are. Please try again in a quarter of an hour. “Help now” is open all the time.`,
  msg`You have ten passkeys. Remove one first.`,
  msg`Please try again with your passkey.`,
  msg`Please say what the passkey is for.`,
  msg`Please give this passkey a name.`,
  msg`Please use at least ${min} characters.`,
  msg`Please use at most ${max} characters.`,
  msg`Please use letters, numbers and spaces.`,
  // Being told.
  msg`Nobody can be told on a device here.`,
  msg`You said that others use this device. Nothing is shown on it when you are away.`,
  msg`We can’t reach this browser. Another browser may do.`,
  msg`Your browser gave an address that we can’t use for this.`,
  msg`This is on for as many devices as there can be. Turn it off for one of them first.`,
];

/** Why the API said no, in the language of the page; what is not known here in the words in which it came. */
export function refusalSaid(i18n: I18n, { detail, errors = [] }: Problem): string {
  const english = errors[0]?.message ?? detail;
  const known = refusals.find((one) => wordsIn('en')._(one) === english);
  return known === undefined ? english : i18n._(known);
}
