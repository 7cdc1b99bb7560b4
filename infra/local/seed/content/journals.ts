import { ago } from './ago.ts';
import type { SeedNote } from './content-types.ts';

/** Weeks as they were for three people: a tap on most days, words on some. */
export const notes: readonly SeedNote[] = [
  { by: 'fernlight', at: ago(26, '22:40'), mood: 'heavy', energy: 'none' },
  { by: 'fernlight', at: ago(24, '23:05'), mood: 'very-heavy', energy: 'little' },
  {
    by: 'fernlight',
    at: ago(21, '21:50'),
    mood: 'heavy',
    energy: 'little',
    words: 'Dad called me by my aunt’s name twice. I answered to it. It was quicker.',
  },
  { by: 'fernlight', at: ago(19, '22:15'), mood: 'in-between', energy: 'some' },
  { by: 'fernlight', at: ago(16, '22:30'), mood: 'heavy', energy: 'none' },
  {
    by: 'fernlight',
    at: ago(14, '21:20'),
    mood: 'in-between',
    energy: 'little',
    words:
      'First session. I sat in the car afterward until the windows steamed up. I think it was a good kind of tired. I’m not sure I remember the good kind.',
  },
  { by: 'fernlight', at: ago(12, '20:40'), mood: 'lighter', energy: 'some' },
  { by: 'fernlight', at: ago(9, '22:10'), mood: 'heavy', energy: 'little' },
  {
    by: 'fernlight',
    at: ago(7, '21:30'),
    mood: 'lighter',
    energy: 'some',
    words: 'Said the sentence. My ears were hot the whole way home and I had the radio on loud.',
  },
  {
    by: 'fernlight',
    at: ago(6, '19:15'),
    mood: 'in-between',
    energy: 'little',
    words:
      'I left the line at the front desk again. Nobody made me. I’m showing you this one because I would rather you knew it from here than saw me stand outside the door.',
    sharedAt: ago(6, '19:25'),
  },
  { by: 'fernlight', at: ago(3, '17:20'), mood: 'light', energy: 'enough' },
  {
    by: 'fernlight',
    at: ago(1, '21:45'),
    mood: 'lighter',
    energy: 'some',
    words: 'Dad hummed while I did the dishes. I did them twice so that he would go on.',
  },
  { by: 'heron', at: ago(23, '09:10'), mood: 'heavy', energy: 'little' },
  {
    by: 'heron',
    at: ago(17, '08:40'),
    mood: 'in-between',
    energy: 'some',
    words: 'Four hours together, without the whales.',
  },
  { by: 'heron', at: ago(12, '08:20'), mood: 'heavy', energy: 'some' },
  { by: 'heron', at: ago(10, '14:00'), mood: 'lighter', energy: 'enough' },
  { by: 'plum', at: ago(20, '04:30'), mood: 'very-heavy', energy: 'none' },
  {
    by: 'plum',
    at: ago(15, '12:20'),
    mood: 'heavy',
    energy: 'little',
    words: 'Soup less good. I opened the freezer to say hello to it.',
  },
  { by: 'plum', at: ago(10, '13:40'), mood: 'in-between', energy: 'some' },
  { by: 'plum', at: ago(4, '05:10'), mood: 'lighter', energy: 'some' },
];
