/** Sizes that more than one side must agree on. Texts are counted in code points; a browser's `maxlength` counts UTF-16 units and never lets more through. */
export const limits = {
  postBody: 6000,
  /** The longest part of a post that an answer may quote, in UTF-16 units as all lengths here. */
  quote: 300,
  threadTitle: 120,
  name: { min: 2, max: 30 },
  /** Professional names come with titles and two surnames. */
  staffName: { min: 2, max: 60 },
  clinicName: { min: 2, max: 80 },
  /** So many posts somebody is new for. */
  firstPosts: 3,
  groupName: 60,
  facilitators: 10,
  agreement: 8000,
  sessionPlace: 120,
  sessionTheme: 200,
  agendaTheme: 200,
  /** Open at once in a group: more than a session can hold, and so many that nobody is turned away. */
  agendaItems: 40,
  /** Planned or cancelled in one step, so that all of it is one transaction. */
  sessionsAtOnce: 40,
  planStep: 1000,
  /** Versions of a safety plan that are kept, the newest included. */
  planVersions: 10,
  /** A goal, and each of its steps; as long as a theme on the agenda, so that it can be brought there. */
  goalWords: 200,
  goalEntry: 1000,
  goalSteps: 12,
  goalEntries: 40,
  /** Of one person. */
  goals: 20,
  strategyWords: 1000,
  strategyWhen: 200,
  journalWords: 4000,
  /** On which one person wants to be told. */
  toldDevices: 10,
  /** Names that one person has muted: more than a group has people, with all their other names. */
  mutes: 200,
  /** What an author says to those who answered. */
  whatHelped: 600,
  /** What somebody writes to the facilitators when they ask for a way back. */
  repairAsk: 2000,
  repairPart: 1500,
  repairAnswer: 300,
  /** Ways back that one person waits for or is in at once. */
  repairs: 5,
  reason: 2000,
  noteToAuthor: 2000,
  reportWords: 1000,
  contentNotes: 4,
  postsPerPage: 20,
  threadsPerPage: 20,
  reviewsPerPage: 25,
  /** Bytes of a request body that the API reads at most. */
  requestBody: 64 * 1024,
  /** Bytes of a form that the pages read: room for the longest post with the percent-encoding of the widest letters. */
  formBody: 256 * 1024,
} as const;
