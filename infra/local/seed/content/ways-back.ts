import { ago } from './ago.ts';
import type { SeedRepair } from './content-types.ts';

/** Two ways back: one on which both have written, and one that nobody has opened yet. */
export const repairs: readonly SeedRepair[] = [
  {
    by: 'fernlight',
    other: 'lantern',
    at: ago(7, '20:10'),
    words:
      'In the awake again club I wrote that I was listening to my dad’s breathing, and Paper Lantern asked whether it was okay breathing, the way you’d ask about the fridge. I said it was fine. It wasn’t. I have been cross for five days with somebody who let me in at half past three, and I would like to say so without making it a big thing.',
    opened: {
      by: 'halloway',
      at: ago(6, '15:00'),
      acceptedAt: ago(6, '23:20'),
      asker: {
        at: ago(5, '19:50'),
        happened:
          'I told the club what I could hear, and you asked if it was okay breathing. I said yes, because the rule is short posts.',
        effect:
          'I shut the laptop and counted for another two hours, and felt that I had brought something too heavy to a nice place.',
        need: 'To be allowed one long post, now and then. And to stop being cross with you, because I like the fridge.',
      },
      other: {
        at: ago(4, '23:40'),
        happened:
          'you wrote about your dad and i got scared, so i asked it small. small is what i do at that hour',
        effect:
          'i saw you say fine and i knew that fine. i say it at work forty times a day. i let it go by anyway',
        need: 'a second try at the question. so, how was the breathing. long post. i have till the bread comes',
      },
    },
  },
  {
    by: 'plum',
    other: 'whistle',
    at: ago(1, '14:40'),
    words:
      'In the thread about phones I said that somebody has to be able to reach me because of the baby. It ended in a joke about a table, and I put a thank-you under it. I’m still cross. I don’t want to be cross with Tin Whistle, I’d like help saying that it wasn’t a small thing to me.',
  },
];
