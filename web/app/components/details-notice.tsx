import type { DetailsSaid } from '../details-said.server.ts';
import { PanelHeading } from './hard-right-now.tsx';

interface DetailsNoticeProps {
  details: DetailsSaid;
  /** Element of the words, where they can be changed. */
  box: string | undefined;
}

/** Between writing and sending, where something may tell others who somebody is: once, with both ways open. */
export function DetailsNotice({ details, box }: DetailsNoticeProps) {
  return (
    <section className="author-notice" aria-labelledby="details-heading">
      <PanelHeading id="details-heading">{details.heading}</PanelHeading>
      <p>{details.said}</p>
      {box && <p>{details.choice}</p>}
      <div className="actions">
        <button type="submit" className="button">
          {details.send}
        </button>
        {box && (
          <a
            className="button button-quiet"
            href={`#${box}`}
            onClick={(event) => {
              // A step to a place of this page would end the answer that this stands in; without scripts it does not.
              event.preventDefault();
              document.getElementById(box)?.focus();
            }}
          >
            {details.change}
          </a>
        )}
      </div>
    </section>
  );
}
