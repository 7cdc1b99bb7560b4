import { ago } from './ago.ts';
import type { SeedThread } from './content-types.ts';

/** Sleep, and the long thread of people who are awake. */
export const nights: readonly SeedThread[] = [
  {
    group: 'tuesday',
    title: 'awake again club',
    audience: 'group',
    asksFor: 'similar-experiences',
    contentNotes: [],
    posts: [
      {
        by: 'lantern',
        at: ago(26, '03:14'),
        body: "who's up. rules: short posts. no advice. say what you can hear.\n\ni can hear my fridge",
        responses: [
          { by: 'thicket', kind: 'me-too' },
          { by: 'pebble', kind: 'me-too' },
        ],
      },
      { by: 'thicket', at: ago(26, '03:40'), body: 'Rain. Upstairs guy walking.' },
      { by: 'pebble', at: ago(26, '04:02'), body: 'A clock.\nI thought I had moved the clock.' },
      { by: 'lantern', at: ago(26, '04:06'), body: 'the clock found you' },
      {
        by: 'marmalade',
        at: ago(26, '07:30'),
        body: 'I slept thru this whole thing and I feel like I missed a party',
        responses: [{ by: 'lantern', kind: 'celebrating-with-you' }],
      },
      {
        by: 'kestrel',
        at: ago(24, '01:12'),
        body: 'Present. A car alarm that has been going since before I was born.',
      },
      {
        by: 'lantern',
        at: ago(24, '01:20'),
        body: 'welcome to the club kestrel. there are no snacks',
      },
      { by: 'kestrel', at: ago(24, '01:22'), body: 'Then I want my money back.' },
      {
        by: 'olivo',
        at: ago(24, '01:45'),
        body: 'There are snacks. I am toasting bread. I hear the bread.',
      },
      { by: 'lantern', at: ago(24, '01:47'), body: 'olivo you can HEAR bread?' },
      {
        by: 'olivo',
        at: ago(24, '01:51'),
        body: 'When it is ready, yes. It makes a little voice.',
        responses: [
          { by: 'lantern', kind: 'celebrating-with-you' },
          { by: 'kestrel', kind: 'thank-you' },
        ],
      },
      { by: 'thicket', at: ago(22, '03:55'), body: 'Up for work. So not club. Just passing.' },
      { by: 'lantern', at: ago(22, '03:57'), body: 'honorary member. drive safe' },
      {
        by: 'heron',
        at: ago(20, '04:30'),
        body: 'I did not know about this thread. I hear a bird that is much too early and very sure of itself.',
      },
      { by: 'pebble', at: ago(20, '04:41'), body: 'Same bird.\nI think.\nIt goes up at the end?' },
      { by: 'heron', at: ago(20, '04:44'), body: 'Up at the end, as if asking for the bill.' },
      {
        by: 'pebble',
        at: ago(20, '04:47'),
        body: 'We have the same bird.',
        responses: [
          { by: 'heron', kind: 'holding-hope' },
          { by: 'lantern', kind: 'celebrating-with-you' },
        ],
      },
      { by: 'marmalade', at: ago(20, '08:15'), body: 'I am SO jealous of the bird' },
      {
        by: 'lantern',
        at: ago(18, '00:25'),
        body: 'fridge again. me and the fridge are basically dating',
      },
      { by: 'kestrel', at: ago(18, '00:40'), body: 'Is it cold to you?' },
      {
        by: 'lantern',
        at: ago(18, '00:41'),
        body: 'get out',
        responses: [{ by: 'kestrel', kind: 'celebrating-with-you' }],
      },
      {
        by: 'thicket',
        at: ago(18, '03:20'),
        body: 'Read that on my break. Laughed out loud in an empty depot.',
      },
      {
        by: 'fernlight',
        at: ago(12, '03:33'),
        body: "Am I allowed in? I'm listening to my dad's breathing through the monitor.",
      },
      { by: 'lantern', at: ago(12, '03:35'), body: 'always allowed. is it ok breathing' },
      {
        by: 'fernlight',
        at: ago(12, '03:37'),
        body: "It's fine. It's just loud. I count them, I don't know why.",
      },
      {
        by: 'pebble',
        at: ago(12, '03:50'),
        body: 'I count the stairs.\nEvery time.\nThere are always fourteen.',
        responses: [{ by: 'fernlight', kind: 'me-too' }],
      },
      { by: 'fernlight', at: ago(12, '03:52'), body: "That's comforting about the stairs" },
      { by: 'heron', at: ago(12, '06:10'), body: 'Fernlight, I hope you got an hour after that.' },
      { by: 'fernlight', at: ago(12, '06:40'), body: 'Two! With my shoes on.' },
      {
        by: 'olivo',
        at: ago(10, '01:05'),
        body: 'Tonight I hear the neighbors, they sing karaoke. They are very bad. They are very happy.',
      },
      { by: 'kestrel', at: ago(10, '01:15'), body: 'Which song' },
      { by: 'olivo', at: ago(10, '01:18'), body: 'All of them. At the same time.' },
      {
        by: 'marmalade',
        at: ago(10, '01:30'),
        body: "IM UP!! finally. kid has a fever so it's not glamorus. I hear cartoon fish",
      },
      { by: 'lantern', at: ago(10, '01:31'), body: 'marmalade moon!!! you made it' },
      {
        by: 'marmalade',
        at: ago(10, '01:40'),
        body: 'this party is just people typing in the dark',
        responses: [
          { by: 'lantern', kind: 'me-too' },
          { by: 'olivo', kind: 'me-too' },
        ],
      },
      { by: 'lantern', at: ago(10, '01:41'), body: 'yes. good isnt it' },
      { by: 'marmalade', at: ago(10, '01:44'), body: 'yeah it kind of is' },
      { by: 'marmalade', at: ago(9, '07:20'), body: 'fever is down. fish are still on' },
      {
        by: 'lantern',
        at: ago(7, '08:02'),
        body: 'reporting that i slept SIX HOURS. do i have to leave the club',
        responses: [
          { by: 'heron', kind: 'celebrating-with-you' },
          { by: 'thicket', kind: 'celebrating-with-you' },
          { by: 'pebble', kind: 'celebrating-with-you' },
        ],
      },
      { by: 'kestrel', at: ago(7, '08:30'), body: 'Suspended pending investigation.' },
      {
        by: 'heron',
        at: ago(7, '09:00'),
        body: 'Life membership, I think. With the option of never using it.',
      },
      { by: 'pebble', at: ago(6, '04:15'), body: 'The bird is late today.' },
      { by: 'heron', at: ago(6, '04:52'), body: 'There it is. Did you get it?' },
      { by: 'pebble', at: ago(6, '04:53'), body: 'Got it.' },
      {
        by: 'fernlight',
        at: ago(5, '03:10'),
        body: 'Nothing to hear tonight. It is so nice. I wanted to tell someone before it stops.',
      },
      {
        by: 'kestrel',
        at: ago(4, '00:50'),
        body: 'Car alarm is back. I have started to think of it as a colleague.',
      },
      { by: 'olivo', at: ago(4, '01:10'), body: 'I am making toast for everybody. Come.' },
      {
        by: 'thicket',
        at: ago(2, '04:05'),
        body: "Two nights not been to bed. Not eaten much. Can't hear anything. It's fine.",
        reports: [
          {
            by: 'heron',
            kind: 'worried-about-someone',
            words:
              "Thicket always tells us to eat first and never says it's fine. This doesn't sound like them to me. I may be wrong, but I would rather somebody looked.",
          },
        ],
        responses: [{ by: 'olivo', kind: 'i-hear-you' }],
      },
      {
        by: 'olivo',
        at: ago(2, '04:40'),
        body: 'Thicket, I hear you. There is toast and I mean it.',
      },
    ],
  },
  {
    group: 'tuesday',
    title: "Three things that helped me sleep and one that really didn't",
    audience: 'group-and-alumni',
    asksFor: 'ideas',
    contentNotes: [],
    posts: [
      {
        by: 'heron',
        at: ago(17, '10:30'),
        body: "I kept notes for three weeks, because I used to be paid to keep notes and I miss it.\n\nHelped: getting up after what feels like twenty minutes and sitting in the other chair. A book I have already read. Telling myself the job is to rest, and sleep can come or not as it likes.\n\nDidn't help: the video of whales. I became worried about the whales.",
        responses: [
          { by: 'lantern', kind: 'thank-you' },
          { by: 'mossy', kind: 'thank-you' },
        ],
      },
      {
        by: 'mossy',
        at: ago(17, '18:40'),
        body: "Worked for me when my head was loud: hands in cold water, then dry them slowly. Like drying someone else's hands.",
        responses: [{ by: 'pebble', kind: 'thank-you' }],
      },
      {
        by: 'kestrel',
        at: ago(16, '13:25'),
        body: "I'll be the dissenting voice: the other chair made it worse. I sat in the other chair and did my whole career review. For me it's staying put and listening to two people talk about cricket, a sport I do not understand at all.",
        responses: [
          { by: 'heron', kind: 'i-hear-you' },
          { by: 'lantern', kind: 'me-too' },
        ],
      },
      {
        by: 'heron',
        at: ago(16, '14:10'),
        body: 'Cricket is going in my notes. Thank you for disagreeing so usefully.',
      },
    ],
  },
];
