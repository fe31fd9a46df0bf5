import { useId } from 'react';
import styles from './check-list.module.css';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly chosen: readonly string[];
  /** Takes the whole width of its form. */
  readonly isWide?: boolean;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}

/** Any of several. */
export function CheckList({ name, label, help, chosen, choices, isWide = false }: Props) {
  const helpId = useId();
  return (
    <fieldset
      className={styles.list}
      data-wide={isWide ? '' : undefined}
      {...(help === undefined ? {} : { 'aria-describedby': helpId })}
    >
      <legend>{label}</legend>
      {help === undefined ? null : <small id={helpId}>{help}</small>}
      <ul>
        {choices.map((choice) => (
          <li key={choice.id}>
            <label>
              <input
                type="checkbox"
                name={name}
                value={choice.id}
                defaultChecked={chosen.includes(choice.id)}
              />
              {choice.name}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
