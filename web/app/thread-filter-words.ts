import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { threadFilters } from '#shared/contracts/thread.ts';

export type ThreadFilter = (typeof threadFilters)[number];

export const threadFilterWords: readonly { id: ThreadFilter; name: MessageDescriptor }[] = [
  { id: 'all', name: msg({ message: 'All', context: 'threads' }) },
  { id: 'unread', name: msg`Unread` },
  { id: 'waiting-for-reply', name: msg`Waiting for a reply` },
  { id: 'mine', name: msg({ message: 'I wrote in', context: 'threads' }) },
  { id: 'saved', name: msg({ message: 'Saved', context: 'threads' }) },
  { id: 'facilitators', name: msg`Private, with the facilitators` },
];
