import { HiddenHere } from '#components/filters/hidden-here.tsx';
import type { Shown } from '#components/shown.ts';
import { Folded } from '#components/site/folded.tsx';
import { Section } from '#components/site/section.tsx';
import { parseStoryDate, type Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import { isMeasureKept } from '#geo/situation/filter-situation.ts';
import { measureHistoryAt } from '#geo/situation/measure-history.ts';
import { staleAfter } from '#geo/situation/stale-after.ts';
import type { Words } from '#geo/words/words.ts';
import { BarFills } from './bar-fills.tsx';
import { EmergencyTable } from './emergency-table.tsx';
import { MeasureChart } from './measure-chart.tsx';
import { rowsOf, type MeasureRows } from './stretch-rows.ts';
import { axisOf } from './time-axis.ts';
import { TimelineKey } from './timeline-key.tsx';

interface EmergencyTimelineProps {
  readonly place: Place;
  readonly shown: Shown;
}

/** Bars drawn at once; the weaker measures open on request, without JavaScript too. */
const BARS_AT_ONCE = 8;

/** When each measure held at the place and inside it: bars with a mark a report, and a table that says the same. */
export function EmergencyTimeline({ place, shown }: EmergencyTimelineProps) {
  const { words, story, moment, filter } = shown;
  const all = measureHistoryAt(story, place, moment);
  const histories = all.filter(({ measure }) => isMeasureKept(filter, measure));
  const title = words.say('emergency.title');
  const hidden = <HiddenHere count={all.length - histories.length} shown={shown} />;
  if (all.length === 0) return null;
  if (histories.length === 0) {
    return (
      <Section id="emergency" title={title}>
        {hidden}
      </Section>
    );
  }
  const stretches = histories.flatMap((history) => history.stretches);
  const axis = axisOf(stretches, {
    moment,
    zone: place.timezone,
    patience: staleAfter(story),
    earliest: beginOf(shown),
  });
  const measures = histories.map((history) => rowsOf(history, place, axis, shown));
  const rest = measures.slice(countAtOnce(measures));
  const asOf = words.say('date.as-of', { date: words.moment(moment, place.timezone) });
  return (
    <Section id="emergency" title={title}>
      <BarFills />
      <TimelineKey stretches={stretches} now={axis.now === null ? null : asOf} words={words} />
      <MeasureChart measures={measures.slice(0, countAtOnce(measures))} axis={axis} shown={shown} />
      {rest.length > 0 && (
        <Folded label={moreOf(rest, words)}>
          <MeasureChart measures={rest} axis={axis} shown={shown} />
        </Folded>
      )}
      <Folded label={words.say('emergency.table')} isSpare>
        <EmergencyTable measures={measures} axis={axis} shown={shown} />
      </Folded>
      {hidden}
    </Section>
  );
}

const moreOf = ({ length }: readonly MeasureRows[], words: Words) =>
  words.say('emergency.more', { count: length, number: words.number(length) });

function beginOf({ story: { settings }, moment }: Shown): Moment {
  return parseStoryDate(settings.period.from, settings.timezone)?.first ?? moment;
}

/** Measures whose bars together are few enough; one alone is not worth opening. */
function countAtOnce(measures: readonly MeasureRows[]): number {
  let bars = 0;
  const enough = measures.findIndex(({ rows }) => {
    const isFull = bars >= BARS_AT_ONCE;
    bars += rows.length;
    return isFull;
  });
  return enough === -1 || enough === measures.length - 1 ? measures.length : enough;
}
