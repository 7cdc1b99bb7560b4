import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AuthorAdvice } from '#shared/contracts/post.ts';
import type { AsksFor, Audience, ContentNote, ResponseKind } from '#shared/domain/vocabulary.ts';

// How the closed lists of the domain are said on screen.

interface AsksForWords {
  name: MessageDescriptor;
  /** After the author's name. */
  wish: MessageDescriptor;
  /** Above the box of somebody who replies. */
  toOthers: MessageDescriptor;
}

export const asksForWords: Record<AsksFor, AsksForWords> = {
  'just-listening': {
    name: msg`Just listening`,
    wish: msg`would like you to listen`,
    toOthers: msg`They would like you to listen. No advice is needed: showing that you read it is enough.`,
  },
  'similar-experiences': {
    name: msg`Similar experiences`,
    wish: msg`would like similar experiences`,
    toOthers: msg`They would like to hear from people who know this from their own lives.`,
  },
  ideas: {
    name: msg`Ideas`,
    wish: msg`would like ideas`,
    toOthers: msg`They would like ideas. What helped you, or what you would try?`,
  },
  'honest-feedback': {
    name: msg`Honest feedback`,
    wish: msg`would like honest feedback`,
    toOthers: msg`They would like honest words. Say how it reaches you, and be kind about it.`,
  },
  celebration: {
    name: msg`Celebration`,
    wish: msg`would like to celebrate`,
    toOthers: msg`They have something to be glad about. Be glad with them.`,
  },
};

export const responseWords: Record<ResponseKind, MessageDescriptor> = {
  'i-hear-you': msg`I hear you`,
  'me-too': msg`Me too`,
  'thank-you': msg`Thank you`,
  'holding-hope': msg`Holding hope`,
  'celebrating-with-you': msg`Celebrating with you`,
};

export const contentNoteWords: Record<ContentNote, MessageDescriptor> = {
  'self-harm': msg`self-harm`,
  suicide: msg`suicide`,
  loss: msg`loss`,
  eating: msg`eating`,
  substances: msg`alcohol or drugs`,
  violence: msg`violence`,
  'sexual-violence': msg`sexual violence`,
  medical: msg`medical things`,
};

/** In the place of a name that its reader has muted. */
export const mutedOpener = msg`Somebody you muted`;

export const audienceWords: Record<Audience, Record<'name' | 'who' | 'head', MessageDescriptor>> = {
  group: {
    name: msg`The group`,
    who: msg`Everybody in the group, and its facilitators.`,
    head: msg`For the group.`,
  },
  'group-and-alumni': {
    name: msg`The group and alumni`,
    who: msg`Also people who have finished the group and stay to help.`,
    head: msg`For the group and alumni.`,
  },
  facilitators: {
    name: msg`The facilitators only`,
    who: msg`Private: nobody but you and the facilitators can see it.`,
    head: msg`Private, with the facilitators.`,
  },
};

export const detailWords: Record<AuthorAdvice['kinds'][number], MessageDescriptor> = {
  name: msg`a name`,
  email: msg`an email address`,
  phone: msg`a phone number`,
  address: msg`where somebody lives`,
  username: msg`a name from another site`,
  ssn: msg`an official number`,
  institution: msg`a school or a place of work`,
};
