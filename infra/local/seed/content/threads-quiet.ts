import { ago } from './ago.ts';
import type { SeedThread } from './content-types.ts';

/** Threads between one person and the clinicians, a prompt from the session, and posts that nobody has answered yet. */
export const quiet: readonly SeedThread[] = [
  {
    group: 'tuesday',
    title: 'From our session: what does help look like when it helps?',
    audience: 'group',
    asksFor: 'similar-experiences',
    contentNotes: [],
    posts: [
      {
        by: 'halloway',
        at: ago(5, '10:05'),
        body: 'We ended with a question that nobody wanted to answer on the spot, so here it is with more time around it. Think of once when somebody helped and it really helped. What did they do with their hands, their voice, their feet? Small is good. "They carried the bag" is an answer.',
        responses: [{ by: 'heron', kind: 'thank-you' }],
      },
      {
        by: 'thicket',
        at: ago(5, '16:40'),
        body: 'Guy at work took my late shift and never brought it up again. The never part.',
      },
      {
        by: 'heron',
        at: ago(5, '18:20'),
        body: 'After the funeral a woman I barely knew came in, washed every cup in the house, dried them, and left. She did not once tilt her head at me.',
        responses: [
          { by: 'marmalade', kind: 'i-hear-you' },
          { by: 'thicket', kind: 'me-too' },
        ],
      },
      {
        by: 'lantern',
        at: ago(4, '12:25'),
        body: 'my manager once said "sit on this milk crate" and then stood in front of me so customers couldnt see. five stars. no words. great feet',
        responses: [
          { by: 'olivo', kind: 'i-hear-you' },
          { by: 'kestrel', kind: 'thank-you' },
        ],
      },
      {
        by: 'kestrel',
        at: ago(4, '13:30'),
        body: 'Somebody asked me one question and then waited. It was recently. It was in this group.',
        responses: [{ by: 'heron', kind: 'thank-you' }],
      },
      {
        by: 'marmalade',
        at: ago(3, '20:50'),
        body: 'my kid puts his head on my arm while I open the mail. he doesnt know what its for. he just thinks we are doing mail',
        responses: [
          { by: 'heron', kind: 'holding-hope' },
          { by: 'fernlight', kind: 'i-hear-you' },
          { by: 'olivo', kind: 'i-hear-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'Something I could not say in the room',
    audience: 'facilitators',
    asksFor: 'just-listening',
    contentNotes: [],
    posts: [
      {
        by: 'fernlight',
        at: ago(7, '22:15'),
        body: "I'm writing this just to you. I think I know one of the others from outside, from years ago, from school. I'm almost sure and I don't think they know me. I haven't said anything to anyone. I don't want to leave and I don't want them to have to. I just don't know what I'm supposed to do with knowing it.",
      },
      {
        by: 'halloway',
        at: ago(6, '10:10'),
        body: "Thank you for bringing this to us, and for carrying it so carefully. You've done exactly what the agreement asks. You don't have to leave, and you don't have to decide anything before we've talked. Could you stay ten minutes after the next session? I'd then know which of you is writing. If you'd rather I didn't, we can go on here just as well.",
      },
      {
        by: 'fernlight',
        at: ago(6, '12:35'),
        body: "Ten minutes after is good. I don't mind you knowing. I slept better just from sending it. Thank you.",
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'Missing two sessions',
    audience: 'facilitators',
    asksFor: 'ideas',
    contentNotes: [],
    posts: [
      {
        by: 'thicket',
        at: ago(3, '15:10'),
        body: "They've put me on evenings for two weeks. Can't swap. I don't want them thinking I walked out. But if I write it here they'll see the empty chair and know which one I am. What would you do?",
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'Does anyone else rehearse phone calls?',
    audience: 'group-and-alumni',
    asksFor: 'similar-experiences',
    contentNotes: [],
    posts: [
      {
        by: 'fernlight',
        at: ago(2, '14:10'),
        body: "I wrote out the whole call to the insurance company, both sides, theirs too. Then the person said something that wasn't in my script and I hung up on her. I feel terrible about it. Does anyone else write both sides?",
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'I said my price',
    audience: 'group-and-alumni',
    asksFor: 'celebration',
    contentNotes: [],
    posts: [
      {
        by: 'olivo',
        at: ago(1, '16:30'),
        body: 'A lady asked me to cook for the birthday of her mother, thirty persons. Always I say "pay what you can" and I lose money. This time I said a number. My voice was like a mouse, but the number was a good number. She said "of course." Of course!',
      },
    ],
  },
];
