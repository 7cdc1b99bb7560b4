import { ago } from './ago.ts';
import type { SeedThread } from './content-types.ts';

/** Soup, a dog and other reasons to come by. */
export const smallTalk: readonly SeedThread[] = [
  {
    group: 'tuesday',
    title: 'The soup, because somebody asked',
    audience: 'group-and-alumni',
    asksFor: 'celebration',
    contentNotes: [],
    posts: [
      {
        by: 'olivo',
        at: ago(25, '16:20'),
        body: 'In another thread I said that the only thing I did this week is a soup, and somebody asked how. So.\n\nChickpeas from the night before. One onion, three garlics, one carrot because my abuela says so. Paprika, the smoked one. You cook the onion until you are bored and then five minutes more. Water. One hour, not strong. Spinach at the end, lemon on top.\n\nThe secret is that you make too much. Then tomorrow you have something that a person made for you, and the person is you.',
        responses: [
          { by: 'heron', kind: 'thank-you' },
          { by: 'lantern', kind: 'thank-you' },
          { by: 'mossy', kind: 'thank-you' },
          { by: 'pebble', kind: 'thank-you' },
        ],
      },
      {
        by: 'lantern',
        at: ago(25, '17:00'),
        body: '"and the person is you" ok im crying at soup',
        responses: [{ by: 'olivo', kind: 'i-hear-you' }],
      },
      {
        by: 'marmalade',
        at: ago(22, '19:45'),
        body: "MADE IT. used canned because I have no night-befores left in me. forgot the lemon. my kid said it was 'allright' which is five stars from a nine year old",
        responses: [{ by: 'olivo', kind: 'celebrating-with-you' }],
      },
      {
        by: 'kestrel',
        at: ago(21, '20:30'),
        body: 'I got bored of the onion after two minutes and stopped there. I can confirm that the extra minutes were the soup.',
        responses: [{ by: 'olivo', kind: 'i-hear-you' }],
      },
      {
        by: 'olivo',
        at: ago(21, '21:00'),
        body: 'Kestrel, you must be bored with honor. Try again.',
      },
      {
        by: 'kestrel',
        at: ago(14, '20:15'),
        body: 'Tried again. Stood there. Was bored with honor. It was so good that I was annoyed.',
        responses: [
          { by: 'olivo', kind: 'celebrating-with-you' },
          { by: 'heron', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: "Update on the neighbor's dog",
    audience: 'group-and-alumni',
    asksFor: 'celebration',
    contentNotes: [],
    posts: [
      {
        by: 'marmalade',
        at: ago(18, '18:30'),
        body: 'some of you know about the neighbors dog who hates me. well. TODAY. I was taking out teh recycling in my robe, having a very bad one, and he came over and leaned on my leg. the entire weight of him. he is not a small dog. we just stood there by the trash cans',
        responses: [
          { by: 'lantern', kind: 'celebrating-with-you' },
          { by: 'mossy', kind: 'celebrating-with-you' },
        ],
      },
      {
        by: 'thicket',
        at: ago(18, '19:05'),
        body: 'Dogs lean when they trust you. Or when they itch.',
      },
      {
        by: 'marmalade',
        at: ago(18, '19:10'),
        body: 'I am choosing trust thicket',
        responses: [{ by: 'thicket', kind: 'i-hear-you' }],
      },
      { by: 'thicket', at: ago(18, '19:12'), body: 'Fair.' },
      {
        by: 'saffron',
        at: ago(17, '12:30'),
        body: 'What is his NAME though',
      },
      {
        by: 'marmalade',
        at: ago(17, '18:00'),
        body: 'the agreement says no real names so let us call him The Mayor',
        responses: [
          { by: 'saffron', kind: 'celebrating-with-you' },
          { by: 'kestrel', kind: 'celebrating-with-you' },
        ],
      },
      {
        by: 'marmalade',
        at: ago(3, '18:20'),
        body: 'The Mayor leaned again. that makes four. he also ate a glove',
        responses: [{ by: 'lantern', kind: 'celebrating-with-you' }],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'what is everyone watching that is NOT sad',
    audience: 'group',
    asksFor: 'ideas',
    contentNotes: [],
    posts: [
      {
        by: 'lantern',
        at: ago(11, '13:40'),
        body: "i've run out. i watched a whole documentary about bread and then the baker's marriage ended. please help. requirements: nobody learns anything, nobody gets sick",
        responses: [{ by: 'marmalade', kind: 'me-too' }],
      },
      {
        by: 'kestrel',
        at: ago(11, '14:05'),
        body: 'Competitive pottery. The only thing that breaks is pots.',
      },
      {
        by: 'heron',
        at: ago(11, '15:30'),
        body: 'There is a channel that only shows a train crossing Norway. Seven hours. Nobody learns anything.',
      },
      {
        by: 'marmalade',
        at: ago(11, '20:10'),
        body: 'cartoon fish. I can recommend literally only cartoon fish',
      },
      {
        by: 'lantern',
        at: ago(10, '21:45'),
        body: 'update. norway train. there was a COW and i gasped. thank you heron',
        responses: [
          { by: 'heron', kind: 'celebrating-with-you' },
          { by: 'marmalade', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'The lemon tree on my windowsill',
    audience: 'group-and-alumni',
    asksFor: 'celebration',
    contentNotes: [],
    posts: [
      {
        by: 'mossy',
        at: ago(16, '07:10'),
        body: 'Some of you may remember me writing about it, near the end of my time in group. I had stopped watering everything. Kept one pot because it was too heavy to carry down.\n\nIt has a lemon. One. The size of a walnut.',
        responses: [
          { by: 'heron', kind: 'celebrating-with-you' },
          { by: 'thicket', kind: 'celebrating-with-you' },
          { by: 'harbor', kind: 'celebrating-with-you' },
          { by: 'olivo', kind: 'holding-hope' },
        ],
      },
      {
        by: 'heron',
        at: ago(16, '08:45'),
        body: 'I remember that pot. You wrote about it in one breath, without a single comma. I am so pleased about the walnut.',
        responses: [{ by: 'mossy', kind: 'thank-you' }],
      },
      { by: 'olivo', at: ago(16, '15:00'), body: 'When it is big you tell me. I have the soup.' },
    ],
  },
];
