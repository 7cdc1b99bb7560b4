import type { FieldMetadata } from '@conform-to/react';
import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ClinicSettingsView } from '#shared/contracts/clinic-settings.ts';
import { type Lane, lanes } from '#shared/domain/lanes.ts';
import { Choices, TextField } from './fields.tsx';
import { minutesWords } from './response-words.ts';
import { laneNames } from './review-words.ts';

type Field<Value> = FieldMetadata<Value, Record<string, unknown>, string[]>;
type ByLane = Record<Lane, string>;

/** One number for each lane. */
export function LaneFields({
  field,
  legend,
  hint,
}: {
  field: Field<ByLane>;
  legend: string;
  hint: string;
}) {
  const { t, i18n } = useLingui();
  const fields = field.getFieldset();
  const labelOf = (one: Lane) => {
    const lane = i18n._(laneNames[one]);
    return t`${lane}, minutes`;
  };
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <p className="hint">{hint}</p>
      <div className="lane-fields">
        {lanes.map((lane) => (
          <TextField
            key={lane}
            field={fields[lane]}
            label={labelOf(lane)}
            hint={longerWords(fields[lane].initialValue, i18n)}
            inputMode="numeric"
            autoComplete="off"
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What many minutes are in hours or days; nothing where minutes say it best. Stays true whatever is typed above it. */
export function longerWords(typed: unknown, i18n: I18n): string | undefined {
  const minutes = Number(typed);
  if (!Number.isInteger(minutes) || minutes < 60 || minutes % 60 !== 0) return undefined;
  return i18n._(msg`${minutes} minutes are ${{ longer: minutesWords(minutes, i18n) }}.`);
}

export type ContactValues = {
  [Way in keyof ClinicSettingsView['contacts'][number]]?: string | undefined;
};

/** One crisis contact, by the ways in which it is reached. Empty, it is none. */
export function ContactFields({ field, legend }: { field: Field<ContactValues>; legend: string }) {
  const { t } = useLingui();
  const fields = field.getFieldset();
  return (
    <fieldset className="field part">
      <legend>{legend}</legend>
      <Choices
        field={fields.kind}
        type="radio"
        legend={t`What it is`}
        choices={[
          { value: 'emergency', label: t`Emergency number` },
          { value: 'line', label: t`Helpline` },
          { value: 'directory', label: t`Directory of helplines` },
        ]}
      />
      <TextField field={fields.name} label={t`Name`} autoComplete="off" />
      <TextField
        field={fields.call}
        label={t`Numbers to call`}
        hint={t`Several with a comma between them.`}
        autoComplete="off"
      />
      <TextField field={fields.text} label={t`Number to text`} autoComplete="off" />
      <TextField field={fields.textWords} label={t`What to text there`} autoComplete="off" />
      <TextField field={fields.page} label={t`Its page, with https://`} autoComplete="off" />
      <TextField field={fields.hours} label={t`When it is there`} autoComplete="off" />
      <TextField
        field={fields.owner}
        label={t`Who keeps this entry`}
        hint={t`Somebody at your clinic, by role or name. Members don’t see it.`}
        autoComplete="off"
      />
      <TextField
        field={fields.reviewBy}
        label={t`To be checked again by`}
        type="date"
        autoComplete="off"
      />
    </fieldset>
  );
}
