import { describe, expect, test } from 'vitest';
import { refusalsOf, requests } from './request-probing.ts';

// What is refused is said in words for people: no message of the validator's own ever reaches them.

const ofTheValidator = /Invalid|expected|Unrecognized|Too (?:small|big)|NaN|undefined/i;

describe('what a request is refused with', () => {
  test('is looked at for every contract that holds one', () => {
    expect(requests.map(([name]) => name).sort()).toEqual([
      'acceptAgreementRequest',
      'addGoalRequest',
      'addNoteRequest',
      'addNoteToJournalRequest',
      'addPasskeyRequest',
      'addStrategyRequest',
      'addThemeRequest',
      'addToNoteRequest',
      'answerGraduationRequest',
      'answerRepairRequest',
      'askOpinionRequest',
      'askRepairByNameRequest',
      'askRepairRequest',
      'cancelSessionRequest',
      'changeAnsweringRequest',
      'changeCodeRequest',
      'changeGoalRequest',
      'changeGroupRequest',
      'changeOwnSupportRequest',
      'changePersonSupportRequest',
      'changeSessionRequest',
      'changeSettingsRequest',
      'closeGroupRequest',
      'closeThreadRequest',
      'createGroupRequest',
      'createInvitationRequest',
      'crisisPanelRequest',
      'delayNoticeRequest',
      'editPostRequest',
      'exportAuditRequest',
      'giveOpinionRequest',
      'handOverReviewRequest',
      'inviteGroupRequest',
      'inviteStaffRequest',
      'joinAgainRequest',
      'joinRequest',
      'joinStaffRequest',
      'leadRepairRequest',
      'listClinicGroupsQuery',
      'listReviewsQuery',
      'listSharesQuery',
      'listThreadsQuery',
      'markItemRequest',
      'markRequest',
      'moveReadingPlaceRequest',
      'moveStandingRequest',
      'nextReviewQuery',
      'openInvitationRequest',
      'openSealRequest',
      'openThreadRequest',
      'passkeyChallengeRequest',
      'planSessionsRequest',
      'readAuditQuery',
      'readJournalQuery',
      'readRecordQuery',
      'readThreadQuery',
      'readWrittenQuery',
      'recordDisclosureRequest',
      'reopenReviewRequest',
      'replaceKeyRequest',
      'replyRequest',
      'reportRequest',
      'resolveInBulkRequest',
      'resolveReviewRequest',
      'savePlanRequest',
      'saveThreadRequest',
      'sayWhatHelpedRequest',
      'setNotesRequest',
      'setQuietHoursRequest',
      'setRotaRequest',
      'sharePlanRequest',
      'showPasskeyRequest',
      'signInAloneRequest',
      'signInRequest',
      'stepRepairRequest',
      'takeBreakRequest',
      'takeOverReviewRequest',
      'testPageRequest',
      'turnOnTellingRequest',
      'writeAgreementRequest',
      'writeRepairRequest',
      'writeToAuthorRequest',
    ]);
  });

  test.each(requests)('%s: is words for people, whatever is missing or wrong', (_, request) => {
    const said = new Set(refusalsOf(request));
    expect(said.size).toBeGreaterThan(1);
    expect([...said].filter((message) => ofTheValidator.test(message))).toEqual([]);
    for (const message of said) expect(message).toMatch(/^[A-Z].*\.$/);
  });
});
