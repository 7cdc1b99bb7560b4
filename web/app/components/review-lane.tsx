import { useLingui } from '@lingui/react/macro';
import type { Lane } from '#shared/domain/lanes.ts';
import { laneNames } from './review-words.ts';

/** A lane as shape and word, so that it can be told apart without its colour. */
export function LaneMark({ lane }: { lane: Lane }) {
  const { t } = useLingui();
  return (
    <span className={`lane lane-${lane}`}>
      <svg className="lane-shape" viewBox="0 0 16 16" aria-hidden="true">
        <Shape lane={lane} />
      </svg>
      {t(laneNames[lane])}
    </span>
  );
}

function Shape({ lane }: { lane: Lane }) {
  switch (lane) {
    case 'crisis':
      return <path className="lane-filled" d="M8 0 16 8 8 16 0 8Z" />;
    case 'urgent':
      return <path className="lane-filled" d="M8 1 16 15H0Z" />;
    case 'soon':
      return (
        <>
          <circle className="lane-line" cx="8" cy="8" r="6.5" />
          <path className="lane-filled" d="M8 1.5a6.5 6.5 0 0 0 0 13Z" />
        </>
      );
    case 'routine':
      return <circle className="lane-line" cx="8" cy="8" r="6.5" />;
  }
}
