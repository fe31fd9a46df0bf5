import type { Shown } from '#components/shown.ts';
import { Still } from '#components/site/still.tsx';
import { linkTo, type Target } from '#geo/links/links.ts';
import { isFiltering, NO_FILTER, type ReportFilter } from '#geo/model/report-filter.ts';
import { CHOICE_KEYS } from '#geo/situation/filter-choices.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { choiceNames } from './filter-names.ts';
import styles from './filter-note.module.css';

interface FilterNoteProps {
  /** The page's own. */
  readonly target: Target;
  readonly situation: Situation;
  /** What the filter leaves of it. */
  readonly kept: Situation;
  readonly shown: Shown;
}

/** What the page is filtered by, how much that hides, and the way out of it: whoever followed a link has to know. */
export function FilterNote({ target, situation, kept, shown }: FilterNoteProps) {
  const { words, filter, context } = shown;
  if (!isFiltering(filter)) return null;
  const total = situation.timeline.length;
  const hidden = total - kept.timeline.length;
  const numbers = { number: words.number(hidden), total: words.number(total) };
  const linkWith = (changed: ReportFilter) => linkTo(target, { ...context, filter: changed });
  return (
    <Still className={styles.note}>
      <p>{words.say('filter.shown')}</p>
      <ul className={styles.values}>
        {valuesOf(shown).map(({ label, without }) => (
          <li key={label}>
            <a href={linkWith(without)} aria-label={words.say('filter.remove', { what: label })}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.summary}>
        {hidden === total && <strong>{words.say('filter.nothing')}</strong>}
        <span>{words.say('filter.hidden', numbers)}</span>
        <a href={linkWith(NO_FILTER)}>{words.say('filter.clear')}</a>
      </p>
    </Still>
  );
}

/** Each value asked for, and the filter without it. */
function valuesOf(shown: Shown) {
  const { filter } = shown;
  const nameOf = choiceNames(shown);
  const chosen = CHOICE_KEYS.flatMap((key) =>
    filter[key].map((value) => ({
      label: nameOf(key, value),
      without: { ...filter, [key]: filter[key].filter((other) => other !== value) },
    })),
  );
  const text = {
    label: shown.words.say('filter.words', { text: filter.text }),
    without: { ...filter, text: '' },
  };
  return filter.text === '' ? chosen : [...chosen, text];
}
