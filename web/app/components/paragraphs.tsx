import { Fragment } from 'react';

/** People's words as they typed them: an empty line parts paragraphs, a line end stays a line end. Never markup. */
export function Paragraphs({ text }: { text: string }) {
  const paragraphs = text.split(/\n{2,}/);
  return (
    <div className="words">
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing but their place.
        <p key={index}>
          {paragraph.split('\n').map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place.
            <Fragment key={at}>
              {at > 0 && <br />}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  );
}
