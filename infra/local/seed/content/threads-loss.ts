import { ago } from './ago.ts';
import type { SeedThread } from './content-types.ts';

/** Grief: a brother, a grandmother, a cat. */
export const loss: readonly SeedThread[] = [
  {
    group: 'tuesday',
    title: 'Four months',
    audience: 'group',
    asksFor: 'just-listening',
    contentNotes: ['loss'],
    posts: [
      {
        by: 'heron',
        at: ago(24, '16:10'),
        body: "Today it is four months since my brother died. I had planned to be dignified about it. Instead I shouted at a man in the hardware store because he asked whether I needed help.\n\nWe were not close in the way people mean. He rang me every Sunday to complain about the football, and I put him on speaker and did the ironing, and I thought of it as a chore. I have not ironed anything since. I go about creased.\n\nI don't want ideas, please. I know about the ideas.",
        responses: [
          { by: 'marmalade', kind: 'i-hear-you' },
          { by: 'thicket', kind: 'i-hear-you' },
          { by: 'pebble', kind: 'i-hear-you' },
          { by: 'olivo', kind: 'holding-hope' },
        ],
      },
      { by: 'thicket', at: ago(24, '18:30'), body: 'No ideas. Just here.' },
      {
        by: 'pebble',
        at: ago(24, '19:15'),
        body: 'Creased is all right.',
        responses: [{ by: 'heron', kind: 'thank-you' }],
      },
      {
        by: 'lantern',
        at: ago(24, '23:50'),
        body: "i think he called you every single sunday because you always picked up. sorry if that's an idea",
        responses: [{ by: 'heron', kind: 'thank-you' }],
      },
      {
        by: 'heron',
        at: ago(23, '09:20'),
        body: 'It was an idea, and you are forgiven. I had to go and sit on the stairs.',
        responses: [{ by: 'lantern', kind: 'i-hear-you' }],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'Her voice messages',
    audience: 'group-and-alumni',
    asksFor: 'similar-experiences',
    contentNotes: ['loss'],
    posts: [
      {
        by: 'olivo',
        at: ago(8, '22:40'),
        body: "I have forty-one voice messages from my abuela in the telephone. In most of them she thinks that it is not recording and she speaks with the hen. I have not the courage to listen and not the courage to delete. The telephone says that the memory is full. Yes, I know that it is full.\n\nDoes somebody else have a thing like this, that you can't open and can't throw?",
        responses: [
          { by: 'heron', kind: 'me-too' },
          { by: 'fernlight', kind: 'i-hear-you' },
          { by: 'harbor', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'harbor',
        at: ago(7, '08:35'),
        body: "My father's toolbox. Eleven years in the hall. I opened it the month I finished group, because by then I wanted to know more than I was afraid to. It was mostly rubber bands.\n\nThere was no right time. There was just a day.",
        contentNotes: ['loss'],
        responses: [{ by: 'olivo', kind: 'thank-you' }],
      },
      {
        by: 'marmalade',
        at: ago(7, '12:20'),
        body: 'if it helps the practical part: you can copy them somewhere else so the phone can breath and you dont have to listen to do it. then nothing is decided',
        responses: [
          { by: 'olivo', kind: 'thank-you' },
          { by: 'mossy', kind: 'thank-you' },
        ],
      },
      {
        by: 'olivo',
        at: ago(5, '21:55'),
        body: 'I copied. I listened to one, the shortest. She says: "Is it on? It is not on. Come here, beautiful." To the hen. I laughed so much and then the other thing.',
        responses: [
          { by: 'harbor', kind: 'i-hear-you' },
          { by: 'heron', kind: 'holding-hope' },
          { by: 'pebble', kind: 'i-hear-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'The cat (I know it is only a cat)',
    audience: 'group',
    asksFor: 'just-listening',
    contentNotes: ['loss'],
    posts: [
      {
        by: 'kestrel',
        at: ago(19, '20:05'),
        body: "Seventeen years. She was rude to everyone I ever brought home and she was right every time. The vet was very gentle and then handed me a bill and a card with a paw print, and I said thank you to the bill.\n\nI know people here have lost actual people. I nearly didn't post.",
        responses: [
          { by: 'lantern', kind: 'i-hear-you' },
          { by: 'olivo', kind: 'i-hear-you' },
          { by: 'marmalade', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'heron',
        at: ago(19, '20:40'),
        body: 'I am one of those with an actual person, and I would like to say that there is no "only" in it.',
        responses: [{ by: 'kestrel', kind: 'thank-you' }],
      },
      { by: 'lantern', at: ago(18, '00:10'), body: 'what was she called. you can change it a bit' },
      {
        by: 'kestrel',
        at: ago(18, '00:22'),
        body: 'Let us say Management.',
        responses: [
          { by: 'lantern', kind: 'holding-hope' },
          { by: 'heron', kind: 'i-hear-you' },
        ],
      },
    ],
  },
];
