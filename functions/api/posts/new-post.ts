import type { InGroup } from '#functions/api/access.ts';
import { heldBySetting, messageToFacilitators, screenFields } from '#functions/api/screening.ts';
import { getClinic } from '#functions/data/clinics.ts';
import { firstPostCount } from '#functions/data/groups.ts';
import { newPostWrite } from '#functions/data/posts.ts';
import type { Face, PostRecord, ThreadRecord } from '#functions/data/records.ts';
import { newReviewOfPost } from '#functions/data/review-of-post.ts';
import { reviewWrites } from '#functions/data/reviews.ts';
import type { Write } from '#functions/data/table.ts';
import type { Deps } from '#functions/ports.ts';
import type { PostNumber } from '#shared/contracts/primitives.ts';
import type { Signal } from '#shared/contracts/review.ts';
import { adviceFrom } from '#shared/domain/author-advice.ts';
import { noticeOnWriting } from '#shared/domain/author-notice.ts';
import { settingsOf } from '#shared/domain/clinic-settings.ts';
import { mustWait } from '#shared/domain/holds.ts';
import { soonerLane } from '#shared/domain/lanes.ts';
import type { ContentNote } from '#shared/domain/vocabulary.ts';
import { Refusal } from '#shared/errors.ts';
import type { QuotedPart } from './part-to-quote.ts';

export interface NewPost {
  readonly post: PostRecord;
  /** The post and, when something was noticed, its review and queue entry. To be written together with the thread. */
  readonly writes: readonly Write[];
}

/**
 * Screens a text and makes the post and its review, so that they are stored in the same transaction: there is no moment in
 * which a crisis post exists without its review.
 */
export async function newPost(
  deps: Deps,
  inside: InGroup,
  of: {
    thread: Pick<ThreadRecord, 'threadId' | 'groupId' | 'title' | 'audience'>;
    number: PostNumber;
    face: Face;
    fields: { title?: string; body: string; name?: string };
    notAboutMe: boolean;
    /** Of a reply; those of a first post stand with its thread. */
    contentNotes?: readonly ContentNote[];
    quotes?: QuotedPart | null;
  },
): Promise<NewPost> {
  const { me } = inside;
  const isStaff = me.role === 'clinician';
  const now = deps.now();
  // What they quote was screened where it stands, and by itself would blame them for another’s words.
  const signals: Signal[] = await screenFields(of.fields, 1, of.quotes?.words);
  const clinic = await getClinic(deps.store, inside.group.clinicId);
  if (!clinic) throw new Refusal('not-found');
  const settings = settingsOf(clinic.settings);
  // What nobody but the facilitators can read draws nobody in, and what staff write is staff's to answer for.
  const isForOthers = of.thread.audience !== 'facilitators' && !isStaff;
  // An alias has an avatar of its own.
  const isAlias = of.face.avatar !== inside.shown.avatar;
  const isNew = isAlias ? inside.isNewUnderAlias : inside.isNew;
  const held = isForOthers && mustWait(signals, settings, { isNew });
  if (of.thread.audience === 'facilitators' && !isStaff) signals.push(messageToFacilitators(1));
  if (held && signals.length === 0) signals.push(heldBySetting(settings.holds, 1));

  const lane = signals.reduce<Signal['lane'] | null>(
    (soonest, signal) => (soonest ? soonerLane(soonest, signal.lane) : signal.lane),
    null,
  );
  const advice = adviceFrom(signals, 1, null);
  const post: PostRecord = {
    number: of.number,
    authorId: me.personId,
    face: of.face,
    at: now.toISOString(),
    body: of.fields.body,
    textVersion: 1,
    version: 1,
    state: held ? 'waiting' : 'published',
    responses: {},
    ...(isStaff ? {} : { notice: noticeOnWriting(lane, held) }),
    ...(advice ? { advice } : {}),
    ...(of.contentNotes?.length ? { contentNotes: [...new Set(of.contentNotes)] } : {}),
    ...(of.quotes ? { quotes: of.quotes.reference } : {}),
    ...(of.notAboutMe ? { notAboutMe: true } : {}),
    ...(held ? { neverShown: true } : {}),
  };
  const writes: Write[] = [newPostWrite(of.thread.threadId, post)];
  if (isForOthers && isNew) {
    const counted = isAlias ? 'firstAliasPosts' : 'firstPosts';
    writes.push(firstPostCount(me.groupId, me.personId, counted));
  }
  if (signals.length > 0) {
    const review = newReviewOfPost(
      {
        clinicId: inside.group.clinicId,
        thread: of.thread,
        number: of.number,
        authorId: me.personId,
        // A review shows the pseudonym: clinicians see one person, whatever alias a thread knows.
        authorName: inside.shown.name,
        held,
        analysis: null,
      },
      { signals },
      now,
      settings,
    );
    writes.push(...reviewWrites(null, review));
  }
  return { post, writes };
}
