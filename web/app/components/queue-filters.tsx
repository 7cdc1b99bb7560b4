import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { ReviewFilter } from '#shared/contracts/review.ts';
import { lanes } from '#shared/domain/lanes.ts';
import { type QueueFilter, queuePath } from './queue-filter.ts';
import { laneNames } from './review-words.ts';

const showing: readonly (readonly [ReviewFilter | null, MessageDescriptor])[] = [
  [null, msg`All that wait`],
  ['mine', msg`Mine`],
  ['unclaimed', msg`Nobody’s`],
  ['asked-of-me', msg`My view is asked for`],
  ['awaiting-author', msg`Waiting for authors`],
  ['decided', msg`Decided`],
];

interface QueueFiltersProps {
  filter: QueueFilter;
  groups: readonly { id: string; name: string }[];
}

/** Parts of the queue as plain links: a lane, whose they are, and a group where somebody leads several. */
export function QueueFilters({ filter, groups }: QueueFiltersProps) {
  const { t } = useLingui();
  return (
    <>
      <nav aria-label={t`Which lane`} className="filters">
        <Part filter={filter} change={{ lane: null }} name={t`All lanes`} />
        {lanes.map((lane) => (
          <Part key={lane} filter={filter} change={{ lane }} name={t(laneNames[lane])} />
        ))}
      </nav>
      <nav aria-label={t`Which reviews`} className="filters">
        {showing.map(([show, name]) => (
          <Part key={show} filter={filter} change={{ show }} name={t(name)} />
        ))}
      </nav>
      {groups.length > 1 && (
        <nav aria-label={t`Which group`} className="filters">
          <Part filter={filter} change={{ group: null }} name={t`All groups`} />
          {groups.map(({ id, name }) => (
            <Part key={id} filter={filter} change={{ group: id }} name={name} />
          ))}
        </nav>
      )}
    </>
  );
}

function Part({
  filter,
  change,
  name,
}: {
  filter: QueueFilter;
  change: Partial<QueueFilter>;
  name: string;
}) {
  const path = queuePath({ ...filter, ...change });
  return (
    <Link to={path} aria-current={path === queuePath(filter) ? 'page' : undefined}>
      {name}
    </Link>
  );
}
