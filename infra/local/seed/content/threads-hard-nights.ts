import { ago } from './ago.ts';
import type { SeedThread } from './content-types.ts';

/**
 * The darkest threads of the first group: two that clinicians have answered and two that still
 * wait. They carry no method, no means and no place, and the waiting ones have no decision.
 */
export const hardNights: readonly SeedThread[] = [
  {
    group: 'tuesday',
    title: 'Not a good night',
    audience: 'group',
    asksFor: 'just-listening',
    contentNotes: ['suicide'],
    posts: [
      {
        by: 'pebble',
        at: ago(19, '21:10'),
        body: "I have been thinking about dying.\nNot every minute.\nMost minutes.\n\nI am in bed with my coat on.\nI don't want to be asked why.\nI wanted someone to know.",
        responses: [
          { by: 'heron', kind: 'i-hear-you' },
          { by: 'marmalade', kind: 'holding-hope' },
          { by: 'olivo', kind: 'i-hear-you' },
        ],
        review: {
          by: 'halloway',
          at: ago(19, '21:55'),
          outcome: 'supported-in-thread',
          reason:
            'Thoughts of suicide, no intent or plan in the words. Read while on call, answered in the thread and wrote to the author, who chose to call in the morning. We spoke for half an hour and went through the safety plan.',
          noteToAuthor:
            "Pebble, I've read your post, and I'm glad that you wrote it. You are not in trouble. I won't ask why tonight. If you'd like to talk, call the clinic tomorrow and ask for me: I keep 9:30 free. It would mean that I learn who you are, so that is yours to choose, and we can write here instead. Until then, please stay near somebody if you can. The people on the Help now page answer at any hour, and your coat can stay on.",
        },
      },
      {
        by: 'marmalade',
        at: ago(19, '21:25'),
        body: 'I know now. thank you for telling. not asking why. I am just going to sit here with my tea for a while, and you dont have to talk to me',
        responses: [{ by: 'pebble', kind: 'thank-you' }],
      },
      {
        by: 'halloway',
        at: ago(19, '22:00'),
        body: "Pebble, I've read this and I've written to you. To everyone here: thank you for staying close. You don't have to be the ones who fix it, and if it gets heavy for you, write to me or use Help now for yourself.",
        responses: [{ by: 'olivo', kind: 'thank-you' }],
      },
      {
        by: 'heron',
        at: ago(18, '08:30'),
        body: 'Good morning, Pebble. There was a winter, years ago, when I wanted to die and told nobody, and I spoke about gardening to everyone I met. I am glad that you are braver than I was. Did you hear our bird?',
        responses: [{ by: 'pebble', kind: 'i-hear-you' }],
        review: {
          by: 'halloway',
          at: ago(18, '09:50'),
          outcome: 'no-action-needed',
          reason:
            'About the past, written in support of another member. Nothing current in the words.',
        },
      },
      {
        by: 'pebble',
        at: ago(18, '11:20'),
        body: 'I heard it.\n\nI talked on the phone.\nMy coat is off.',
        responses: [
          { by: 'heron', kind: 'holding-hope' },
          { by: 'marmalade', kind: 'holding-hope' },
          { by: 'lantern', kind: 'holding-hope' },
          { by: 'thicket', kind: 'i-hear-you' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'I did not want to write this',
    audience: 'group',
    asksFor: 'just-listening',
    contentNotes: ['suicide'],
    posts: [
      {
        by: 'olivo',
        at: ago(9, '23:40'),
        body: "I cook all day for people and tonight I thought that it would be better if I was not here anymore. That I want to not wake up. It came very calm, and that made me afraid, because usually I am a person with much noise.\n\nI don't know the words for this in English. In Spanish I also do not say it.",
        responses: [
          { by: 'heron', kind: 'i-hear-you' },
          { by: 'lantern', kind: 'holding-hope' },
          { by: 'thicket', kind: 'i-hear-you' },
        ],
        review: {
          by: 'halloway',
          at: ago(8, '08:35'),
          outcome: 'contacted-privately',
          reason:
            'Wish not to wake up, calm, frightened by it. Written late at night and first read in the morning. Wrote privately. The author chose to call; spoke the same day with an interpreter, went through the safety plan together. Individual appointment this week.',
          noteToAuthor:
            'Olivo, I read your words this morning, and I am sorry that they waited the night. They were good words, in any language. If you would like to talk today, call the clinic and ask for me. I can have somebody with us who speaks Spanish, so that you do not have to search. I would then know who you are; if you would rather not, write to me here. You have done nothing wrong. If it gets that calm again, please do not wait for me: Help now has people at every hour, in Spanish too.',
        },
      },
      {
        by: 'thicket',
        at: ago(8, '04:20'),
        body: 'On my way to work. Read this. Parked to answer. You feed everybody. Let somebody sit with you today.',
      },
      {
        by: 'lantern',
        at: ago(8, '06:10'),
        body: 'olivo im opening today. i keep thinking about the bread having a little voice. please keep writing to us, noisy or not',
        responses: [{ by: 'olivo', kind: 'thank-you' }],
      },
      {
        by: 'olivo',
        at: ago(7, '19:30'),
        body: 'I talked, yesterday, in Spanish. I slept. Today I burned the rice and I shouted at it, so you see, the noise is back. Thank you that nobody told me to think of the positive.',
        responses: [
          { by: 'heron', kind: 'holding-hope' },
          { by: 'kestrel', kind: 'celebrating-with-you' },
          { by: 'thicket', kind: 'i-hear-you' },
          { by: 'lantern', kind: 'holding-hope' },
        ],
      },
    ],
  },
  {
    group: 'tuesday',
    title: "i'm done",
    audience: 'group',
    asksFor: 'just-listening',
    contentNotes: ['suicide'],
    posts: [
      {
        by: 'lantern',
        at: ago(1, '21:35'),
        body: "i'm going to end my life tonight. i lost the job and i haven't slept in four days and i can't do the funny version of it anymore. i don't know why i'm telling you. i just didn't want nobody to know",
        responses: [
          { by: 'heron', kind: 'i-hear-you' },
          { by: 'marmalade', kind: 'holding-hope' },
        ],
      },
      {
        by: 'heron',
        at: ago(1, '21:48'),
        body: "Lantern, I am reading this. I'm awake and I'll keep looking here. Please press Help now, or let anybody at all sit in the room with you. You don't have to be funny. You don't have to explain it to me. One word, when you can.",
      },
    ],
  },
  {
    group: 'tuesday',
    title: 'Thank you',
    audience: 'group',
    asksFor: 'just-listening',
    contentNotes: [],
    posts: [
      {
        by: 'pebble',
        at: ago(1, '20:15'),
        body: "I wanted to say it properly.\n\nThank you.\nAll of you.\nYou were kinder than you had to be.\n\nHeron, the bird is yours now.\nThicket, someone else should have the seat.\n\nI won't be writing again.\nGoodbye.",
      },
    ],
  },
];
