import type { threadFilters } from '#shared/contracts/thread.ts';
import type {
  AsksFor,
  Audience,
  ContentNote,
  ReportKind,
  ResponseKind,
} from '#shared/domain/vocabulary.ts';

// How the closed lists of the domain are said on screen.

interface AsksForWords {
  name: string;
  /** After the author's name. */
  wish: string;
  /** Above the box of somebody who replies. */
  toOthers: string;
}

export const asksForWords: Record<AsksFor, AsksForWords> = {
  'just-listening': {
    name: 'Just listening',
    wish: 'would like you to listen',
    toOthers:
      'They would like you to listen. No advice is needed: showing that you read it is enough.',
  },
  'similar-experiences': {
    name: 'Similar experiences',
    wish: 'would like similar experiences',
    toOthers: 'They would like to hear from people who know this from their own lives.',
  },
  ideas: {
    name: 'Ideas',
    wish: 'would like ideas',
    toOthers: 'They would like ideas. What helped you, or what you would try?',
  },
  'honest-feedback': {
    name: 'Honest feedback',
    wish: 'would like honest feedback',
    toOthers: 'They would like honest words. Say how it reaches you, and be kind about it.',
  },
  celebration: {
    name: 'Celebration',
    wish: 'would like to celebrate',
    toOthers: 'They have something to be glad about. Be glad with them.',
  },
};

export const responseWords: Record<ResponseKind, string> = {
  'i-hear-you': 'I hear you',
  'me-too': 'Me too',
  'thank-you': 'Thank you',
  'holding-hope': 'Holding hope',
  'celebrating-with-you': 'Celebrating with you',
};

export const contentNoteWords: Record<ContentNote, string> = {
  'self-harm': 'self-harm',
  suicide: 'suicide',
  loss: 'loss',
  eating: 'eating',
  substances: 'alcohol or drugs',
  violence: 'violence',
  'sexual-violence': 'sexual violence',
  medical: 'medical things',
};

export const audienceWords: Record<Audience, { name: string; who: string; head: string }> = {
  group: {
    name: 'The group',
    who: 'Everybody in the group, and its facilitators.',
    head: 'For the group.',
  },
  'group-and-alumni': {
    name: 'The group and alumni',
    who: 'Also people who have finished the group and stay to help.',
    head: 'For the group and alumni.',
  },
  facilitators: {
    name: 'The facilitators only',
    who: 'Private: nobody but you and the facilitators can see it.',
    head: 'Private, with the facilitators.',
  },
};

export const reportKindWords: Record<ReportKind, { name: string; what: string }> = {
  'worried-about-someone': {
    name: 'I’m worried about someone',
    what: 'Somebody may not be safe, or is having a very hard time. Nobody gets into trouble for this.',
  },
  'breaks-agreement': {
    name: 'This breaks our agreement',
    what: 'It hurts or insults somebody, gives away who somebody is, or is not what we agreed on.',
  },
};

type ThreadFilter = (typeof threadFilters)[number];

export const threadFilterWords: readonly { id: ThreadFilter; name: string }[] = [
  { id: 'all', name: 'All' },
  { id: 'waiting-for-reply', name: 'Waiting for a reply' },
  { id: 'facilitators', name: 'Private, with the facilitators' },
];

export const regionNames: Record<string, string> = {
  US: 'United States',
  GB: 'United Kingdom',
  IE: 'Ireland',
  AU: 'Australia',
};

export const demoRoleNames: Record<string, string> = {
  member: 'Members, in the group now',
  alum: 'Alumni, who have finished the group',
  clinician: 'Clinicians, who lead the group',
  administrator: 'Administrators of the clinic',
};
