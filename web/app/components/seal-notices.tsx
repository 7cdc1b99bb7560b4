import { Trans } from '@lingui/react/macro';
import { Form, Link } from '@remix-run/react';
import type { SealNotice } from '#shared/contracts/opening.ts';
import { sealNoticeWords } from './seal-words.ts';
import { useLanguage } from './worded.tsx';

/** Tells a member that their seal was opened. It stays until they say that they have read it. */
export function SealNotices({ notices, groupId }: { notices: SealNotice[]; groupId: string }) {
  const language = useLanguage();
  if (notices.length === 0) return null;
  return (
    <section aria-labelledby="seal-notice" className="form-note stack">
      <h2 id="seal-notice">
        <Trans>Somebody found out who you are</Trans>
      </h2>
      {/* Two on one day read alike, so each is known by its place. */}
      {[...notices.entries()].map(([place, notice]) => (
        <p key={place}>{sealNoticeWords(notice, language)}</p>
      ))}
      <p>
        <Trans>
          Only they saw it, for a short time. The others in the group were not told. Who did it and
          why is written down for good, and a second person at the clinic was told at once.
        </Trans>
      </p>
      <p>
        <Trans>
          You have done nothing wrong. If you want to talk about it, or think that it was not right,{' '}
          <Link to={`/groups/${groupId}/write`}>write to the facilitators</Link>, or ask when you
          meet.
        </Trans>
      </p>
      <Form method="post" action={`/groups/${groupId}/seal-notices`}>
        <button type="submit" className="button button-quiet">
          <Trans>I have read this</Trans>
        </button>
      </Form>
    </section>
  );
}
