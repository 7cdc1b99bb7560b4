import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { AgendaItem } from '#shared/contracts/agenda.ts';
import { threadPath } from '../params.ts';

/** What an item is: a theme without a name, or words that their author brings. */
export function ItemWords({ item, groupId }: { item: AgendaItem; groupId: string }) {
  const { t } = useLingui();
  const { theme, words } = item;
  if (theme !== null) return <>{theme}</>;
  if (words === null) {
    return (
      <span className="soft">
        <Trans>These words are not there any more.</Trans>
      </span>
    );
  }
  const { threadId, page, number, title, author, muted } = words;
  const { name } = author;
  return (
    <Link to={threadPath({ groupId, threadId }, { page, number })}>
      {muted ? t`Words of a name that you muted` : t`What ${name} wrote in “${title}”`}
    </Link>
  );
}
