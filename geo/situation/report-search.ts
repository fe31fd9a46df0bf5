import { foldText } from '#geo/model/fold-text.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import type { Names } from '#geo/model/language.ts';
import type { DatedName, Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { namedPlaces } from './standing.ts';

/** Folded once for a story: a search of all reports is then a matter of microseconds. */
const kept = new WeakMap<Story, Map<Report, string>>();

/**
 * What of a report is searched: its own words, who says so and through whom, where it was read, and the names of its
 * places, old and new, in every language, with those of what contains them but the whole story.
 */
function searchedText(story: Story, report: Report): string {
  const texts = kept.get(story) ?? new Map<Report, string>();
  kept.set(story, texts);
  const known = texts.get(report);
  if (known !== undefined) return known;
  const text = ` ${wordsOf(textsOf(story, report).join(' ')).join(' ')}`;
  texts.set(report, text);
  return text;
}

/** The folded words of a text, without what stands between them. */
const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether every word of what was typed begins one of the report's: case and diacritics do not matter. */
export function searchFor(story: Story, typed: string): (report: Report) => boolean {
  const words = wordsOf(typed);
  return (report) => {
    const text = searchedText(story, report);
    return words.every((word) => text.includes(` ${word}`));
  };
}

function textsOf(story: Story, report: Report): string[] {
  const { summary, claimant, via = '', sources, kind } = report;
  const photo = kind === 'photo' ? [report.photo.description, report.photo.creditLine] : [];
  return [
    ...[summary, via, ...photo],
    ...textsOfNames(story.claimants.get(claimant)?.name),
    ...sources.map((id) => story.sources.get(id)?.publisher ?? ''),
    ...placesOf(story, report).flatMap((place) => [place, ...place.otherNames].flatMap(namesOf)),
  ];
}

const namesOf = ({ name }: Place | DatedName) => textsOfNames(name);

const textsOfNames = (names: Names | DatedName['name'] | undefined) =>
  Object.values(names ?? {}).filter((name) => name !== undefined);

function placesOf(story: Story, report: Report): Place[] {
  const own = [report.place, ...namedPlaces(report)];
  const isAround = (id: PlaceId) => id !== story.settings.root || own.includes(id);
  const ids = own.flatMap((id) => story.places.get(id)?.path ?? []).filter(isAround);
  return [...new Set(ids)].flatMap((id) => story.places.get(id) ?? []);
}
