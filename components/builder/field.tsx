import { useId, type ReactNode } from 'react';
import styles from './builder.module.css';

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly children: readonly (readonly [value: string, label: string])[];
}

/** One of several, in words. */
export function Choice({ name, label, value, children }: ChoiceProps) {
  return (
    <Field label={label}>
      {(tied) => (
        <select {...tied} name={name} defaultValue={value}>
          {children.map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  /** The control, with what ties it to its label and its help. */
  readonly children: (tied: {
    readonly id: string;
    readonly 'aria-describedby'?: string;
  }) => ReactNode;
}

/** A control with its label and help. */
export function Field({ label, help, children }: FieldProps) {
  const id = useId();
  const helpId = `${id}-help`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(help === undefined ? { id } : { id, 'aria-describedby': helpId })}
      {help === undefined ? null : <small id={helpId}>{help}</small>}
    </div>
  );
}
