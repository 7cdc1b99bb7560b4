import { ago } from './ago.ts';
import type { SeedGoal } from './content-types.ts';

/** Small steps: some taken, some put down, one at its end. */
export const goals: readonly SeedGoal[] = [
  {
    by: 'fernlight',
    at: ago(10, '18:20'),
    words: 'One afternoon a week when somebody else sits with Dad',
    step: 'Find out who you even ask',
    isShown: true,
    changes: [
      { at: ago(10, '18:22'), change: 'add-step', words: 'Ask at the front desk' },
      { at: ago(10, '18:23'), change: 'add-step', words: 'Have the afternoon' },
      { at: ago(10, '18:24'), change: 'step-done', step: 1 },
      {
        at: ago(6, '17:40'),
        change: 'write',
        entry: 'setback',
        words:
          'There was a line, and I left. The form is still in my bag. It has a coffee ring on it now.',
        seenBy: ['pebble', 'heron'],
      },
      { at: ago(3, '16:50'), change: 'step-done', step: 2 },
      {
        at: ago(3, '16:52'),
        change: 'write',
        entry: 'celebration',
        words: 'I asked. It took four minutes. She had a pen ready with the cap already off.',
        seenBy: ['marmalade', 'olivo'],
      },
    ],
  },
  {
    by: 'fernlight',
    at: ago(12, '22:05'),
    words: 'Say one whole sentence in the room before the halfway break',
    step: 'Decide on the sentence in the car, and leave it alone after that',
    isShown: false,
    changes: [{ at: ago(7, '21:10'), change: 'step-done', step: 1 }],
  },
  {
    by: 'pebble',
    at: ago(22, '19:00'),
    words: 'Stay on the bus until my own stop',
    step: 'Sit where I can see the road',
    isShown: true,
    changes: [
      { at: ago(18, '18:30'), change: 'step-done', step: 1 },
      {
        at: ago(14, '18:40'),
        change: 'write',
        entry: 'setback',
        words: 'Two stops.\nThen the pavement,\nand a long walk with wet shoes.',
        seenBy: ['thicket'],
      },
      {
        at: ago(9, '18:20'),
        change: 'write',
        entry: 'celebration',
        words: 'Five stops.\nAll of them mine.',
        seenBy: ['fernlight', 'thicket'],
      },
      { at: ago(8, '18:00'), change: 'reached' },
    ],
  },
  {
    by: 'comet',
    at: ago(19, '06:40'),
    words: 'walk once round the block after a shift, before bed',
    step: 'shoes by the door, not in the closet',
    isShown: true,
    changes: [
      { at: ago(18, '06:30'), change: 'step-done', step: 1 },
      {
        at: ago(13, '06:45'),
        change: 'write',
        entry: 'setback',
        words: 'missed four. the shoes were by the door the whole time looking at me',
        seenBy: ['plum', 'whistle'],
      },
      {
        at: ago(7, '06:35'),
        change: 'write',
        entry: 'update',
        words: 'twice this week. no fox. a man hosing down the fish counter said morning',
        seenBy: ['whistle'],
      },
    ],
  },
];
