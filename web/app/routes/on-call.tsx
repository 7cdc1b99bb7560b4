import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData, useSearchParams } from '@remix-run/react';
import {
  type OnCall as OnCallState,
  type SentPage,
  testPageRequest,
} from '#shared/contracts/on-call.ts';
import { weekOf } from '#shared/domain/rota-week.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { Choices } from '../components/fields.tsx';
import { FormProblems } from '../components/form-problems.tsx';
import { LostLine } from '../components/lost-line.tsx';
import {
  afterWords,
  channelWords,
  deliveryWords,
  failureName,
  onCallWords,
  pageStateName,
  rungName,
  rungWords,
} from '../components/on-call-words.ts';
import { LaneMark } from '../components/review-lane.tsx';
import { zoneWords } from '../components/review-times.ts';
import { RotaWeek } from '../components/rota-week.tsx';
import type { RouteHandle } from '../components/route-handle.ts';
import { SendButton } from '../components/send-button.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { useFields } from '../components/use-fields.ts';
import { type Clock, coverWords, momentWords } from '../moment.ts';
import { askAgain, check, goOn, openSending, refusalOf, refuse } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`On call`);
export const handle: RouteHandle = { signedIn: true, staff: true };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const api = context.api['on-call'];
  const [onCall, { rota, timeZone }, me] = await Promise.all([
    read(request, api.$get()),
    read(request, api.rota.$get()),
    read(request, context.api.me.$get()),
  ]);
  return {
    onCall,
    week: weekOf(context.now(), rota, timeZone),
    contacts: rota.contacts,
    sets: me.role === 'administrator',
    clock: { now: context.now().toISOString(), timeZone, language: context.language },
  };
}

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const submission = check(sending, testPageRequest);
  if (submission.status !== 'success') return askAgain(submission);
  const tests = sending.api['on-call']['test-pages'];
  const refused = await refusalOf(sending, tests.$post({ json: submission.value }));
  if (refused) return refuse(sending, submission, refused);
  return goOn(sending, '/on-call?tested=1');
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;

export default function OnCall() {
  const { t, i18n } = useLingui();
  const { onCall, week, contacts, sets, clock } = useLoaderData<typeof loader>();
  const zone = zoneWords(clock);
  const { repeatMinutes } = onCall;
  const [newest, earlier] = newestOf(onCall.pages);
  return (
    <div className="detector-page">
      <div className="detector-words">
        <p>
          <Link to="/status">
            <Trans>Back to what works</Trans>
          </Link>
        </p>
        <h1>
          <Trans>Who is told, and what was sent</Trans>
        </h1>
        <p className={onCall.now.contacts.length === 0 ? 'lead loud' : 'lead'}>
          {onCallWords(onCall.now, clock)}
        </p>
        <p>{coverWords(onCall.cover, clock.now, clock.language)}</p>
        <p className="soft small">
          <Trans>Times are in {zone}.</Trans>
        </p>
      </div>
      <section aria-labelledby="week-heading" className="detector-part">
        <h2 id="week-heading">
          <Trans>Who is told at once, this week</Trans>
        </h2>
        <RotaWeek week={week} contacts={contacts} clock={clock} />
        {sets && (
          <p>
            <Link to="/clinic/rota">
              <Trans>Change staffed hours and rota</Trans>
            </Link>
          </p>
        )}
      </section>
      <section aria-labelledby="ladder-heading" className="detector-part">
        <h2 id="ladder-heading">
          <Trans>Whom a review is told to</Trans>
        </h2>
        <p>
          <Trans>
            A review in the lane Crisis is told at once, one in the lane Urgent when its time is
            over. As long as nobody has claimed it, more people are told:
          </Trans>
        </p>
        <ol className="plain-list">
          {onCall.ladder.map((rung) => (
            <li key={rung.afterMinutes}>
              {afterWords(rung.afterMinutes, i18n)}: {rungWords(rung, i18n)}
            </li>
          ))}
        </ol>
        <p className="soft">
          <Trans>
            Then everybody again, every {repeatMinutes} minutes. Where nobody is on call the next
            are told at once.
          </Trans>
        </p>
      </section>
      <section aria-labelledby="sent-heading" className="detector-part">
        <h2 id="sent-heading">
          <Trans>What was sent</Trans>
        </h2>
        <p className="soft">{t(channelWords[onCall.channel])}</p>
        {sets && contacts.length > 0 && <TestPage contacts={contacts} />}
        {onCall.pages.length === 0 ? (
          <p>
            <Trans>Nothing yet: no review of this clinic had to be told to anybody.</Trans>
          </p>
        ) : (
          <>
            <SentPages
              pages={newest}
              rungs={onCall.ladder.length}
              channel={onCall.channel}
              clock={clock}
            />
            {earlier.length > 0 && (
              <details className="more">
                <summary>
                  <Trans>Earlier ones</Trans>
                </summary>
                <SentPages
                  pages={earlier}
                  rungs={onCall.ladder.length}
                  channel={onCall.channel}
                  clock={clock}
                />
              </details>
            )}
          </>
        )}
      </section>
    </div>
  );
}

/** Tries whether a page arrives. It says that it is a test, and no more. */
function TestPage({ contacts }: { contacts: { id: string; name: string }[] }) {
  const { t } = useLingui();
  const [params] = useSearchParams();
  const answer = useAnswer<typeof action>();
  const { form, problems, fields } = useFields<{ contact: string }>('test-page', answer);
  return (
    <details className="more" open={answer !== undefined || params.has('tested')}>
      <summary>
        <Trans>Send a test</Trans>
      </summary>
      {params.has('tested') && !answer && (
        <p className="form-note" role="status">
          <Trans>The test is on its way. It goes out within a minute, and stands below.</Trans>
        </p>
      )}
      <Form method="post" {...form}>
        <FormProblems {...problems} />
        <LostLine />
        <Choices
          field={fields.contact}
          type="radio"
          legend={t`To whom`}
          choices={contacts.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SendButton>
          <Trans>Send the test</Trans>
        </SendButton>
      </Form>
    </details>
  );
}

/** The newest, and the others, which are folded. One that has not arrived is never folded, however old it is. */
function newestOf(pages: SentPage[]): [newest: SentPage[], earlier: SentPage[]] {
  const isShown = (page: SentPage, index: number) => index < 5 || page.state === 'waiting';
  return [pages.filter(isShown), pages.filter((page, index) => !isShown(page, index))];
}

interface Around {
  rungs: number;
  channel: OnCallState['channel'];
  clock: Clock;
}

function SentPages({ pages, ...around }: { pages: SentPage[] } & Around) {
  return (
    <ul className="sent-pages">
      {pages.map((page) => (
        <li key={`${page.at} ${page.rung} ${page.text}`} className="sent-page">
          <Sent page={page} {...around} />
        </li>
      ))}
    </ul>
  );
}

function Sent({ page, rungs, channel, clock }: { page: SentPage } & Around) {
  const { t, i18n } = useLingui();
  const when = (at: string) => momentWords({ precision: 'exact', at }, clock);
  const { text } = page;
  const rung = page.about === 'review' ? `, ${rungName(page.rung, rungs, i18n)}` : '';
  const failure = page.failure === null ? '' : `: ${failureName(page.failure, i18n)}`;
  return (
    <>
      <p>
        {page.about === 'review' ? (
          <LaneMark lane={page.lane} />
        ) : (
          <strong>{page.about === 'seal' ? t`Break-glass` : t`A test`}</strong>
        )}{' '}
        {when(page.at)}
        {rung}.{' '}
        <strong className={page.state === 'waiting' ? 'loud' : undefined}>
          {t(pageStateName(page, channel))}
        </strong>
        {failure}
        {page.state === 'waiting' && page.tryAt !== null && <NextTry next={when(page.tryAt)} />}.
      </p>
      <p className="small on-call-text">
        {page.deliveries.some(({ reviews }) => (reviews ?? 1) > 1) ? (
          <Trans>
            It went out together with others, in one message that said how many. By itself it would
            have said: <span lang="en">{text}</span>
          </Trans>
        ) : (
          <q lang="en">{text}</q>
        )}
      </p>
      {page.deliveries.length > 0 && (
        <ul className="small soft plain-list">
          {page.deliveries.map((one) => (
            <li key={one.contact}>{deliveryWords(one, clock)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

const NextTry = ({ next }: { next: string }) => <Trans>, next try {next}</Trans>;
