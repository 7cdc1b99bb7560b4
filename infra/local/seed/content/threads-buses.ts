import { ago } from './ago.ts';
import type { SeedThread } from './content-types.ts';

/** Panic, and what people do with it. */
export const buses: readonly SeedThread[] = [
  {
    group: 'tuesday',
    title: 'Panic on the bus',
    audience: 'group',
    asksFor: 'similar-experiences',
    contentNotes: [],
    posts: [
      {
        by: 'pebble',
        at: ago(23, '17:35'),
        body: 'It happened again.\nThe 14, by the window.\n\nHot, then cold,\nthen my hands were not mine.\n\nI rang the bell\nand got off\nand it was not my stop\nand I walked forty minutes\nso nobody would see my face.',
        responses: [
          { by: 'marmalade', kind: 'i-hear-you' },
          { by: 'olivo', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'olivo',
        at: ago(23, '18:20'),
        body: 'For me it was the metro, when I was new in this city. I believed that it was my heart. I went to the hospital two times and they were very polite. Nobody saw my face also. Later I learned that everybody looks only at the telephone.',
        responses: [{ by: 'pebble', kind: 'thank-you' }],
      },
      {
        by: 'thicket',
        at: ago(23, '21:02'),
        body: "Never said this here. I drive one. Not the 14.\n\nI see it maybe twice a week. Someone goes white and stares at the floor. I don't think anything bad. I think, same.\n\nIf you sit up front on the right I can't see your face in the mirror but you can see the road. Some people like that.",
        responses: [
          { by: 'pebble', kind: 'thank-you' },
          { by: 'heron', kind: 'thank-you' },
          { by: 'marmalade', kind: 'thank-you' },
          { by: 'lantern', kind: 'i-hear-you' },
        ],
      },
      {
        by: 'pebble',
        at: ago(23, '21:30'),
        body: 'You think\n"same"?',
      },
      { by: 'thicket', at: ago(23, '21:34'), body: 'Every time.' },
      {
        by: 'kestrel',
        at: ago(22, '09:15'),
        body: "I have nothing as good as that. I'll just say elevators. Eleven floors of stairs, every day, for a year. My calves are magnificent and I am not well.",
        responses: [
          { by: 'pebble', kind: 'me-too' },
          { by: 'thicket', kind: 'i-hear-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'I stayed on',
    audience: 'group-and-alumni',
    asksFor: 'celebration',
    contentNotes: [],
    posts: [
      {
        by: 'pebble',
        at: ago(9, '18:10'),
        body: 'Front right seat.\nThe road.\n\nIt came at the third stop\nand I let it sit next to me.\n\nFive stops.\nThen my stop.\n\nMy stop!',
        responses: [
          { by: 'thicket', kind: 'celebrating-with-you' },
          { by: 'heron', kind: 'celebrating-with-you' },
          { by: 'harbor', kind: 'celebrating-with-you' },
          { by: 'marmalade', kind: 'celebrating-with-you' },
          { by: 'olivo', kind: 'celebrating-with-you' },
        ],
      },
      { by: 'thicket', at: ago(9, '18:40'), body: "That's the seat." },
      {
        by: 'marmalade',
        at: ago(9, '19:15'),
        body: 'I read this out loud to my kitchen (no names!! just the poem) and my kitchen clapped. ok it was me. I clapped',
        responses: [{ by: 'pebble', kind: 'thank-you' }],
      },
      {
        by: 'harbor',
        at: ago(8, '08:00'),
        body: '"I let it sit next to me." I am going to keep that one, if you don\'t mind. I could have used it for about thirty years.',
        responses: [{ by: 'pebble', kind: 'thank-you' }],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'Worked for me when my chest went tight',
    audience: 'group-and-alumni',
    asksFor: 'ideas',
    contentNotes: [],
    posts: [
      {
        by: 'harbor',
        at: ago(15, '09:30'),
        body: 'Mine, to start us off. Worked for me when I was in a line at the bank and could not leave: I read the small print on everything I could see. Out loud under my breath. I know a great deal about savings accounts now.\n\nPlease add yours, with the when. The when is the useful part.',
      },
      {
        by: 'lantern',
        at: ago(15, '14:50'),
        body: 'worked for me when the cafe is slammed and someone is yelling about oat milk: i go in the walk in fridge and do one slow lap. fridge theme continues',
        responses: [{ by: 'kestrel', kind: 'thank-you' }],
      },
      {
        by: 'olivo',
        at: ago(14, '00:35'),
        body: 'Worked for me when I come home and nobody is there: I chop one onion, slowly, even if I will not cook. If I cry it is the onion.',
        responses: [
          { by: 'heron', kind: 'i-hear-you' },
          { by: 'harbor', kind: 'thank-you' },
        ],
      },
      {
        by: 'saffron',
        at: ago(13, '11:05'),
        body: "Worked for me when I had to make phone calls — standing up, shoes ON. Doesn't work in slippers. I have tested this!",
        responses: [{ by: 'marmalade', kind: 'thank-you' }],
      },
      {
        by: 'kestrel',
        at: ago(12, '13:13'),
        body: "Deep breathing has never once worked for me and I'd like that on the record. What works when I'm in a meeting: pressing my feet into the floor as if I were trying to leave a footprint.",
        responses: [
          { by: 'lantern', kind: 'me-too' },
          { by: 'thicket', kind: 'me-too' },
        ],
      },
    ],
  },
];
