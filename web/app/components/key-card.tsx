import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';

/** Words to write down, numbered in their order, with a way to print them where scripts run. */
export function KeyCard({ words, label }: { words: string; label: string }) {
  return (
    <div className="key-card">
      <ol className="key-words" aria-label={label}>
        {words
          .split(/[\s-]+/)
          .filter((word) => word !== '')
          .map((word, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice; its place is what tells it apart.
            <li key={index}>{word}</li>
          ))}
      </ol>
    </div>
  );
}

/** Nothing without scripts: a browser's own menu prints just as well. */
export function PrintButton() {
  const [canPrint, setCanPrint] = useState(false);
  useEffect(() => setCanPrint(true), []);
  if (!canPrint) return null;
  return (
    <button type="button" className="button button-quiet" onClick={() => window.print()}>
      <Trans>Print this page</Trans>
    </button>
  );
}
