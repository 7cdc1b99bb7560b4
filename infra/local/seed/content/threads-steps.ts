import { ago } from './ago.ts';
import type { SeedThread } from './content-types.ts';

/** Goals: small steps, days that went backwards, and being seen doing it. */
export const steps: readonly SeedThread[] = [
  {
    group: 'tuesday',
    title: 'The paper mountain, one envelope a day',
    audience: 'group',
    asksFor: 'celebration',
    contentNotes: [],
    posts: [
      {
        by: 'marmalade',
        at: ago(20, '19:30'),
        body: 'there is a laundry basket in my hall and it has not had laundry in it since spring before last. it has MAIL. goal: open one envelope a day. not answer it. just open. saying it here so you can ask me',
        responses: [
          { by: 'pebble', kind: 'holding-hope' },
          { by: 'kestrel', kind: 'me-too' },
        ],
      },
      {
        by: 'marmalade',
        at: ago(19, '20:15'),
        body: 'one: a coupon. expired. I feel very powerful',
      },
      {
        by: 'marmalade',
        at: ago(18, '21:00'),
        body: 'two and three because two was also a coupon',
      },
      {
        by: 'marmalade',
        at: ago(13, '17:10'),
        body: 'ok so. none since three. it was one with a red edge and I put the whole basket in the bathtub and closed the curtian. not proud',
        responses: [
          { by: 'lantern', kind: 'i-hear-you' },
          { by: 'heron', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'heron',
        at: ago(12, '09:05'),
        body: 'You said you wanted to be asked, so I am asking. Would it be easier if we knew the hour, so that you are not alone in the hall? Or with a coupon first, as a starter?',
        responses: [{ by: 'marmalade', kind: 'thank-you' }],
      },
      {
        by: 'marmalade',
        at: ago(10, '20:40'),
        body: 'coupon as a starter!! then the red one. it was from the school about the picture day. PICTURE DAY. eight days I was scared of picture day',
        responses: [
          { by: 'heron', kind: 'celebrating-with-you' },
          { by: 'pebble', kind: 'celebrating-with-you' },
          { by: 'kestrel', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'Ninety',
    audience: 'group-and-alumni',
    asksFor: 'celebration',
    contentNotes: ['substances'],
    posts: [
      {
        by: 'kestrel',
        at: ago(16, '07:40'),
        body: 'Ninety days without a drink. I have told nobody at work, because there it would become a cake. So I am telling you, and I would like it to be roughly a six out of ten on the fuss scale.',
        responses: [
          { by: 'harbor', kind: 'celebrating-with-you' },
          { by: 'heron', kind: 'celebrating-with-you' },
          { by: 'lantern', kind: 'celebrating-with-you' },
          { by: 'mossy', kind: 'celebrating-with-you' },
        ],
      },
      {
        by: 'lantern',
        at: ago(16, '08:20'),
        body: 'six out of ten fuss: yay. (sitting down)',
        responses: [{ by: 'kestrel', kind: 'thank-you' }],
      },
      {
        by: 'harbor',
        at: ago(16, '08:50'),
        body: 'Well done. I remember when you wrote that it was nine, and that nine was a stupid number.',
        responses: [{ by: 'kestrel', kind: 'thank-you' }],
      },
      {
        by: 'kestrel',
        at: ago(16, '13:15'),
        body: 'Nine was a stupid number. I would like to apologize to nine.',
        responses: [{ by: 'harbor', kind: 'i-hear-you' }],
      },
      {
        by: 'kestrel',
        at: ago(4, '21:30'),
        broughtAt: ago(3, '12:50'),
        body: "For the record, since I made you all fuss. Somebody put a glass in my hand at a work thing and I held it for an hour. Didn't drink it. I was so angry that I'd held it. I don't know if that counts as anything.",
        responses: [
          { by: 'thicket', kind: 'i-hear-you' },
          { by: 'harbor', kind: 'holding-hope' },
        ],
      },
      {
        by: 'harbor',
        at: ago(3, '07:50'),
        body: 'It counts as an hour. I have had a few of those. Nobody gives you a coin for them and they are the heaviest ones.',
        responses: [{ by: 'kestrel', kind: 'thank-you' }],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'Asking for help at the front desk, in four parts',
    audience: 'group',
    asksFor: 'celebration',
    contentNotes: [],
    posts: [
      {
        by: 'fernlight',
        at: ago(10, '18:15'),
        body: "Goal: get one afternoon a week when someone else sits with Dad.\n1. find out who you even ask\n2. ask\n3. survive the asking\n4. have the afternoon\n\nPart 1 is done. It's a form. Of course it's a form.",
        responses: [
          { by: 'marmalade', kind: 'me-too' },
          { by: 'heron', kind: 'holding-hope' },
        ],
      },
      {
        by: 'fernlight',
        at: ago(6, '17:30'),
        body: 'Part 2. I went, there was a line, I left. So that is where I am. Not at the start. Just outside the door of part 2.',
        responses: [
          { by: 'pebble', kind: 'i-hear-you' },
          { by: 'thicket', kind: 'i-hear-you' },
        ],
        edit: {
          at: ago(6, '17:52'),
          body: 'Part 2. I went, there was a line, I left. So that is where I am. Not at the start. Just outside the door of part 2.\n\n(I first wrote "I failed" and took it out. Trying that.)',
        },
      },
      {
        by: 'pebble',
        at: ago(6, '18:40'),
        body: 'Outside the door\nis still in the building.',
        responses: [{ by: 'fernlight', kind: 'thank-you' }],
      },
      {
        by: 'fernlight',
        at: ago(3, '16:45'),
        body: 'Parts 2 and 3!! The woman at the desk said "oh honey, we have been wondering when you would." Part 4 in two weeks. I plan to look at a wall.',
        responses: [
          { by: 'heron', kind: 'celebrating-with-you' },
          { by: 'marmalade', kind: 'celebrating-with-you' },
          { by: 'olivo', kind: 'celebrating-with-you' },
          { by: 'pebble', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
];
