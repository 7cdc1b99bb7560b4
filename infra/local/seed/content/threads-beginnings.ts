import { ago } from './ago.ts';
import type { SeedThread } from './content-types.ts';

/** Arriving in the group, and what people who have finished it hand back. */
export const beginnings: readonly SeedThread[] = [
  {
    group: 'tuesday',
    title: 'Hello, I am new on here',
    audience: 'group-and-alumni',
    asksFor: 'just-listening',
    contentNotes: [],
    posts: [
      {
        by: 'fernlight',
        at: ago(13, '20:48'),
        body: "Hi. Sorry if this is in the wrong place. I have said maybe nine words in the room so far. After my first session I sat in the car for twenty minutes with the engine off because I was so tired.\n\nI look after my dad. That's most of what there is to say about me at the moment. It took me three tries to choose a pseudonym, and then one of the suggestions had a fern in it and I thought, fine, plants are quiet.\n\nNobody has to reply. I just wanted to have written one thing.",
        responses: [
          { by: 'heron', kind: 'i-hear-you' },
          { by: 'pebble', kind: 'me-too' },
          { by: 'saffron', kind: 'holding-hope' },
          { by: 'olivo', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'marmalade',
        at: ago(13, '21:05'),
        body: 'HELLO FERNLIGHT. nine words is a lot!! I think I did four on my first night and two of them were "is there parking"',
        responses: [
          { by: 'lantern', kind: 'me-too' },
          { by: 'fernlight', kind: 'thank-you' },
        ],
      },
      {
        by: 'pebble',
        at: ago(13, '22:30'),
        body: "Hello.\n\nThe car part.\nI do the car part too.\n\nI don't have a car.\nI do it on the bench.",
        responses: [{ by: 'fernlight', kind: 'me-too' }],
      },
      {
        by: 'harbor',
        at: ago(12, '08:10'),
        body: "Welcome, Fernlight. I finished with this group a while back and I still drop in here. I sat by the door for my first six sessions in case I had to leave. I never did leave, but I liked knowing where the door was.\n\nIf you'd rather not be asked questions yet, say so and I'll just say good morning now and then.",
        responses: [{ by: 'fernlight', kind: 'thank-you' }],
      },
      {
        by: 'fernlight',
        at: ago(12, '19:22'),
        body: 'Good morning now and then would be lovely actually. Thank you all. I read these in the pharmacy line and the lady behind me had to tell me it was my turn.',
        responses: [{ by: 'harbor', kind: 'i-hear-you' }],
      },
      { by: 'harbor', at: ago(8, '07:45'), body: 'Good morning, Fernlight.' },
      {
        by: 'fernlight',
        at: ago(8, '08:20'),
        body: 'Good morning, Harbor Bell. Dad ate a whole egg.',
        responses: [
          { by: 'harbor', kind: 'celebrating-with-you' },
          { by: 'marmalade', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'Things nobody told me in week one',
    audience: 'group-and-alumni',
    asksFor: 'similar-experiences',
    contentNotes: [],
    posts: [
      {
        by: 'saffron',
        at: ago(21, '12:15'),
        body: "I'm clearing out notebooks and found the one from my first weeks. Here's what I wish I'd known:\n\n- you can pass. Passing is a whole sentence.\n- the tissues are under the chair with the wobbly leg, not on the table\n- you'll be cross with somebody by week five, and it'll turn out to matter\n- I went home and slept like a log after each one and thought I was ill. I wasn't ill!\n\nWhat's on yours?",
        responses: [
          { by: 'lantern', kind: 'thank-you' },
          { by: 'thicket', kind: 'me-too' },
        ],
      },
      {
        by: 'thicket',
        at: ago(21, '17:50'),
        body: 'Eat before. Not after. Before.',
        responses: [{ by: 'olivo', kind: 'me-too' }],
      },
      {
        by: 'kestrel',
        at: ago(20, '13:02'),
        body: 'That the silence is not your fault. I spent my first month filling every silence like it was a tax form with a deadline.',
        responses: [
          { by: 'marmalade', kind: 'me-too' },
          { by: 'heron', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'mossy',
        at: ago(19, '06:55'),
        body: 'That it would go slow, then quick, then slow. Like everything that grows.',
      },
      {
        by: 'lantern',
        at: ago(19, '23:18'),
        body: 'that people remember. i wrote one thing about my teeth here once and heron asked me about it like two months later. i went home and cried in a nice way',
        responses: [{ by: 'heron', kind: 'thank-you' }],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'Does it get easier to talk in the room?',
    audience: 'group-and-alumni',
    asksFor: 'similar-experiences',
    contentNotes: [],
    whatHelped: {
      at: ago(6, '20:05'),
      words:
        'That nobody told me mine was big enough. You told me what you did with yours. I could try that one on, and it fit.',
    },
    posts: [
      {
        by: 'fernlight',
        at: ago(9, '15:40'),
        body: "I have a whole sentence ready every time. I practice it on the way. Then someone says something much bigger than mine and I put my sentence back in my pocket. By the end I'm angry with myself and I also know everybody's sad things and nobody knows mine. Does that change, or do you have to change it?",
        responses: [
          { by: 'pebble', kind: 'me-too' },
          { by: 'lantern', kind: 'me-too' },
        ],
      },
      {
        by: 'mossy',
        at: ago(8, '07:30'),
        body: 'Saw this had sat since yesterday, so: yes. For me it changed when I said the pocket thing out loud. Just that. "I had something and now I think it\'s too small." Took four minutes and nobody looked at the clock.',
        responses: [
          { by: 'fernlight', kind: 'thank-you' },
          { by: 'heron', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'saffron',
        at: ago(8, '12:44'),
        body: 'Seconding Mossy — and I had to change it AND it changed. I asked to go first one time. Hated it. Worked though, because nobody had said anything bigger yet!',
      },
      {
        by: 'fernlight',
        at: ago(7, '21:10'),
        body: "I did it. In other words than here, so that nobody has to know which one I am. My ears were so hot. Then somebody else said they'd been holding one back too. I didn't know that could happen.",
        responses: [
          { by: 'mossy', kind: 'celebrating-with-you' },
          { by: 'saffron', kind: 'celebrating-with-you' },
          { by: 'heron', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'After you finish',
    audience: 'group-and-alumni',
    asksFor: 'similar-experiences',
    contentNotes: [],
    posts: [
      {
        by: 'thicket',
        at: ago(6, '14:20'),
        body: "Been told I might be done in a couple months. Question for the ones who are out.\nWhat's in the hole where it was?",
        responses: [{ by: 'pebble', kind: 'i-hear-you' }],
      },
      {
        by: 'harbor',
        at: ago(6, '18:05'),
        body: "At first, a hole. I won't dress it up. I kept the evening free for weeks and didn't know what to do with my hands. I made bad bread.\n\nThen I noticed I was saying things to my wife that I had only ever said in that room. So part of it moved house. Not all of it.",
        responses: [
          { by: 'thicket', kind: 'thank-you' },
          { by: 'olivo', kind: 'thank-you' },
        ],
      },
      {
        by: 'saffron',
        at: ago(5, '09:12'),
        body: "Mine was different from Harbor's — I was relieved, and then I felt guilty about being relieved, and then about a month later I missed everyone so much I walked past the building on purpose. Both can be true!",
      },
      { by: 'thicket', at: ago(5, '16:33'), body: 'What kind of bread' },
      {
        by: 'harbor',
        at: ago(5, '17:01'),
        body: 'Flat. It was supposed to be the other kind.',
        responses: [
          { by: 'thicket', kind: 'i-hear-you' },
          { by: 'marmalade', kind: 'celebrating-with-you' },
        ],
      },
    ],
  },
];
