import type { SeedClinic, SeedGroup } from './content-types.ts';

export const clinic: SeedClinic = {
  name: 'Millbrook Street Clinic',
  region: 'US',
  timeZone: 'America/New_York',
  administrator: { slug: 'lindqvist', name: 'Corinne Lindqvist' },
  staffedHours: [
    { weekday: 1, from: '09:00', to: '12:00' },
    { weekday: 2, from: '14:00', to: '20:00' },
    { weekday: 3, from: '09:00', to: '12:00' },
    { weekday: 4, from: '09:00', to: '13:00' },
    { weekday: 5, from: '13:00', to: '17:00' },
  ],
  rota: {
    contacts: [
      { id: 'duty', name: 'Duty phone' },
      { id: 'weekend', name: 'Weekend phone' },
      { id: 'second', name: 'Second on call' },
      { id: 'lead', name: 'Clinical lead' },
    ],
    shifts: [
      ...[1, 2, 3, 4].map((weekday) => ({ weekday, from: '08:00', to: '08:00', contact: 'duty' })),
      { weekday: 5, from: '08:00', to: '18:00', contact: 'duty' },
      { weekday: 5, from: '18:00', to: '08:00', contact: 'weekend' },
      ...[6, 7].map((weekday) => ({ weekday, from: '08:00', to: '08:00', contact: 'weekend' })),
    ],
    exceptions: [],
    ladder: [
      { afterMinutes: 0, tells: ['on-call'] },
      { afterMinutes: 10, tells: ['second'] },
      { afterMinutes: 30, tells: ['lead'] },
    ],
    repeatMinutes: 30,
  },
};

const agreementInCommon = `What people say here stays here. We ask this of each other and we try hard, but nobody can promise it for everyone else. So share what you are ready to share.

We use our pseudonyms. If you think you know who somebody is, keep it to yourself, here and in the room.

We talk about our own lives and what worked for us. We don't tell each other what to do, and never what to take, change or stop. Questions about medication go to whoever prescribes it.

We can disagree. We talk about what a thing did to us, not about what is wrong with the other person. If it goes badly, we can ask a facilitator to help us come back to it.

We can talk about very dark days here. We leave out any detail of how a person might get hurt. You are not in trouble for telling us how bad it is.

Nobody has to answer. Nobody has to read everything. Taking a break is allowed and needs no excuse.

This is not watched all the time. The page called Help now says who you can reach right away, at any hour.`;

export const groups: readonly SeedGroup[] = [
  {
    slug: 'tuesday',
    name: 'Tuesday evening group',
    agreement: {
      version: 1,
      text: `${agreementInCommon}\n\nPeople who have finished the group can read and answer the threads that we share with them, and no others. We say so above each thread.`,
    },
    sessionWeekday: 2,
    sessionTime: '18:00',
    sessionMinutes: 90,
    sessionPlace: 'The room at the end of the hall, second floor',
    pastThemes: [
      'What help looks like when it helps',
      'Coming back after a disagreement',
      'Saying no in one sentence',
      'Nights, and what we do with them',
    ],
  },
  {
    slug: 'thursday',
    name: 'Thursday morning group',
    agreement: {
      version: 1,
      text: `${agreementInCommon}\n\nWe are a small group. If you will miss a session, a line here or to a facilitator is kind, and the reason stays yours.`,
    },
    sessionWeekday: 4,
    sessionTime: '10:00',
    sessionMinutes: 75,
    sessionPlace: 'The front room, first floor',
    pastThemes: [
      'Things we carry that are not ours',
      'Asking for less, asking for more',
      'The body keeps its own calendar',
    ],
  },
];
