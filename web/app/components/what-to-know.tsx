import { Trans } from '@lingui/react/macro';
/** Who can learn what, said the same before joining and afterwards. */
export function WhatToKnow() {
  return (
    <>
      <h2>
        <Trans>Who can learn who I am</Trans>
      </h2>
      <ul className="plain-list">
        <li>
          <Trans>
            <strong>The others in the group</strong> see the name that you choose here. They know
            you from the room, but not which name is yours, unless you tell them or they can guess
            it from what you write.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>The facilitators</strong> see that name, too. Who is behind it lies in a sealed
            record. They can have it opened to find out who you are if they believe that your life
            or somebody else’s is in danger, in a medical emergency, if a child or somebody who
            depends on others has to be kept safe, or if the law demands it, such as a court order.
            For nothing else. They must write down why, and a second person at the clinic is told at
            once. You are told when you next come here, once the record is closed again; where that
            would put someone at risk, you are told later. If you want them to know who you are
            before, tell them.
          </Trans>
        </li>
        <li>
          <Trans>
            <strong>Nobody else.</strong> This place asks you for no email address and no phone
            number. Your clinic may have put your name, your phone number, whom to call in an
            emergency and your record number into the sealed record, before it invited you. No other
            company is told which pages you read. If you turn on that your phone tells you of
            something new, its maker learns that it does, and when; never of what.
          </Trans>
        </li>
      </ul>
      <h2>
        <Trans>What the facilitators see</Trans>
      </h2>
      <p>
        <Trans>
          Everything that is written in the group, with the exact time; others see only “Tuesday
          evening”. A computer reads along, too, where the clinic wants it with a text service of
          Amazon’s that is not told who wrote, and points out posts that sound as if somebody is in
          trouble, so that a person looks at them sooner. It knows only English so far: it notices
          next to nothing in another language, and misses things in English, too. It can make such a
          post wait until a facilitator has read it; then its author is told at once. Everything
          else is decided by people.
        </Trans>
      </p>
      <h2>
        <Trans>When somebody is there</Trans>
      </h2>
      <p>
        <Trans>
          Facilitators read here at set times. Between them, at night and on many days, nobody from
          the clinic is here. If you can’t wait, “Help now” at the top of every page leads to people
          who are there day and night.
        </Trans>
      </p>
      <h2>
        <Trans>What you keep for yourself</Trans>
      </h2>
      <p>
        <Trans>
          A safety plan, a journal, and goals that you show to nobody are shown to nobody: neither
          to the group nor to the facilitators, and no computer looks through them for worrying
          words. So nobody comes because of what stands there. They lie in the clinic’s system like
          everything here, and stay until you remove them. What you choose to share is read like a
          post from then on.
        </Trans>
      </p>
      <h2>
        <Trans>How long words are kept</Trans>
      </h2>
      <p>
        <Trans>
          For two years after the last words in a thread, unless the clinic has set another time.
          Then the thread is removed, and so is what a session talked about or a way back that ended
          as long ago. Goals, what you brought to help others, and copies that you share with the
          facilitators stay until you remove them.
        </Trans>
      </p>
      <p>
        <Trans>
          If a facilitator was asked to look at something, their record of it stays for good, so
          that it can be answered for: what was noticed, what somebody reported and in which words,
          and what was decided. It keeps the title of the thread and the name you used here, or the
          words of a theme, a goal or whatever you shared, even when these are gone. Also for good,
          it stays on record when somebody opened the sealed record of who you are, and why. If you
          have everything about you erased, your words and your name go from these records, too.
        </Trans>
      </p>
      <h2>
        <Trans>What you can do with it</Trans>
      </h2>
      <p>
        <Trans>
          On your group’s first page, “Everything kept about me” shows all that is kept about you.
          You can take it with you as a file, leave the group by yourself, and have it erased: that
          begins a day after you ask, so that you can change your mind. Something that a facilitator
          has been asked to read stays until they have decided.
        </Trans>
      </p>
      <h2>
        <Trans>What this can’t do</Trans>
      </h2>
      <ul className="plain-list">
        <li>
          <Trans>It can’t make sure that others keep to themselves what they read.</Trans>
        </li>
        <li>
          <Trans>
            “Leave this page” hides the page quickly and signs you out. Your browser’s history may
            still show that you were here. A private window keeps less.
          </Trans>
        </li>
        <li>
          <Trans>If somebody else can unlock your device, they may see what you see.</Trans>
        </li>
      </ul>
    </>
  );
}
