import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { read, readOrNull } from '../api.server.ts';
import { ItemWords } from '../components/agenda-item.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { namesInOrder } from '../components/names.ts';
import { RepairNewsItems } from '../components/repair-items.tsx';
import { responseSentence } from '../components/response-words.ts';
import { SealNotices } from '../components/seal-notices.tsx';
import { ThreadItems } from '../components/thread-items.tsx';
import { WishNote } from '../components/wish-note.tsx';
import { useLanguage } from '../components/worded.tsx';
import { BarrierNote } from '../components/writing-barrier.tsx';
import { daysUntilWords } from '../days-until.ts';
import { onAppointment } from '../moment.ts';
import { groupParam } from '../params.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Home`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const group = context.api.groups[':groupId'];
  const param = groupParam(params);
  const [home, times] = await Promise.all([
    read(request, group.$get({ param })),
    readOrNull(group['response-times'].$get({ param })),
  ]);
  // A page of their own, once, before anything else.
  if (home.graduationToRead) throw redirect(`/groups/${home.id}/graduation`);
  const { frame, id, name, you, facilitators, lastSession, nextSession, waiting, messages } = home;
  const isShown = new Set(waiting.map((thread) => thread.id));
  const news = home.threads.filter(
    (thread) => (thread.newSinceLastSession || thread.saysWhatHelped) && !isShown.has(thread.id),
  );
  const { sealNotices, wish } = home;
  return {
    frame,
    id,
    name,
    you,
    facilitators,
    lastSession,
    nextSession,
    waiting,
    messages,
    news,
    sealNotices,
    wish,
    times,
    agenda: home.agenda,
    repairs: home.repairs,
    finished: home.finished,
    onBreak: home.onBreak,
  };
}

export default function GroupHome() {
  const { i18n } = useLingui();
  const {
    id,
    name,
    you,
    facilitators,
    lastSession,
    nextSession,
    waiting,
    messages,
    news,
    sealNotices,
    wish,
    times,
    agenda,
    repairs,
    finished,
    onBreak,
  } = useLoaderData<typeof loader>();
  const { t } = useLingui();
  const language = useLanguage();
  const { clock, barrier } = useGroupFrame();
  const yourName = you.name;
  const leaders = namesInOrder(facilitators, language);
  const nextTime = nextSession && onAppointment(nextSession.startsAt, clock);
  const untilNext = nextSession && daysUntilWords(nextSession.startsAt, clock);
  const lastTime = lastSession && onAppointment(lastSession.startsAt, clock);
  const nextTheme = nextSession?.theme;
  const lastTheme = lastSession?.theme;
  return (
    <div className="stack">
      <h1>{name}</h1>
      <p className="soft">
        <Trans>You are here as {yourName}.</Trans>{' '}
        {facilitators.length === 1 && <Trans>{leaders} leads the group.</Trans>}
        {facilitators.length > 1 && <Trans>{leaders} lead the group.</Trans>}
      </p>
      {you.role !== 'clinician' && (
        <nav aria-label={t`For you, right now`} className="actions">
          <Link className="button button-quiet" to="safety-plan">
            <Trans>My safety plan</Trans>
          </Link>
          <Link className="button button-quiet" to="journal">
            <Trans>Check-ins and journal</Trans>
          </Link>
        </nav>
      )}
      {finished.map((name) => (
        <p key={name} className="soft">
          <Trans>{name} has finished the group.</Trans>
        </p>
      ))}
      {wish !== null && <WishNote wish={wish} groupId={id} />}
      {onBreak && (
        <p className="form-note">
          <Trans>
            You are on a break: nobody here waits for you, and you owe nobody anything. Read if you
            like, or come back another day. <Link to="boundaries#break">End the break</Link>
          </Trans>
        </p>
      )}
      <SealNotices notices={sealNotices} groupId={id} />
      {you.role === 'alum' && (
        <p className="lead">
          <Trans>
            You have finished the group, and you stay as somebody who knows the way. You read and
            answer what is shared with alumni. You owe nobody an answer, and you can hand a worry to
            the facilitators at any time. Under <Link to="supporting">what helping here means</Link>{' '}
            you also find who waits, if you help already.
          </Trans>
        </p>
      )}
      {messages.length > 0 && (
        <section aria-labelledby="messages">
          <h2 id="messages">
            <Trans>Written to you by a facilitator</Trans>
          </h2>
          <ThreadItems threads={messages} groupId={id} />
          <p className="soft small">
            <Trans>Only you and the facilitators can read it.</Trans>
          </p>
        </section>
      )}
      {repairs.length > 0 && (
        <section aria-labelledby="ways-back">
          <h2 id="ways-back">
            <Trans>Ways back</Trans>
          </h2>
          <RepairNewsItems repairs={repairs} groupId={id} />
        </section>
      )}
      <section aria-labelledby="sessions" className="session-card">
        <h2 id="sessions">
          {nextSession ? (
            <Trans>We meet {nextTime}</Trans>
          ) : (
            <Trans>No session is planned yet</Trans>
          )}
        </h2>
        {untilNext && <p>{untilNext}</p>}
        {nextSession?.place && <p>{nextSession.place}</p>}
        {nextTheme && (
          <p>
            <Trans>What it will be about: {nextTheme}</Trans>
          </p>
        )}
        {lastSession && (
          <p className="soft small">
            <Trans>We last met {lastTime}.</Trans>
            {lastTheme && (
              <>
                {' '}
                <Trans>It was about: {lastTheme}</Trans>
              </>
            )}
          </p>
        )}
        {you.role !== 'alum' && (
          <>
            {agenda.length > 0 && (
              <>
                <h3>
                  <Trans>What we bring</Trans>
                </h3>
                <ul className="plain-list">
                  {agenda.map((item) => (
                    <li key={item.id}>
                      <ItemWords item={item} groupId={id} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            <p>
              <Link to="agenda">
                {you.role === 'member' && barrier === null && !onBreak
                  ? t`Bring something to the session`
                  : t`What is brought to the session`}
              </Link>
            </p>
          </>
        )}
      </section>
      {barrier === null ? (
        <p className="actions">
          <Link className="button" to="write">
            <Trans>Write</Trans>
          </Link>
        </p>
      ) : (
        <>
          <BarrierNote barrier={barrier} />
          {(barrier === 'paused' || barrier === 'agreement-changed') && (
            <p className="actions">
              {barrier === 'agreement-changed' && (
                <Link className="button" to="agreement">
                  <Trans>Read the agreement</Trans>
                </Link>
              )}
              <Link className="button button-quiet" to="write?to=facilitators">
                <Trans>Write to the facilitators</Trans>
              </Link>
            </p>
          )}
        </>
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">
            <Trans>Waiting for a reply</Trans>
          </h2>
          <ThreadItems threads={waiting} groupId={id} />
          <p className="list-on">
            <Link to="threads?filter=waiting-for-reply">
              <Trans>All that wait for a reply</Trans>
            </Link>
          </p>
          {you.role === 'clinician' && (
            <p className="list-on">
              <Link to="waiting">
                <Trans>Who answers what is shared with alumni</Trans>
              </Link>
            </p>
          )}
        </section>
      )}
      <section aria-labelledby="news">
        <h2 id="news">
          {lastSession ? t`New since we last met` : t({ message: 'New', context: 'heading' })}
        </h2>
        {news.length > 0 ? (
          <>
            <ThreadItems threads={news} groupId={id} />
            {news.some(({ unread }) => unread !== null) && (
              <p className="list-on">
                <Link to="unread">
                  <Trans>Read what is unread, one after the other</Trans>
                </Link>
              </p>
            )}
          </>
        ) : (
          <p className="soft">
            {waiting.length > 0
              ? t`Nothing else is new.`
              : t`Nothing new yet. It is fine to be the first, and it is fine to be quiet.`}
          </p>
        )}
      </section>
      <p>
        <Link to="threads">
          <Trans>All threads</Trans>
        </Link>
      </p>
      {you.role === 'clinician' ? (
        <section aria-labelledby="more">
          <h2 id="more">
            <Trans>What else people bring</Trans>
          </h2>
          <ul className="plain-list">
            <li>
              <Link to="shared">
                <Trans>What people let you read of their own</Trans>
              </Link>
            </li>
            <li>
              <Link to="goals">
                <Trans>Goals that are shown to the group</Trans>
              </Link>
            </li>
            <li>
              <Link to="strategies">
                <Trans>What helped people</Trans>
              </Link>
            </li>
            <li>
              <Link to="repairs">
                <Trans>Ways back between people: asked for, and open</Trans>
              </Link>
            </li>
          </ul>
        </section>
      ) : (
        <section aria-labelledby="own">
          <h2 id="own">
            <Trans>For yourself</Trans>
          </h2>
          <ul className="plain-list">
            <li>
              <Link to="strategies">
                <Trans>What helped, and my kit</Trans>
              </Link>
            </li>
            <li>
              <Link to="repairs">
                <Trans>A way back, when something went wrong between us</Trans>
              </Link>
            </li>
            <li>
              <Link to="goals">
                {you.role === 'alum' ? t`My goals` : t`Goals, mine and what others show`}
              </Link>
            </li>
            <li>
              <Link to="boundaries">
                <Trans>Boundaries: whom and what I don’t want to read</Trans>
              </Link>
            </li>
            <li>
              <Link to="told">
                <Trans>What I told the facilitators about posts</Trans>
              </Link>
            </li>
            <li>
              <Link to="mine">
                <Trans>Everything kept about me</Trans>
              </Link>
            </li>
          </ul>
        </section>
      )}
      {times !== null && <p className="soft small">{responseSentence(times, i18n)}</p>}
    </div>
  );
}
