import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

const paragraphs = [
  msg`What people say here stays here. We ask this of each other, and nobody can promise it for everyone else. So share what you are ready to share.`,
  msg`We write about ourselves, not about people who are not here. We leave out names, places and anything else that tells who somebody is.`,
  msg`We listen first. We give advice only to somebody who asks for it.`,
  msg`We can disagree and still be kind. If something goes wrong between us, we say so and try to mend it.`,
  msg`We don’t describe ways of getting hurt, and we don’t tell each other to change or stop a medicine.`,
  msg`This place is not watched all the time. If one of us may be in danger, we use “Help now”.`,
];

/** What a new group’s agreement begins with, for somebody who writes it in that language. English is that of the domain. */
export const defaultAgreementIn = (i18n: I18n): string =>
  paragraphs.map((one) => i18n._(one)).join('\n\n');
