import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import type { ShownRepair, ShownRepairNews } from '#shared/contracts/repair.ts';
import { repairNewsWords, repairStateWords } from './repair-words.ts';

/** What home says about ways back, each a way to its page. */
export function RepairNewsItems({
  repairs,
  groupId,
}: {
  repairs: ShownRepairNews[];
  groupId: string;
}) {
  const { i18n } = useLingui();
  return (
    <ul className="plain-list">
      {repairs.map((one) => (
        <li key={one.id}>
          <Link to={`/groups/${groupId}/repairs/${one.id}`}>{repairNewsWords(one, i18n)}</Link>
        </li>
      ))}
    </ul>
  );
}

/** Ways back on a line each. */
export function RepairItems({ repairs, groupId }: { repairs: ShownRepair[]; groupId: string }) {
  const { t } = useLingui();
  return (
    <ul className="plain-list">
      {repairs.map(({ id, you, state, asker, other }) => {
        const [first, second] = [asker.author.name, other.author.name];
        const name = you === 'asker' ? second : first;
        return (
          <li key={id}>
            <Link to={`/groups/${groupId}/repairs/${id}`}>
              {you === 'facilitator' ? (
                <Trans>
                  {first} and {second}
                </Trans>
              ) : (
                <Trans>With {name}</Trans>
              )}
            </Link>
            <span className="soft"> · {t(repairStateWords[state])}</span>
          </li>
        );
      })}
    </ul>
  );
}
