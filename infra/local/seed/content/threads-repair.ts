import { ago } from './ago.ts';
import type { SeedThread } from './content-types.ts';

/** A disagreement, the way back, and asking to be told the truth. */
export const repair: readonly SeedThread[] = [
  {
    group: 'tuesday',
    title: 'About what you wrote to me',
    audience: 'group',
    asksFor: 'honest-feedback',
    contentNotes: [],
    posts: [
      {
        by: 'kestrel',
        at: ago(13, '10:20'),
        body: 'Heron, when I wrote about going back to work, you answered "at least you have a job to go back to." It\'s been nine days and I haven\'t stopped thinking about it. I felt about two inches tall. I sent you a thank-you for it and closed the page, which is my whole problem.',
        responses: [{ by: 'pebble', kind: 'i-hear-you' }],
      },
      {
        by: 'heron',
        at: ago(13, '11:45'),
        body: 'I said it as a comfort. I think you have taken it in the worst way it could be taken.',
        edit: {
          at: ago(12, '08:30'),
          body: 'I said it as a comfort. I think you have taken it in the worst way it could be taken.\n\n(Next day: I am leaving this as I wrote it, because it is what I did. But I am not happy with it.)',
        },
      },
      {
        by: 'kestrel',
        at: ago(13, '12:10'),
        body: 'Oh good, so now I am also bad at listening. Lovely. Some of us do not get to sit at home ironing our feelings.',
        withdrawAt: ago(13, '12:50'),
      },
      {
        by: 'kestrel',
        at: ago(13, '12:55'),
        body: 'I took one down. It was mean and it was about the ironing, and I knew what the ironing was. Heron, I am sorry for that one. I am still hurt about the first thing.',
        responses: [
          { by: 'thicket', kind: 'i-hear-you' },
          { by: 'marmalade', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'marmalade',
        at: ago(13, '18:00'),
        body: "I love both of you and I'm going to go hide in the bathtub with my mail. but don't stop",
        responses: [{ by: 'lantern', kind: 'me-too' }],
      },
      {
        by: 'heron',
        at: ago(12, '08:40'),
        body: 'I read the one you took down before it went. It hurt. I also think that my reply was a door shut in your face, in good English. May we ask for help with this? I doubt that we can do it well alone.',
        responses: [
          { by: 'kestrel', kind: 'i-hear-you' },
          { by: 'thicket', kind: 'thank-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'Coming back to it',
    audience: 'group',
    asksFor: 'just-listening',
    contentNotes: [],
    posts: [
      {
        by: 'halloway',
        at: ago(11, '11:00'),
        body: 'Quiet Heron and Wry Kestrel each asked me for a way back to this, and both said it could be here, where it began. Either of you can step back at any point and nobody will ask why.\n\nThree things from each, in your own time: what happened, what it did to you, what you need now. Everyone else: reading is enough. Please leave your ideas at the door for this one.',
        responses: [
          { by: 'heron', kind: 'thank-you' },
          { by: 'kestrel', kind: 'thank-you' },
        ],
      },
      {
        by: 'kestrel',
        at: ago(11, '19:40'),
        body: 'What happened: I said going back was hard, and I heard "be grateful."\nWhat it did: I was eleven again at the dinner table, where somebody always had it worse.\nWhat I need: for you to ask one question before the comfort. Just one.',
        responses: [
          { by: 'heron', kind: 'i-hear-you' },
          { by: 'pebble', kind: 'me-too' },
        ],
      },
      {
        by: 'heron',
        at: ago(10, '10:15'),
        body: "What happened: you were in pain and I looked for something to put on it, quickly, because I could not bear to watch.\nWhat it did, afterward: your line about the ironing made me feel that I had handed you something precious and you had thrown it. I know you took it back. It still landed.\nWhat I need: that you tell me sooner, even if it's only one word. I can learn the word.\n\nAnd here is my one question, late. What was the worst hour of that first day back?",
        responses: [
          { by: 'kestrel', kind: 'thank-you' },
          { by: 'olivo', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'kestrel',
        at: ago(10, '13:20'),
        body: "Eleven to twelve. I couldn't remember my password, and I thought: they'll see that I'm not really back.\n\nThank you for asking. I'm sorry about the ironing. You may go creased as long as you want. The word will be \"ouch.\"",
        responses: [
          { by: 'heron', kind: 'thank-you' },
          { by: 'thicket', kind: 'celebrating-with-you' },
          { by: 'marmalade', kind: 'celebrating-with-you' },
          { by: 'lantern', kind: 'holding-hope' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'do I take over? be honest',
    audience: 'group',
    asksFor: 'honest-feedback',
    contentNotes: [],
    posts: [
      {
        by: 'marmalade',
        at: ago(7, '20:30'),
        body: "somebody starts writing about a big thing and I put a joke under it and then they dont write the rest. I saw it happen twice now. I think I do it on purpose?? please tell me for real. I can take it (I can't but I will)",
        responses: [{ by: 'kestrel', kind: 'me-too' }],
      },
      {
        by: 'pebble',
        at: ago(7, '21:15'),
        body: 'Once I had more to write.\nYou joked.\nI was glad.\n\nThen I deleted the rest\nand I was not glad.\n\nBoth.',
        responses: [{ by: 'marmalade', kind: 'thank-you' }],
      },
      {
        by: 'thicket',
        at: ago(7, '22:05'),
        body: 'Sometimes the joke is why I read. Sometimes count to five first.',
        responses: [
          { by: 'marmalade', kind: 'thank-you' },
          { by: 'heron', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'marmalade',
        at: ago(6, '07:50'),
        body: 'pebble I am so glad you said it. count to five. ok. I counted to five before posting this and in the five I deleted three jokes',
        responses: [
          { by: 'pebble', kind: 'thank-you' },
          { by: 'thicket', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
];
