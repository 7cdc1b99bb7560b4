import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@remix-run/react';
import { pagesToShow } from './pages-to-show.ts';

interface PagerProps {
  page: number;
  pages: number;
  path: string;
  label: string;
}

/** Page numbers with the ends always in reach. Nothing when there is one page. */
export function Pager({ page, pages, path, label }: PagerProps) {
  const { t } = useLingui();
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className="pager">
      {page > 1 && (
        <Link to={`${path}?page=${page - 1}`}>
          <Trans context="pages">Earlier</Trans>
        </Link>
      )}
      <ol>
        {pagesToShow(page, pages).map(({ from, isGap }) => (
          <li key={from}>
            {isGap ? (
              <span className="pager-gap">…</span>
            ) : (
              <Link
                to={`${path}?page=${from}`}
                aria-label={t`Page ${from}`}
                aria-current={from === page ? 'page' : undefined}
              >
                {from}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <Link to={`${path}?page=${page + 1}`}>
          <Trans context="pages">Next</Trans>
        </Link>
      )}
    </nav>
  );
}
