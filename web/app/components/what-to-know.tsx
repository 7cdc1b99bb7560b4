/** Who can learn what, said the same before joining and afterwards. */
export function WhatToKnow() {
  return (
    <>
      <h2>Who can learn who I am</h2>
      <ul className="plain-list">
        <li>
          <strong>The others in the group</strong> see the name that you choose here. They know you
          from the room, but not which name is yours, unless you tell them or they can guess it from
          what you write.
        </li>
        <li>
          <strong>The facilitators</strong> see that name, too. Who is behind it lies in a sealed
          record. The facilitators have no way to open it; only the clinic’s own key could, and this
          forum doesn’t use it today. If you want them to know who you are, tell them.
        </li>
        <li>
          <strong>Nobody else.</strong> We ask for no email address and no phone number, and no
          other company is told which pages you read.
        </li>
      </ul>
      <h2>What the facilitators see</h2>
      <p>
        Everything that is written in the group, with the exact time; others see only “Tuesday
        evening”. A computer reads along, too, where the clinic wants it with a text service of
        Amazon’s that is not told who wrote, and points out posts that sound as if somebody is in
        trouble, so that a person looks at them sooner. It can make such a post wait until a
        facilitator has read it; then its author is told at once. Everything else is decided by
        people.
      </p>
      <h2>When somebody is there</h2>
      <p>
        Facilitators read here at set times. Between them, at night and on many days, nobody from
        the clinic is here. If you can’t wait, “Help now” at the top of every page leads to people
        who are there day and night.
      </p>
      <h2>How long words are kept</h2>
      <p>
        For two years after the last words in a thread, unless the clinic has set another time. Then
        the thread is removed for good. If a facilitator looked into a post, what was noticed or
        reported and what was decided stays for longer, so that it can be answered for.
      </p>
      <h2>What this can’t do</h2>
      <ul className="plain-list">
        <li>It can’t make sure that others keep to themselves what they read.</li>
        <li>
          “Leave this page” hides the page quickly and signs you out. Your browser’s history may
          still show that you were here. A private window keeps less.
        </li>
        <li>If somebody else can unlock your device, they may see what you see.</li>
      </ul>
    </>
  );
}
