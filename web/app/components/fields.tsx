import { type FieldMetadata, getInputProps, getTextareaProps } from '@conform-to/react';
import type { ComponentProps, ReactNode } from 'react';

interface Labelled {
  label: string;
  hint?: ReactNode;
}
type Field<Value> = FieldMetadata<Value, Record<string, unknown>, string[]>;

const hintId = (field: { id: string }) => `${field.id}-hint`;

function describedBy(field: Field<unknown>, hint: ReactNode) {
  return hint === undefined ? {} : { ariaDescribedBy: hintId(field) };
}

/** Label, hint and what is wrong, around one field. */
function Around({
  field,
  label,
  hint,
  children,
}: Labelled & { field: Field<unknown>; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={field.id}>{label}</label>
      <Hint field={field}>{hint}</Hint>
      {children}
      <FieldProblems field={field} />
    </div>
  );
}

function Hint({ field, children }: { field: Field<unknown>; children: ReactNode }) {
  if (children === undefined) return null;
  return (
    <p id={hintId(field)} className="hint">
      {children}
    </p>
  );
}

function FieldProblems({ field }: { field: Field<unknown> }) {
  if (field.errors === undefined) return null;
  return (
    <p id={field.errorId} className="field-problem">
      {field.errors.join(' ')}
    </p>
  );
}

export function TextField({
  field,
  label,
  hint,
  ...rest
}: Labelled & { field: Field<string | undefined> } & ComponentProps<'input'>) {
  const { key, ...props } = getInputProps(field, { type: 'text', ...describedBy(field, hint) });
  return (
    <Around field={field} label={label} hint={hint}>
      <input key={key} {...props} {...rest} />
    </Around>
  );
}

/** For browsers that fit no field to its words: about as many lines as they take on a phone. */
const linesOf = (words = '') =>
  Math.min(
    20,
    words.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 36), 0),
  );

export function TextArea({
  field,
  label,
  hint,
  ...rest
}: Labelled & { field: Field<string | undefined> } & ComponentProps<'textarea'>) {
  const { key, ...props } = getTextareaProps(field, describedBy(field, hint));
  return (
    <Around field={field} label={label} hint={hint}>
      <textarea key={key} rows={linesOf(field.initialValue)} {...props} {...rest} />
    </Around>
  );
}

export function Checkbox({ field, label, hint }: Labelled & { field: Field<boolean | undefined> }) {
  const { key, ...props } = getInputProps(field, {
    type: 'checkbox',
    ...describedBy(field, hint),
  });
  return (
    <div className="field">
      <div className="choice">
        <input key={key} {...props} />
        <label htmlFor={field.id}>{label}</label>
      </div>
      <Hint field={field}>{hint}</Hint>
      <FieldProblems field={field} />
    </div>
  );
}

interface Choice {
  value: string;
  label: string;
  what?: string;
}

/** One of several, or any of several, each with a line of explanation where it helps. */
export function Choices({
  field,
  legend,
  hint,
  type,
  choices,
}: {
  field: Field<string | string[] | undefined>;
  legend: string;
  hint?: ReactNode;
  type: 'radio' | 'checkbox';
  choices: Choice[];
}) {
  const initial = field.initialValue;
  const chosen: unknown[] = Array.isArray(initial) ? initial : [initial];
  const described = [
    ...(field.errors ? [field.errorId] : []),
    ...(hint === undefined ? [] : [hintId(field)]),
  ];
  return (
    <fieldset
      id={field.id}
      className="field choices"
      aria-describedby={described.join(' ') || undefined}
    >
      <legend>{legend}</legend>
      <Hint field={field}>{hint}</Hint>
      {choices.map(({ value, label, what }) => {
        const id = `${field.id}-${value}`;
        return (
          <div key={value} className="choice">
            <input
              type={type}
              id={id}
              name={field.name}
              value={value}
              defaultChecked={chosen.includes(value)}
              aria-describedby={what === undefined ? undefined : `${id}-what`}
            />
            <label htmlFor={id}>
              {label}
              {what !== undefined && (
                <span id={`${id}-what`} className="choice-what">
                  {what}
                </span>
              )}
            </label>
          </div>
        );
      })}
      <FieldProblems field={field} />
    </fieldset>
  );
}
