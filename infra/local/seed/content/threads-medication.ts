import { ago } from './ago.ts';
import type { SeedThread } from './content-types.ts';

/** Peers say how it was for them and leave what to do about it to whoever prescribes. */
export const medication: readonly SeedThread[] = [
  {
    group: 'tuesday',
    title: 'new medication and i feel like a wet sponge',
    audience: 'group',
    asksFor: 'similar-experiences',
    contentNotes: ['medical'],
    posts: [
      {
        by: 'lantern',
        at: ago(21, '15:20'),
        body: "day nine. i'm not sad i'm just. damp. i poured a latte onto a latte. did anyone else have the sponge phase and did it stop",
        responses: [
          { by: 'marmalade', kind: 'me-too' },
          { by: 'pebble', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'marmalade',
        at: ago(21, '16:05'),
        body: 'I had a sponge phase. mine got lighter after some weeks but everbody is different so not a promise. I wrote down the spongy hours and my doctor actually liked having the list',
        responses: [{ by: 'lantern', kind: 'thank-you' }],
      },
      {
        by: 'thicket',
        at: ago(21, '22:15'),
        body: 'Doctors always start too high. Skip it on the days you open. I quit mine for a week once and felt great.',
        reports: [
          {
            by: 'heron',
            kind: 'breaks-agreement',
            words:
              "I'm sure this is meant kindly, but it tells somebody to skip their medication. We agreed not to do that. Lantern is tired enough to try it.",
          },
        ],
        review: {
          by: 'halloway',
          at: ago(20, '09:25'),
          outcome: 'removed-with-reason',
          reason:
            'Tells another member to skip doses on some days. Breaks the part of the agreement about medication. No ill will; the author has been told and may post again in other words.',
          noteToAuthor:
            "I've taken this one down and I want to tell you why. I think you wanted to spare somebody a bad week. But it says when to skip a medication, and for some people that is risky. Your own story is welcome here: how it was for you, without what to do about it. If you think I'm wrong, you can ask for another look, and a different clinician will decide.",
        },
      },
      {
        by: 'halloway',
        at: ago(20, '09:40'),
        body: "I've taken down a post here that gave advice about when to take a medication, and its author knows why. How it was for you is just right for this thread. What to change is a question for whoever prescribes it, and a pharmacist will often answer the same day.",
        responses: [{ by: 'heron', kind: 'thank-you' }],
      },
      {
        by: 'thicket',
        at: ago(20, '18:30'),
        body: "That was mine. Fair call. My own story is I quit for a week and felt great and then I didn't. Should've put the second half.",
        responses: [
          { by: 'lantern', kind: 'thank-you' },
          { by: 'heron', kind: 'thank-you' },
          { by: 'marmalade', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'lantern',
        at: ago(17, '12:10'),
        body: 'asked the pharmacist. she moved it to a different time of day with the doctor. less sponge. more like a slightly damp cloth',
        responses: [
          { by: 'marmalade', kind: 'celebrating-with-you' },
          { by: 'thicket', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'How do you bring a list to the doctor without shame',
    audience: 'group-and-alumni',
    asksFor: 'ideas',
    contentNotes: ['medical'],
    posts: [
      {
        by: 'olivo',
        at: ago(11, '16:30'),
        body: 'I have eight minutes with the doctor. In English, when I am nervous, I say "everything is fine" and then it is minute eight. I want to bring a paper. Is it strange?',
        responses: [{ by: 'fernlight', kind: 'me-too' }],
      },
      {
        by: 'fernlight',
        at: ago(11, '19:05'),
        body: 'Not strange. I bring one for Dad every time. I hand it over and say "the first one is the one that matters." They read it, I think they\'re relieved.',
        responses: [{ by: 'olivo', kind: 'thank-you' }],
      },
      {
        by: 'harbor',
        at: ago(10, '08:25'),
        body: 'You can also ask for an interpreter when you book, and it costs you nothing at most places. My neighbor did not know that for six years.',
        responses: [
          { by: 'olivo', kind: 'thank-you' },
          { by: 'heron', kind: 'thank-you' },
        ],
      },
      {
        by: 'olivo',
        at: ago(4, '15:45'),
        body: 'I brought the paper. He put on the glasses and he said "finally, somebody organized." I have it on the refrigerator now, like a drawing of a child.',
        responses: [
          { by: 'harbor', kind: 'celebrating-with-you' },
          { by: 'fernlight', kind: 'celebrating-with-you' },
          { by: 'lantern', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
];
