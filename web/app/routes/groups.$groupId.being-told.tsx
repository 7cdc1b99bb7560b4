import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData, useParams, useRevalidator } from '@remix-run/react';
import type { Telling } from '#shared/contracts/telling.ts';
import { toldWords } from '#shared/domain/told-words.ts';
import { read } from '../api.server.ts';
import { keepWhenRefused, sendOrStay } from '../browser/lost.ts';
import { FormProblems } from '../components/form-problems.tsx';
import { useGroupFrame } from '../components/group-frame.ts';
import { LostLine } from '../components/lost-line.tsx';
import { NotShownHere, TellMeHere } from '../components/tell-me-here.tsx';
import { useAnswer } from '../components/use-answer.ts';
import { useLanguage } from '../components/worded.tsx';
import { momentWords } from '../moment.ts';
import { deviceWords } from '../own-record-words.ts';
import { groupParam } from '../params.ts';
import { asJson, goOn, openSending, refusalOf, text } from '../sending.server.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Being told`);

export const loader = ({ request, context, params }: LoaderFunctionArgs) =>
  read(request, context.api.groups[':groupId']['being-told'].$get({ param: groupParam(params) }));

export async function action(args: ActionFunctionArgs) {
  const sending = await openSending(args);
  const { groupId } = groupParam(args.params);
  const toldDeviceId = text(sending.fields, 'device');
  const refused = await refusalOf(
    sending,
    sending.api.groups[':groupId']['being-told'].devices[':toldDeviceId'].$delete(
      { param: { groupId, toldDeviceId } },
      asJson,
    ),
  );
  if (refused) return data({ problem: refused.detail }, { status: refused.status });
  return goOn(sending, `/groups/${groupId}/being-told`);
}

export const clientAction = sendOrStay;
export const shouldRevalidate = keepWhenRefused;

export default function BeingTold() {
  const { offer, serverKey, devices } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const { groupId = '' } = useParams();
  const { revalidate } = useRevalidator();
  const isOnHere = devices.some(({ isThis }) => isThis);
  return (
    <div className="stack">
      <h1>
        <Trans>Being told</Trans>
      </h1>
      <FormProblems id="being-told-problem" errors={answer ? [answer.problem] : undefined} />
      <LostLine />
      <p className="lead">
        <Trans>
          Your phone or computer can tell you that there is something new here. It is off until you
          turn it on.
        </Trans>
      </p>
      <WhatItShows />
      <section aria-labelledby="devices" className="part">
        <h2 id="devices">
          <Trans>Your devices</Trans>
        </h2>
        <Devices devices={devices} />
        {isOnHere && <NotShownHere />}
        {offer === 'never-here' && (
          <p className="soft">
            <Trans>This can’t be turned on here: nothing is set up for it.</Trans>
          </p>
        )}
        {offer === 'not-on-shared-devices' && (
          <p>
            <Trans>
              You said that others use this device, so it can’t be turned on here. Whoever uses it
              next would see it.
            </Trans>
          </p>
        )}
        {serverKey !== null && !isOnHere && (
          <TellMeHere groupId={groupId} serverKey={serverKey} done={revalidate} />
        )}
      </section>
      <p>
        <Link to="../boundaries">
          <Trans>Boundaries: your quiet hours, and a break</Trans>
        </Link>
      </p>
    </div>
  );
}

function WhatItShows() {
  const language = useLanguage();
  return (
    <>
      <h2>
        <Trans>What is shown</Trans>
      </h2>
      <p className="shown-on-device">
        <strong>{toldWords.title}</strong> <span>{toldWords.body[language]}</span>
      </p>
      <p>
        <Trans>
          These words and nothing else, each time: not what it is, not from whom, and not from
          where. Whoever sees your screen sees them, too, even while it is locked.
        </Trans>
      </p>
      <p>
        <Trans>
          It is shown when somebody replies in a thread in which you wrote, and when a facilitator
          writes to you or decides about your words. It comes some minutes late, at most once in
          half an hour, and not in your quiet hours or on a break.
        </Trans>
      </p>
      <h2>
        <Trans>Who learns of it</Trans>
      </h2>
      <p>
        <Trans>
          The company behind your browser or phone carries it, such as Google, Apple, Mozilla or
          Microsoft. It learns that this device is told something by this site, and when. There is
          nothing in it to read.
        </Trans>
      </p>
      <h2>
        <Trans>What it is not for</Trans>
      </h2>
      <p>
        <Trans>
          It may come late, or not at all, and nobody sees whether you have seen it. So don’t count
          on it when you need somebody: go to <Link to="/help">Help now</Link>.
        </Trans>
      </p>
    </>
  );
}

function Devices({ devices }: Pick<Telling, 'devices'>) {
  const { t } = useLingui();
  const { clock } = useGroupFrame();
  if (devices.length === 0) return <p>{t`None of your devices tells you anything.`}</p>;
  return (
    <>
      <p>
        <Trans>
          It ends on a device when you sign out there, or when that sign-in ends by itself.
        </Trans>
      </p>
      <ul className="people-list">
        {devices.map(({ id, device: kind, since: at, isThis }) => {
          const device = t(deviceWords[kind]);
          const since = momentWords(at, clock);
          return (
            <li key={id}>
              {isThis ? (
                <Trans>
                  {device} <strong>(this one)</strong>
                </Trans>
              ) : (
                device
              )}
              <p className="soft small">
                <Trans>On since {since}.</Trans>
              </p>
              <Form method="post" preventScrollReset>
                <button type="submit" name="device" value={id} className="link-button">
                  <Trans>
                    Turn it off
                    <span className="visually-hidden">
                      : {device}, since {since}
                    </span>
                  </Trans>
                </button>
              </Form>
            </li>
          );
        })}
      </ul>
    </>
  );
}
