import { parseArgs } from 'node:util';
import { parseFigure } from '#geo/read/figure-text.ts';
import type { NewRecords } from '#geo/store/append-reports.ts';

/** The flags of `npm run add-report`. Those that may stand several times are lists. */
const TEXT = { type: 'string' } as const;
const LIST = { type: 'string', multiple: true } as const;
const SWITCH = { type: 'boolean' } as const;

const OPTIONS = {
  story: TEXT,
  stdin: SWITCH,
  help: SWITCH,
  id: TEXT,
  kind: TEXT,
  place: TEXT,
  point: TEXT,
  precision: TEXT,
  occurred: TEXT,
  reported: TEXT,
  'reported-inferred': SWITCH,
  summary: TEXT,
  language: TEXT,
  claimant: TEXT,
  via: TEXT,
  source: LIST,
  note: TEXT,
  publisher: TEXT,
  title: TEXT,
  published: TEXT,
  'source-language': TEXT,
  supersedes: LIST,
  retracts: LIST,
  denies: LIST,
  removes: LIST,
  restores: LIST,
  corrects: LIST,
  'conflicts-with': LIST,
  'incident-type': TEXT,
  outcome: TEXT,
  group: TEXT,
  figure: TEXT,
  basis: TEXT,
  event: TEXT,
  'as-of': TEXT,
  measure: TEXT,
  action: TEXT,
  at: LIST,
  from: TEXT,
  until: TEXT,
  hours: TEXT,
  under: TEXT,
  description: TEXT,
  alt: TEXT,
  credit: TEXT,
  taken: TEXT,
  shown: TEXT,
  rights: TEXT,
  page: TEXT,
  file: TEXT,
  graphic: SWITCH,
} as const;

type Flags = {
  [Name in keyof typeof OPTIONS]: (typeof OPTIONS)[Name] extends typeof LIST
    ? string[]
    : (typeof OPTIONS)[Name] extends typeof SWITCH
      ? boolean
      : string;
};
export type Options = { readonly [Name in keyof Flags]?: Flags[Name] | undefined };

/** @throws TypeError that names a flag that is not known. */
export function readOptions(words: readonly string[]): Options {
  return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: false }).values;
}

/** Whether the flags say anything of a report itself, so that nothing need be asked. */
export function sayReport(options: Options): boolean {
  return Object.keys(options).some((name) => !['story', 'stdin', 'help'].includes(name));
}

interface SourceEntry {
  readonly id: string;
  readonly url: string;
}

/**
 * The report that the flags describe, as the file would have it; what is missing or wrong the reader says. A source
 * is an id, or a web address: one that is known, or a new one with `--publisher`, `--title`, `--published`.
 */
export function recordsFrom(options: Options, known: readonly SourceEntry[]): NewRecords {
  const given = options.source ?? [];
  const urls = given.filter((source) => /^https?:/.test(source));
  const added = urls
    .filter((url) => known.every((entry) => entry.url !== url))
    .map((url) => newSource(url, options, known));
  const all = [...known, ...added];
  const sources = given.map((source) => all.find(({ url }) => url === source)?.id ?? source);
  const id = options.id === undefined ? {} : { id: options.id };
  const properties = { ...commonOf(options), sources, ...detailsOf(options) };
  return { reports: [{ ...id, geometry: pointOf(options.point), ...properties }], sources: added };
}

function newSource(url: string, options: Options, known: readonly SourceEntry[]) {
  const { publisher, title, published } = options;
  const base = [new URL(url).hostname.replace(/^www\./, ''), published?.slice(0, 10) ?? '']
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const taken = new Set(known.map(({ id }) => id));
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  const language = options['source-language'] ?? options.language ?? 'en';
  return { id, publisher, url, title, published: published ?? null, language };
}

function pointOf(text: string | undefined): unknown {
  if (text === undefined) return null;
  return { type: 'Point', coordinates: text.split(',').map((part) => Number(part)) };
}

function commonOf(options: Options) {
  const { kind, place, precision, occurred, reported, summary, language, claimant, via } = options;
  const common = { kind, place, precision, occurred, reported, summary, language, claimant, via };
  return withoutMissing({
    ...common,
    reportedInferred: options['reported-inferred'],
    supersedes: options.supersedes,
    retracts: options.retracts,
    denies: options.denies,
    removes: options.removes,
    restores: options.restores,
    corrects: options.corrects,
    conflictsWith: options['conflicts-with'],
    note: options.note,
  });
}

function detailsOf(options: Options): Record<string, unknown> {
  switch (options.kind) {
    case 'incident':
      return withoutMissing({ incidentType: options['incident-type'] });
    case 'casualties':
      return { casualties: casualtiesOf(options) };
    case 'emergency':
      return { measures: [measureOf(options)] };
    case 'photo':
      return { photo: photoOf(options) };
    default:
      return {};
  }
}

function casualtiesOf({ outcome, group, figure, basis, event, ...rest }: Options) {
  return withoutMissing({
    outcome,
    group: group ?? 'everyone',
    figure: figure === undefined ? undefined : (parseFigure(figure) ?? figure),
    basis: basis ?? 'cumulative',
    event,
    covers: 'whole',
    asOf: rest['as-of'] ?? rest.occurred?.slice(0, 10),
  });
}

function measureOf({ measure, action, at, place, from, until, hours, under }: Options) {
  const places = at ?? (place === undefined ? undefined : [place]);
  return withoutMissing({
    measure,
    action: action ?? 'declare',
    places,
    from,
    until,
    hours,
    under,
  });
}

function photoOf(options: Options) {
  return withoutMissing({
    description: options.description,
    altTextAccessibility: options.alt,
    creditLine: options.credit,
    dateCreated: options.taken ?? options.occurred,
    locationShown: options.shown ?? options.place,
    rightsUsageTerms: options.rights,
    webPage: options.page,
    file: options.file,
    graphic: options.graphic,
  });
}

function withoutMissing(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
