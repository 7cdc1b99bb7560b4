import type { ReactNode } from 'react';
import { Paragraphs } from './paragraphs.tsx';

// What the parts of somebody's own record are made of. They stand in a file that is taken away as well, so they hold no link.

export function Part({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`mine-${id}`} className="part">
      <h2 id={`mine-${id}`}>{name}</h2>
      {children}
    </section>
  );
}

/** `none`: what is said where there is nothing; null where nothing need be said. */
export function Items<T>({
  of,
  none,
  children,
}: {
  of: readonly T[];
  none: string | null;
  children: (item: T) => ReactNode;
}) {
  if (of.length === 0) return none === null ? null : <p className="soft">{none}</p>;
  return (
    <ul className="arranged">
      {of.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is kept has no ids here; it does not move, either.
        <li key={at}>{children(item)}</li>
      ))}
    </ul>
  );
}

export function Said({ by, text }: { by: string | null; text: string }) {
  return (
    <div>
      {by !== null && <p className="soft small">{by}:</p>}
      <Paragraphs text={text} />
    </div>
  );
}
