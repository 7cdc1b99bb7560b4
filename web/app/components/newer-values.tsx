import { Trans } from '@lingui/react/macro';

interface NewerValuesProps {
  /** As it is now: what each field is called, and what it says. */
  values: readonly (readonly [label: string, value: string])[];
}

/** Somebody has saved the same thing meanwhile: shows theirs beside what was typed, which takes its place if it is sent again. */
export function NewerValues({ values }: NewerValuesProps) {
  return (
    <div className="form-note newer-text">
      <p>
        <Trans>Somebody has changed this since you opened it. As it is now:</Trans>
      </p>
      <dl className="facts">
        {values.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Trans>
          What you typed is still below. If you save it now, it takes the place of theirs.
        </Trans>
      </p>
    </div>
  );
}
