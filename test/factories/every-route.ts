import { threadFilters } from '#shared/contracts/thread.ts';
import { trainingItems } from '#shared/domain/peer-support.ts';
import { Authenticator } from './authenticator.ts';
import { aSubscription } from './browser.ts';
import { names } from './twins.ts';
import { words } from './words.ts';

// What somebody curious sends to every route of the API. The routes come from the API itself; one that is missing here fails the tests.

/** Of those who work there. They are asked for all the same, and refused. */
export const ofStaff =
  /^(?:GET \/(?:unanswered|status|response-times|detector|on-call)|\w+ \/(?:reviews|clinic|recoveries|audit|on-call)(?:\/.*)?|\w+ \/groups\/:groupId\/(?:people|roster|invitations|before-session|shared)(?:\/.*)?|(?:POST|PATCH) \/groups\/:groupId\/(?:agreement|sessions|sessions\/.*)|POST .*\/(?:mark|lead)|GET .*\/earlier-words)$/;

/** For whoever has no sign-in, or about the API itself. */
export const ofNobody = /^GET \/(?:openapi\.json|docs)$/;

/** Which lists are asked for. */
export const queriesOf: Readonly<Record<string, readonly string[]>> = {
  '/groups/:groupId/threads': threadFilters.map((filter) => `?filter=${filter}`),
};

/** Not tried: they end the curious one’s own place, or sign-in, and answer with nothing. */
export const endsOwnPlace = [
  'POST /sign-ins/others/end',
  'POST /groups/:groupId/mine/leave',
  'POST /sign-out',
  'POST /sign-in',
];

const challenge = Buffer.from('nobody gave this challenge').toString('base64url');
const shown = { response: new Authenticator().show({ challenge }) };
const aliases = [names.alias, names.pseudonym, names.answers, 'Amber Lantern'];
const opening = { title: 'A', body: words.calm, audience: 'group', asksFor: 'ideas' };
const parts = { happened: 'A', effect: 'B', need: 'C' };
const code = { code: 'abandon ability able about' };
const T = '/groups/:groupId/threads/:threadId';
const P = `${T}/posts`;

/** Bodies that are sent to each, one after the other; in this order. */
export const sent: Readonly<Record<string, readonly unknown[]>> = {
  'POST /crisis-panel': [{ texts: [words.calm] }],
  'POST /invitations/open': [code],
  'POST /join': [{ ...code, pseudonym: names.alias, acceptedAgreement: 1 }],
  'POST /join/again': [code],
  'POST /join/staff': [code],
  'POST /sign-in/passkey': [shown],
  'POST /sign-in/passkey-alone': [shown],
  'POST /sign-in/without-passkey': [{}],
  'POST /passkeys': [{ name: 'my phone', ...shown }],
  'DELETE /passkeys/:passkeyId': [undefined],
  'POST /sign-ins/:signInId/end': [{}],
  'POST /new-key': [{ key: 'seven words that are nobody’s key at all' }],
  'POST /groups/:groupId/agreement/accept': [{ version: 1 }],
  'POST /groups/:groupId/agenda': [{ theme: 'A theme' }],
  [`POST ${P}/:number/agenda`]: [{}],
  'POST /groups/:groupId/agenda/:itemId/withdraw': [{}],
  'PUT /groups/:groupId/safety-plan': [{ version: 0, people: 'My sister' }],
  'DELETE /groups/:groupId/safety-plan': [undefined],
  'POST /groups/:groupId/safety-plan/share': [{ version: 1 }],
  'POST /groups/:groupId/safety-plan/take-back': [{}],
  'POST /groups/:groupId/goals': [{ words: 'Sleep' }],
  'PATCH /groups/:groupId/goals/:goalId': [{ version: 1, change: 'reached' }],
  'DELETE /groups/:groupId/goals/:goalId': [undefined],
  'PUT /groups/:groupId/goals/:goalId/seen/:part': [undefined],
  'DELETE /groups/:groupId/goals/:goalId/seen/:part': [undefined],
  'POST /groups/:groupId/journal': [{ mood: 'heavy' }],
  'PATCH /groups/:groupId/journal/:month/:noteId': [{ energy: 'some' }],
  'DELETE /groups/:groupId/journal/:month/:noteId': [undefined],
  'POST /groups/:groupId/journal/:month/:noteId/share': [{}],
  'POST /groups/:groupId/journal/:month/:noteId/take-back': [{}],
  'POST /groups/:groupId/strategies': [{ words: 'I walk to the bridge.' }],
  'POST /groups/:groupId/strategies/:strategyId/withdraw': [{}],
  'PUT /groups/:groupId/strategies/:strategyId/helped': [undefined],
  'DELETE /groups/:groupId/strategies/:strategyId/helped': [undefined],
  'PUT /groups/:groupId/strategies/:strategyId/kept': [undefined],
  'DELETE /groups/:groupId/strategies/:strategyId/kept': [undefined],
  'POST /groups/:groupId/mine/copy': [{}],
  'PUT /groups/:groupId/mine/erasure': [{}],
  'DELETE /groups/:groupId/mine/erasure': [undefined],
  'POST /groups/:groupId/supporting': [{ step: 'tick', ticked: trainingItems }],
  [`POST ${T}/answering`]: [{ step: 'take' }],
  'POST /groups/:groupId/supporting/ask-back': [{}],
  'POST /groups/:groupId/graduation': [{ tellsGroup: false }],
  'POST /groups/:groupId/threads': [...aliases.map((alias) => ({ ...opening, alias })), opening],
  [`PUT ${T}/closed`]: [{ closed: true }, { closed: false }],
  [`PUT ${T}/what-helped`]: [{ words: 'Being asked.', version: 0 }],
  [`DELETE ${T}/what-helped`]: [undefined],
  [`PUT ${T}/reading`]: [{ upTo: 1 }],
  [`PUT ${T}/saved`]: [{ saved: true }],
  'PUT /groups/:groupId/boundaries/notes': [{ folded: ['loss'] }],
  'PUT /groups/:groupId/boundaries/quiet-hours': [{ from: '22:00', to: '07:00' }],
  'DELETE /groups/:groupId/boundaries/quiet-hours': [undefined],
  'PUT /groups/:groupId/boundaries/break': [{}],
  'DELETE /groups/:groupId/boundaries/break': [undefined],
  'DELETE /groups/:groupId/boundaries/mutes/:muteId': [undefined],
  'POST /groups/:groupId/repairs': [...aliases, 'Nobody Here'].map((name) => ({
    ...{ name, words: 'We hurt each other.' },
  })),
  [`POST ${P}/:number/repairs`]: [{ words: 'We hurt each other.' }],
  'POST /groups/:groupId/repairs/:repairId/step': [{ step: 'step-back' }],
  'POST /groups/:groupId/repairs/:repairId/parts': [parts],
  'POST /groups/:groupId/repairs/:repairId/answer': [{ kind: 'i-hear-you' }],
  'PUT /groups/:groupId/being-told/this-device': [aSubscription],
  'DELETE /groups/:groupId/being-told/devices/:toldDeviceId': [undefined],
  [`POST ${P}`]: [
    ...aliases.map((alias) => ({ body: words.calm, alias })),
    { body: words.calm },
    { body: words.calm, contentNotes: ['loss'] },
    // Whole sentences: the first posts say calm words, and the second of the alias's thread is 24 characters long.
    ...[words.calm.length, 24].map((to, n) => ({
      body: words.calm,
      quotes: { number: n + 1, version: 1, from: 0, to },
    })),
  ],
  [`PATCH ${P}/:number`]: [{ body: words.calm, version: 1 }],
  [`POST ${P}/:number/another-look`]: [{}],
  [`PUT ${P}/:number/responses/:kind`]: [undefined],
  [`DELETE ${P}/:number/responses/:kind`]: [undefined],
  [`POST ${P}/:number/reports`]: [{ kind: 'breaks-agreement', words: 'Not kind.' }],
  [`PUT ${P}/:number/muted`]: [undefined],
  [`DELETE ${P}/:number/muted`]: [undefined],
  [`POST ${P}/:number/withdraw`]: [{}],
  'POST /groups/:groupId/seal-notices/read': [{}],
  'POST /passkeys/challenge': [{ for: 'registration' }],
  'POST /sign-ins/others/end': [{}],
  'POST /groups/:groupId/mine/leave': [{}],
  'POST /sign-out': [{}],
  'POST /sign-in': [{ key: 'seven words that are nobody’s key at all' }],
};
