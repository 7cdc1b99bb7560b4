import { ago } from './ago.ts';
import type { SeedPlan } from './content-types.ts';

/** Plans for the hard hours. Two people let their facilitators read theirs. */
export const plans: readonly SeedPlan[] = [
  {
    by: 'fernlight',
    versions: [
      {
        at: ago(11, '20:30'),
        words: {
          warningSigns:
            'I stop opening the curtains.\nI say “fine” more than twice in one phone call.',
          byMyself: 'Shower, even a short one.\nThe crossword in the free paper.',
        },
      },
      {
        at: ago(5, '21:00'),
        words: {
          warningSigns:
            'I stop opening the curtains.\nI say “fine” more than twice in one phone call.\nI go and sit in the car with the engine off.',
          byMyself:
            'Shower, even a short one.\nThe crossword in the free paper.\nThe small print, as Harbor Bell does it.',
          distractions:
            'The garden center. Nobody there needs anything from me.\nThe library on late opening.',
          people: 'My cousin, who picks up.\nThe neighbor with the blue door.',
          professionals: 'The clinic, in the mornings.\n988, at any hour.',
          surroundings: 'Ask my cousin to come and stay the night.',
        },
      },
    ],
  },
  {
    by: 'pebble',
    versions: [
      {
        at: ago(18, '16:00'),
        words: {
          warningSigns: 'My coat stays on indoors.\nI count the stairs.',
          byMyself: 'Write three lines.\nOpen the window. Listen for the bird.',
          distractions:
            'The bench by the fountain.\nThe laundromat. It is warm and people come and go.',
          people: 'My brother. He is slow to answer and he does answer.',
          professionals: 'Dr. Halloway, through the clinic.\n988, by text.',
          surroundings: 'Stay where other people are.',
        },
      },
    ],
    sharedAt: ago(17, '17:30'),
  },
  {
    by: 'plum',
    versions: [
      {
        at: ago(9, '21:30'),
        words: {
          warningSigns: 'I eat standing up, out of the pan.\nI rehearse being told off.',
          byMyself: 'Put the baby down, shut the door, wash my face.',
          people: 'My brother.\nThe mother from the playground with the loud laugh.',
          professionals: 'The nurse line on the fridge.\n988.',
        },
      },
    ],
    sharedAt: ago(8, '20:45'),
  },
];
