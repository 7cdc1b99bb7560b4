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
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className="pager">
      {page > 1 && <Link to={`${path}?page=${page - 1}`}>Earlier</Link>}
      <ol>
        {pagesToShow(page, pages).map((shown) => (
          <li key={shown.from}>
            {shown.isGap ? (
              <span className="pager-gap">…</span>
            ) : (
              <Link
                to={`${path}?page=${shown.from}`}
                aria-label={`Page ${shown.from}`}
                aria-current={shown.from === page ? 'page' : undefined}
              >
                {shown.from}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {page < pages && <Link to={`${path}?page=${page + 1}`}>Next</Link>}
    </nav>
  );
}
