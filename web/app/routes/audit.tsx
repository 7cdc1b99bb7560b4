import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import type { AuditEvent, AuditPage } from '#shared/contracts/audit.ts';
import { type Answer, problemOf, read } from '../api.server.ts';
import {
  actorWords,
  auditActionWords,
  chainWords,
  detailWords,
  isBreakGlass,
} from '../components/audit-words.ts';
import { zoneWords } from '../components/review-times.ts';
import type { RouteHandle } from '../components/route-handle.ts';
import { type Clock, momentWords } from '../moment.ts';
import { titled } from '../title.ts';

export const meta = titled(msg`Record`);
export const handle: RouteHandle = { signedIn: true, staff: true };

const filterNames = ['action', 'actor', 'target', 'from', 'to'] as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const filters = Object.fromEntries(
    filterNames.map((name) => [name, searchParams.get(name) ?? '']),
  );
  const cursor = searchParams.get('cursor');
  const query = { ...filters, ...(cursor === null ? {} : { cursor }) };
  const answer: Answer<AuditPage> = await context.api.audit.$get({ query });
  // What is wrong with a filter stands above it, with what was typed.
  const problem = answer.status === 422 ? await problemOf(answer) : null;
  const page = problem ? null : await read(request, Promise.resolve(answer));
  const timeZone = page?.timeZone ?? 'UTC';
  return {
    page,
    filters,
    wrong: (problem?.errors ?? []).map(({ message }) => message),
    clock: { now: context.now().toISOString(), timeZone, language: context.language },
  };
}

export default function Audit() {
  const { i18n } = useLingui();
  const { page, filters, wrong, clock } = useLoaderData<typeof loader>();
  const zone = zoneWords(clock);
  const backTo = page?.readBackTo ? when(page.readBackTo, clock) : null;
  return (
    <div className="detector-page">
      <div className="detector-words">
        <p>
          <Link to="/clinic">
            <Trans>Back to your clinic</Trans>
          </Link>
        </p>
        <h1>
          <Trans>What was done, by whom and why</Trans>
        </h1>
        <p>
          <Trans>
            The record of this clinic. You see who did what, what came of it, and why a seal was
            opened. What clinicians write in a review stays with the review, and nothing that a
            member wrote is here. A change shows, and so does something that was taken out of its
            midst.
          </Trans>
        </p>
        <p className="soft small">
          <Trans>Times are in {zone}.</Trans>
        </p>
      </div>
      <Filters filters={filters} wrong={wrong} />
      {page !== null && (
        <>
          <p className={page.chain.problems.length > 0 ? 'loud' : 'soft'}>
            {chainWords(page.chain, i18n)}{' '}
            <Trans>Whoever runs this system can have the whole of it checked.</Trans>
          </p>
          <section aria-labelledby="events-heading" className="detector-part">
            <h2 id="events-heading">
              <Trans>Events, the newest first</Trans>
            </h2>
            {page.events.length === 0 && (
              <p>
                {backTo === null ? (
                  <Trans>Nothing fits.</Trans>
                ) : (
                  <Trans>Nothing fits back to {backTo}.</Trans>
                )}
              </p>
            )}
            <ol className="sent-pages">
              {page.events.map((event) => (
                <li key={event.sequence} className="sent-page">
                  <Event event={event} clock={clock} />
                </li>
              ))}
            </ol>
            {page.nextCursor !== null && (
              <p>
                <Link to={`/audit?${new URLSearchParams({ ...filters, cursor: page.nextCursor })}`}>
                  <Trans>Look further back</Trans>
                </Link>
              </p>
            )}
          </section>
          <Export filters={filters} />
        </>
      )}
    </div>
  );
}

const when = (at: string, clock: Clock) => momentWords({ precision: 'exact', at }, clock);

function Event({ event, clock }: { event: AuditEvent; clock: Clock }) {
  const { i18n } = useLingui();
  const words = auditActionWords(event.action, i18n);
  const { sequence, action, target } = event;
  return (
    <>
      <p>
        {isBreakGlass(event) ? <strong>{words}</strong> : words}, {actorWords(event, i18n)}.
      </p>
      <p className="small">
        <time dateTime={event.at}>{when(event.at, clock)}</time>
      </p>
      <p className="small soft">
        <Trans>
          Event {sequence}, <code>{action}</code>, <code>{target}</code>
        </Trans>
      </p>
      <ul className="small plain-list">
        {detailWords(event.details, clock).map(([name, value]) => (
          <li key={name}>
            {name}: {value}
          </li>
        ))}
      </ul>
    </>
  );
}

type Filtered = Record<string, string>;

function Filters({ filters, wrong }: { filters: Filtered; wrong: string[] }) {
  const { t } = useLingui();
  const field = (name: string, label: string, hint: string, type = 'text') => (
    <div className="field">
      <label htmlFor={`filter-${name}`}>{label}</label>
      <p id={`filter-${name}-hint`} className="hint">
        {hint}
      </p>
      <input
        id={`filter-${name}`}
        name={name}
        type={type}
        defaultValue={filters[name] ?? ''}
        aria-describedby={`filter-${name}-hint`}
        autoComplete="off"
      />
    </div>
  );
  return (
    <Form
      method="get"
      action="/audit"
      className="stack detector-words"
      key={JSON.stringify(filters)}
    >
      {wrong.length > 0 && (
        <p role="alert" className="form-problems">
          {wrong.join(' ')}
        </p>
      )}
      {field('action', t`What was done`, t`One action, or all of a kind: seal is all break-glass.`)}
      <div className="field">
        <label htmlFor="filter-actor">
          <Trans>By whom</Trans>
        </label>
        <select id="filter-actor" name="actor" defaultValue={filters.actor ?? ''}>
          <option value="">{t`Anybody`}</option>
          <option value="clinician">{t`A clinician`}</option>
          <option value="administrator">{t`An administrator`}</option>
          <option value="system">{t`By itself`}</option>
        </select>
      </div>
      {field('target', t`To what`, t`The beginning is enough, for example review or group.`)}
      {field('from', t`From`, t`The first day.`, 'date')}
      {field('to', t`To`, t`The last day.`, 'date')}
      <p className="actions">
        <button type="submit" className="button button-quiet">
          <Trans>Show these</Trans>
        </button>
        <Link to="/audit?action=seal">
          <Trans>Only break-glass</Trans>
        </Link>
      </p>
    </Form>
  );
}

function Export({ filters }: { filters: Filtered }) {
  return (
    <section aria-labelledby="export-heading" className="detector-part">
      <h2 id="export-heading">
        <Trans>Take it along</Trans>
      </h2>
      <p>
        <Trans>
          Everything that fits, the oldest first, in one file. That you took it is an event, too.
        </Trans>
      </p>
      <Form method="post" action="/audit/export" reloadDocument>
        {filterNames.map((name) => (
          <input key={name} type="hidden" name={name} value={filters[name] ?? ''} />
        ))}
        <p className="actions">
          <button type="submit" name="format" value="jsonl" className="button button-quiet">
            <Trans>JSON lines</Trans>
          </button>
          <button type="submit" name="format" value="csv" className="button button-quiet">
            <Trans>CSV, for a spreadsheet</Trans>
          </button>
        </p>
      </Form>
    </section>
  );
}
