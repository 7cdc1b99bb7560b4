import { ago } from './ago.ts';
import type { SeedThread } from './content-types.ts';

/** The small Thursday group: three members and two clinicians. */
export const thursday: readonly SeedThread[] = [
  {
    group: 'thursday',
    title: 'From Thursday: one thing you put down',
    audience: 'group',
    asksFor: 'similar-experiences',
    contentNotes: [],
    posts: [
      {
        by: 'ashby',
        at: ago(12, '11:40'),
        body: 'We talked about what we carry that was never ours. Here is the other half of it. Over the next days, notice one thing that you put down, even for an hour. Tell us what it was, and whether anything fell over.',
        responses: [{ by: 'whistle', kind: 'thank-you' }],
      },
      {
        by: 'whistle',
        at: ago(11, '09:30'),
        body: 'I put down being the cheerful one at choir. I sat in the back with the basses and was neither flat nor sharp nor delightful. Nothing fell over. A bass offered me a mint.',
        responses: [
          { by: 'plum', kind: 'celebrating-with-you' },
          { by: 'comet', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'comet',
        at: ago(11, '16:15'),
        body: 'put down my phone for the bus ride. looked out. there is a whole shoe repair place on my route. years i never saw it',
      },
      {
        by: 'plum',
        at: ago(10, '13:20'),
        body: "I put down the baby, in the crib, crying, and shut the bathroom door and washed my face. Two minutes. I've never done that before. He was fine. I was a bit more fine.",
        responses: [
          { by: 'whistle', kind: 'holding-hope' },
          { by: 'comet', kind: 'i-hear-you' },
          { by: 'ashby', kind: 'i-hear-you' },
        ],
      },
    ],
  },
  {
    group: 'thursday',
    title: 'Crying in the supermarket',
    audience: 'group',
    asksFor: 'similar-experiences',
    contentNotes: [],
    whatHelped: {
      at: ago(20, '13:30'),
      words:
        'Hearing about it from the other side of the shelf. I go down aisle six on purpose now.',
    },
    posts: [
      {
        by: 'plum',
        at: ago(22, '14:05'),
        body: "Aisle six. They'd moved the crackers. That's it, that's the reason. I left a full cart there and I feel bad for whoever had to put the yogurt back.",
        responses: [{ by: 'comet', kind: 'me-too' }],
      },
      {
        by: 'comet',
        at: ago(22, '15:30'),
        body: 'i stock shelves nights. we put the yogurt back. nobody minds. more people cry in six than youd think its the lights',
        responses: [
          { by: 'plum', kind: 'thank-you' },
          { by: 'whistle', kind: 'thank-you' },
        ],
      },
      {
        by: 'whistle',
        at: ago(22, '18:00'),
        body: 'I cried at a crosswalk once, because it beeped at me kindly.',
      },
      {
        by: 'plum',
        at: ago(21, '10:10'),
        body: "Comet, I can't tell you what it does to me to know that somebody in six doesn't mind.",
        responses: [{ by: 'comet', kind: 'i-hear-you' }],
      },
    ],
  },
  {
    group: 'thursday',
    title: "My mother's kitchen",
    audience: 'group',
    asksFor: 'just-listening',
    contentNotes: ['loss'],
    posts: [
      {
        by: 'plum',
        at: ago(16, '21:40'),
        body: "We're clearing the house. My brother did the garage, I got the kitchen. She'd labeled the freezer tubs in her handwriting: \"soup good\" and \"soup less good.\" I took home both. I can't eat either. They're in my freezer now like two people who don't speak.",
        responses: [
          { by: 'whistle', kind: 'i-hear-you' },
          { by: 'comet', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'whistle',
        at: ago(15, '08:50'),
        body: 'I\'m just going to say that I\'ve read it, and that "soup less good" is a wonderful woman in three words.',
        responses: [{ by: 'plum', kind: 'thank-you' }],
      },
      { by: 'plum', at: ago(15, '12:00'), body: 'She really was.' },
    ],
  },
  {
    group: 'thursday',
    title: 'the walking thing',
    audience: 'group',
    asksFor: 'celebration',
    contentNotes: [],
    posts: [
      {
        by: 'comet',
        at: ago(19, '06:30'),
        body: 'goal. walk round the block after shift before bed. once = counts',
        responses: [{ by: 'whistle', kind: 'holding-hope' }],
      },
      { by: 'comet', at: ago(18, '06:20'), body: 'once' },
      { by: 'comet', at: ago(17, '06:25'), body: 'once. saw a fox. fox did not care' },
      {
        by: 'whistle',
        at: ago(17, '09:00'),
        body: 'Foxes are famously bad audiences. I, on the other hand, am applauding.',
        responses: [{ by: 'comet', kind: 'thank-you' }],
      },
      {
        by: 'comet',
        at: ago(13, '06:40'),
        body: 'missed four. rain then just didnt. starting over',
      },
      {
        by: 'plum',
        at: ago(13, '08:15'),
        body: "Not over. You've got two walks and a fox and nobody can take those off you.",
        responses: [{ by: 'comet', kind: 'thank-you' }],
      },
    ],
  },
  {
    group: 'thursday',
    title: 'Can we talk about phones in the room',
    audience: 'group',
    asksFor: 'honest-feedback',
    contentNotes: [],
    posts: [
      {
        by: 'whistle',
        at: ago(9, '14:20'),
        body: "I'd like us to put phones in the basket. When one lights up I lose my place, and I feel that I'm less interesting than a rectangle. Tell me if I'm being a retired teacher about it.",
      },
      {
        by: 'plum',
        at: ago(9, '15:45'),
        body: "You're being a bit of a retired teacher. Some people have a sitter or a sick parent who has to be able to reach them. If mine were in a basket I'd listen to the basket for the whole session.",
        responses: [{ by: 'whistle', kind: 'i-hear-you' }],
      },
      {
        by: 'comet',
        at: ago(9, '17:00'),
        body: 'middle way. face down, sound off, buzz is ok for anyone who needs it no questions',
      },
      {
        by: 'whistle',
        at: ago(8, '09:10'),
        mutedBy: ['plum'],
        body: "I hadn't thought of sitters. Face down it is. I shall be interesting enough to compete with a table.",
        responses: [
          { by: 'plum', kind: 'thank-you' },
          { by: 'comet', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
  {
    group: 'thursday',
    title: 'May I bring a letter?',
    audience: 'facilitators',
    asksFor: 'ideas',
    contentNotes: [],
    posts: [
      {
        by: 'whistle',
        at: ago(6, '16:00'),
        body: "I've written a letter to my son, which I will not be sending. It's four pages and rather good. I'd like to read it in the session, but it would take ten minutes, and others have things to say. You would know who wrote this, and I find that I don't mind. Is it too much to ask?",
      },
      {
        by: 'ashby',
        at: ago(5, '13:30'),
        body: "Bring it. I'll keep the first part of the session free, and we'll ask the others before you start. If ten minutes turns out to be too long on the day, stop where you like. A page counts.",
        responses: [{ by: 'whistle', kind: 'thank-you' }],
      },
    ],
  },
  {
    group: 'thursday',
    title: 'after the shift',
    audience: 'group',
    asksFor: 'just-listening',
    contentNotes: [],
    posts: [
      {
        by: 'comet',
        at: ago(2, '05:40'),
        body: 'they cut my days so its only nights now. work, sleep, work. i keep looking for it and there is no reason to wake up. no fox no nothing. just saying it somewhere',
        responses: [
          { by: 'plum', kind: 'i-hear-you' },
          { by: 'whistle', kind: 'holding-hope' },
        ],
      },
      {
        by: 'plum',
        at: ago(2, '09:15'),
        body: "I'm glad you said it somewhere and that it was here. I'm up with the baby at your hours most nights. I can't fix it. I can read it.",
        responses: [{ by: 'comet', kind: 'thank-you' }],
      },
    ],
  },
  {
    group: 'thursday',
    title: 'An interview, of all things',
    audience: 'group',
    asksFor: 'ideas',
    contentNotes: [],
    posts: [
      {
        by: 'whistle',
        at: ago(1, '13:50'),
        body: 'At my age! Two mornings a week, teaching recorders to seven-year-olds, who are the loudest people alive. They want to know my greatest weakness. What does one say, when one comes to a group on Thursdays about precisely that?',
      },
    ],
  },
];
