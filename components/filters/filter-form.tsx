import { Folded } from '#components/site/folded.tsx';
import { Still } from '#components/site/still.tsx';
import type { Shown } from '#components/shown.ts';
import { linkTo, pathOf, type Target } from '#geo/links/links.ts';
import { MOST_SEARCHED, PARAMETERS } from '#geo/links/parameters.ts';
import { isFiltering, NO_FILTER } from '#geo/model/report-filter.ts';
import type { Report } from '#geo/model/report.ts';
import type { ChoiceKey } from '#geo/situation/filter-choices.ts';
import { capitalise } from '#geo/words/parts.ts';
import type { Words } from '#geo/words/words.ts';
import { choiceLists, PARAMETER_OF, type Choice, type ChoiceList } from './filter-choices.ts';
import styles from './filter-form.module.css';
import { FilterSubmission } from './filter-submission.tsx';
import { FORM_ATTRIBUTE } from './form-attribute.ts';

interface FilterFormProps {
  /** The page's own. */
  readonly target: Target;
  /** All that the page would list. */
  readonly reports: readonly Report[];
  readonly shown: Shown;
}

/** Which reports to show: a form that asks the page's own address, without JavaScript too. */
export function FilterForm(props: FilterFormProps) {
  if (props.reports.length === 0) return null;
  return (
    <>
      <Still>
        <Form {...props} />
      </Still>
      <FilterSubmission />
    </>
  );
}

function Form({ target, reports, shown }: FilterFormProps) {
  const { words, filter, context } = shown;
  return (
    <details className={styles.filter}>
      <summary>{words.say('filter.title')}</summary>
      <form action={pathOf(target, words.language)} method="get" {...{ [FORM_ATTRIBUTE]: '' }}>
        <Kept shown={shown} />
        <label className={styles.label} htmlFor="filter-text">
          {words.say('filter.search')}
        </label>
        <input
          className={styles.search}
          id="filter-text"
          type="search"
          name={PARAMETERS.q.key}
          defaultValue={filter.text}
          maxLength={MOST_SEARCHED}
          aria-describedby="filter-text-help"
        />
        <p className={styles.help} id="filter-text-help">
          {words.say('filter.search-help')}
        </p>
        {choiceLists(reports, shown).map((list) => (
          <Choices key={list.key} list={list} words={words} />
        ))}
        <p className={styles.buttons}>
          <button type="submit">{words.say('filter.apply')}</button>
          {isFiltering(filter) && (
            <a href={linkTo(target, { ...context, filter: NO_FILTER })}>
              {words.say('filter.clear')}
            </a>
          )}
        </p>
      </form>
    </details>
  );
}

/** What else the address says stays in it. */
function Kept({ shown: { context, since } }: Pick<FilterFormProps, 'shown'>) {
  const { at, zone } = context;
  return (
    <>
      {since !== null && (
        <input
          type="hidden"
          name={PARAMETERS.since.key}
          value={PARAMETERS.since.format(since, zone)}
        />
      )}
      {at !== null && (
        <input type="hidden" name={PARAMETERS.at.key} value={PARAMETERS.at.format(at, zone)} />
      )}
    </>
  );
}

/** Longer lists open on request. */
const SHOWN_AT_ONCE = 8;

function Choices({ list: { key, choices }, words }: { list: ChoiceList; words: Words }) {
  const chosen = choices.filter(({ isChosen }) => isChosen).length;
  const title = titleOf(key, words);
  // What is chosen is never folded away.
  const first = choices.filter(({ isChosen }, index) => isChosen || index < SHOWN_AT_ONCE);
  const rest = choices.filter((choice) => !first.includes(choice));
  return (
    <details className={styles.list} open={chosen > 0}>
      <summary>
        {title}
        {chosen > 0 && (
          <span className={styles.chosen}>
            {words.say('filter.chosen', { number: words.number(chosen) })}
          </span>
        )}
      </summary>
      <fieldset>
        <legend>{title}</legend>
        <Boxes name={key} choices={first} words={words} />
        {rest.length > 0 && (
          <Folded label={words.say('list.more', { number: words.number(rest.length) })}>
            <Boxes name={key} choices={rest} words={words} />
          </Folded>
        )}
      </fieldset>
    </details>
  );
}

interface BoxesProps {
  readonly name: ChoiceKey;
  readonly choices: readonly Choice[];
  readonly words: Words;
}

function Boxes({ name, choices, words }: BoxesProps) {
  return (
    <ul>
      {choices.map(({ value, label, count, isChosen }) => (
        <li key={value}>
          <label className={styles.choice}>
            <input
              type="checkbox"
              name={PARAMETER_OF[name].key}
              value={value}
              defaultChecked={isChosen}
            />
            <span>{label}</span>
            <span className={styles.count}>{words.number(count)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function titleOf(key: ChoiceKey, words: Words): string {
  switch (key) {
    case 'kinds':
    case 'places':
    case 'publishers':
    case 'languages':
      return words.say(`filter.${key}`);
    case 'outcomes':
      return words.say('place.toll');
    case 'measures':
      return capitalise(words.reportKind('emergency'), words.language);
  }
}
