import { INCIDENT_TYPES } from '#geo/model/incident.ts';
import { MEASURES, MEASURE_ACTIONS } from '#geo/model/measure.ts';
import { REPORT_KINDS } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { BASES, GROUPS, OUTCOMES } from '#geo/model/toll.ts';
import { parseFigure } from '#geo/read/figure-text.ts';
import { findPlaces } from '#geo/read/find-place.ts';
import type { Options } from './report-options.ts';

type Answers = { -readonly [Name in keyof Options]: Options[Name] };

export interface Questioner {
  /** Puts a question and waits for the line typed. */
  readonly answer: (question: string) => Promise<string>;
  readonly say: (sentence: string) => void;
}

/** Asks for a report, field by field, with choices and defaults, and answers with the flags that would say the same. */
export async function askReport(asker: Questioner, story: Story, now: string): Promise<Options> {
  const answers: Answers = { kind: await choose(asker, 'Kind of report', REPORT_KINDS) };
  answers.place = await askPlace(asker, story);
  answers.occurred = await ask(
    asker,
    'When did it happen? (2022-01-05, or 2022-01-05T16:00+06:00)',
  );
  answers.reported = await ask(asker, 'When did it become known?', now);
  answers.summary = await ask(asker, 'What is reported, in one or two sentences?');
  answers.language = await ask(asker, 'Language of that text', story.settings.languages[0]);
  answers.claimant = await askClaimant(asker, story);
  answers.via = await optional(asker, 'Through whom did it come? (as in: TASS, citing Khabar 24)');
  await askSource(asker, story, answers);
  await askDetails(asker, answers);
  const earlier = await optional(asker, 'Which reports does it supersede? (ids, with spaces)');
  if (earlier !== undefined) answers.supersedes = earlier.split(/[\s,]+/);
  answers.note = await optional(asker, 'A note for other editors and readers');
  return answers;
}

async function ask(asker: Questioner, question: string, preset?: string): Promise<string> {
  const hint = preset === undefined ? '' : ` [${preset}]`;
  for (;;) {
    const answer = (await asker.answer(`${question}${hint}: `)).trim();
    if (answer !== '') return answer;
    if (preset !== undefined) return preset;
    asker.say('Please write something.');
  }
}

async function optional(asker: Questioner, question: string): Promise<string | undefined> {
  const answer = (await asker.answer(`${question} [none]: `)).trim();
  return answer === '' ? undefined : answer;
}

async function choose<T extends string>(
  asker: Questioner,
  question: string,
  choices: readonly T[],
  preset?: T,
): Promise<T> {
  asker.say(choices.map((choice, index) => `  ${index + 1} ${choice}`).join('\n'));
  for (;;) {
    const answer = await ask(asker, question, preset);
    const chosen = choices.find((choice) => choice === answer) ?? choices[Number(answer) - 1];
    if (chosen !== undefined) return chosen;
    asker.say('Please choose one of these, by its number or name.');
  }
}

async function askPlace(asker: Questioner, { places }: Story): Promise<string> {
  for (;;) {
    const found = findPlaces(places, await ask(asker, 'Place (a name, in any language, or an id)'));
    const [first] = found;
    if (first !== undefined && found.length === 1) {
      asker.say(`  ${first.id}: ${first.name.en}`);
      return first.id;
    }
    asker.say(found.length === 0 ? 'No such place.' : 'Which one?');
    asker.say(found.map(({ id, name }) => `  ${id}: ${name.en}`).join('\n'));
  }
}

async function askClaimant(asker: Questioner, { claimants }: Story): Promise<string> {
  for (;;) {
    const answer = await ask(asker, 'Who says so? (id, or a part of the name; ? lists all)');
    const wanted = answer.toLowerCase();
    const all = [...claimants.values()];
    const exact = all.filter(({ id }) => id === wanted);
    const found =
      exact.length > 0 || wanted === '?'
        ? exact
        : all.filter(({ name }) => Object.values(name).join('\n').toLowerCase().includes(wanted));
    const [first] = found;
    if (first !== undefined && found.length === 1) return first.id;
    const shown = found.length === 0 ? all : found;
    asker.say(shown.map(({ id, name }) => `  ${id}: ${name.en}`).join('\n'));
  }
}

async function askSource(asker: Questioner, { sources }: Story, answers: Answers): Promise<void> {
  const source = await ask(asker, 'Where did you read it? (web address, or id of a source)');
  answers.source = [source];
  const known = [...sources.values()].some(({ id, url }) => id === source || url === source);
  if (known || !/^https?:/.test(source)) return;
  answers.publisher = await ask(asker, 'New source. Its publisher');
  answers.title = await ask(asker, 'What the page is (our words)');
  answers.published = await optional(asker, 'Its date, where the page shows one');
  answers['source-language'] = await ask(asker, 'Its language', answers.language);
}

async function askDetails(asker: Questioner, answers: Answers): Promise<void> {
  switch (answers.kind) {
    case 'incident':
      answers['incident-type'] = await choose(asker, 'Type of incident', INCIDENT_TYPES);
      return;
    case 'casualties':
      await askFigure(asker, answers);
      return;
    case 'emergency':
      answers.measure = await choose(asker, 'Measure', MEASURES);
      answers.action = await choose(asker, 'Action', MEASURE_ACTIONS, 'declare');
      answers.from = await optional(asker, 'In effect from');
      answers.until = await optional(asker, 'Announced end');
      answers.hours = await optional(asker, 'Hours, as in 23:00-07:00');
      return;
    case 'photo':
      await askPhoto(asker, answers);
      return;
    default:
  }
}

async function askFigure(asker: Questioner, answers: Answers): Promise<void> {
  answers.outcome = await choose(asker, 'Outcome', OUTCOMES);
  answers.group = await choose(asker, 'Group', GROUPS, 'everyone');
  do {
    answers.figure = await ask(asker, 'Figure (12, at least 12, over 1000, 10-14, dozens)');
  } while (parseFigure(answers.figure) === null);
  answers.basis = await choose(
    asker,
    'A running total, or a count of one event?',
    BASES,
    'cumulative',
  );
  if (answers.basis === 'event') answers.event = await optional(asker, 'Id of the event');
  answers['as-of'] = await ask(
    asker,
    'The day the figure is as of',
    answers.occurred?.slice(0, 10),
  );
}

async function askPhoto(asker: Questioner, answers: Answers): Promise<void> {
  answers.description = await ask(asker, 'Caption: what the photo shows');
  answers.alt = await ask(asker, 'Alternative text for those who cannot see it');
  answers.credit = await ask(asker, 'Credit line');
  answers.taken = await ask(asker, 'Taken on', answers.occurred);
  answers.rights = await ask(asker, 'Rights: what we may do with it');
  answers.page = await ask(asker, 'Web address of the page that has it');
  answers.file = await optional(asker, 'File in the photos folder, if we may publish it');
  if ((await ask(asker, 'Is it graphic? (yes or no)', 'no')).startsWith('y'))
    answers.graphic = true;
}
