import { ago } from './ago.ts';
import type { SeedThread } from './content-types.ts';

/** Work, family and saying no. */
export const everyday: readonly SeedThread[] = [
  {
    group: 'tuesday',
    title: 'Went back to work. Lasted until lunch.',
    audience: 'group-and-alumni',
    asksFor: 'similar-experiences',
    contentNotes: [],
    posts: [
      {
        by: 'kestrel',
        at: ago(22, '14:15'),
        body: 'First day back after nine weeks. They had put a balloon on my chair. Everyone was so nice, in that voice. By noon I had been asked how I was by eleven people, and I had said "getting there" eleven times, and I went down all those stairs and home.\n\nThe plan is half days. I hate the plan. Has anyone done half days without feeling like half a person?',
        responses: [
          { by: 'marmalade', kind: 'i-hear-you' },
          { by: 'mossy', kind: 'me-too' },
        ],
      },
      {
        by: 'mossy',
        at: ago(22, '17:50'),
        body: 'Did half days for five weeks. Felt like half a person for two. Then felt like somebody with free afternoons.',
        responses: [{ by: 'kestrel', kind: 'thank-you' }],
      },
      {
        by: 'heron',
        at: ago(22, '18:25'),
        body: 'At least you have a job to go back to, and a balloon. I say it fondly.',
        responses: [{ by: 'kestrel', kind: 'thank-you' }],
      },
      {
        by: 'marmalade',
        at: ago(22, '20:30'),
        body: 'get a LINE ready. mine was "better than the printer" because our printer is always broken. people laugh and then they go away',
        responses: [{ by: 'kestrel', kind: 'thank-you' }],
      },
      {
        by: 'kestrel',
        at: ago(20, '12:40'),
        body: 'Used the printer line four times. One person said "aren\'t we all." Stayed until one. Took the balloon home and let it go down by itself.',
        responses: [
          { by: 'marmalade', kind: 'celebrating-with-you' },
          { by: 'saffron', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'The next holiday, whichever one it is',
    audience: 'group-and-alumni',
    asksFor: 'ideas',
    contentNotes: [],
    posts: [
      {
        by: 'marmalade',
        at: ago(14, '13:10'),
        body: "my sister has started the family group chat about the next holiday. there is always a next holiday. same table, same uncle, same 'are you STILL going to that thing'. last time I ate pie standing up in the laundry room\n\nI don't want to not go bc my kid loves his cousins. how do you go and come home still in one peice",
        responses: [{ by: 'lantern', kind: 'me-too' }],
      },
      {
        by: 'saffron',
        at: ago(14, '15:25'),
        body: "I give myself a job! I'm Dishes. Nobody interrupts Dishes. Also — I park so nobody can block me in.",
        responses: [{ by: 'marmalade', kind: 'thank-you' }],
      },
      {
        by: 'heron',
        at: ago(14, '16:50'),
        body: 'I say when I am leaving before I take my coat off. "I have until four." It turns out that nobody asks why, they simply take it as weather.',
        responses: [{ by: 'marmalade', kind: 'thank-you' }],
      },
      {
        by: 'kestrel',
        at: ago(13, '12:55'),
        body: 'I stopped going. I know that is not what you asked. I only mention it because for years I thought it was not on the menu.',
        responses: [{ by: 'thicket', kind: 'me-too' }],
      },
      {
        by: 'marmalade',
        at: ago(13, '21:25'),
        body: "thats ok kestrel I'm glad it's on the menu for you. for me it's Dishes and until four. going to practice saying until four in the mirror. my kid asked what happens at four",
        responses: [
          { by: 'saffron', kind: 'celebrating-with-you' },
          { by: 'kestrel', kind: 'thank-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'My brother wants to borrow money again',
    audience: 'group',
    asksFor: 'honest-feedback',
    contentNotes: [],
    posts: [
      {
        by: 'thicket',
        at: ago(15, '19:20'),
        body: "Third time this year. I said I'd think about it. He said think fast.\nTell me straight. Am I being cold?",
        responses: [{ by: 'olivo', kind: 'me-too' }],
      },
      {
        by: 'kestrel',
        at: ago(15, '20:00'),
        body: '"Think fast" is not something you say to a person you are asking a favor from. No, you are not cold.',
        responses: [{ by: 'thicket', kind: 'thank-you' }],
      },
      {
        by: 'olivo',
        at: ago(15, '23:30'),
        body: 'I see it a little different, if I can. In my family we give and we do not count. It cost me a lot, also it held me when I had nothing. I do not think you are cold. I think maybe you want to give something that is not money, and he asks only for money.',
        responses: [
          { by: 'thicket', kind: 'thank-you' },
          { by: 'heron', kind: 'thank-you' },
        ],
      },
      {
        by: 'lantern',
        at: ago(14, '11:15'),
        body: 'honest feedback: you wrote us a really long thing about him once and there wasnt one thing in it that he asked about YOU. thats all i noticed',
        responses: [{ by: 'thicket', kind: 'i-hear-you' }],
      },
      {
        by: 'thicket',
        at: ago(12, '17:40'),
        body: "Told him no to the money. Told him he can come eat Sundays. He hung up.\nLantern I've been chewing on yours.",
        responses: [
          { by: 'kestrel', kind: 'i-hear-you' },
          { by: 'olivo', kind: 'holding-hope' },
          { by: 'lantern', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'thicket',
        at: ago(6, '20:10'),
        body: 'He came. Ate two plates. Did not mention it. I did not either.',
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'How do you say no without giving a speech',
    audience: 'group-and-alumni',
    asksFor: 'ideas',
    contentNotes: [],
    posts: [
      {
        by: 'fernlight',
        at: ago(4, '13:05'),
        body: 'My aunt wants me to do Dad\'s weekends as well, "since I\'m there anyway." I wrote her a message explaining why not and it was longer than my college essay and then I said yes at the end of it. I watched my own thumbs do it.',
        responses: [
          { by: 'marmalade', kind: 'me-too' },
          { by: 'saffron', kind: 'me-too' },
        ],
      },
      {
        by: 'saffron',
        at: ago(4, '17:20'),
        body: '"I can\'t do weekends." Full stop, send, phone in the bread box. The bread box is the important part.',
        responses: [{ by: 'fernlight', kind: 'thank-you' }],
      },
      {
        by: 'kestrel',
        at: ago(4, '18:45'),
        body: 'A yes can be taken back. "I answered too fast. I can\'t do weekends." I have used it on my boss, and the building is still standing.',
        responses: [
          { by: 'fernlight', kind: 'thank-you' },
          { by: 'heron', kind: 'thank-you' },
        ],
      },
      {
        by: 'fernlight',
        at: ago(3, '12:30'),
        body: "Sent it. Kestrel's words exactly. I don't own a bread box so the phone is in the salad drawer. It has buzzed twice. The lettuce is handling it.",
        responses: [
          { by: 'kestrel', kind: 'celebrating-with-you' },
          { by: 'saffron', kind: 'celebrating-with-you' },
          { by: 'marmalade', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
];
