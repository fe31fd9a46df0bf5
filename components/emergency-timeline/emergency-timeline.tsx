import type { Shown } from '#components/shown.ts';
import { Folded } from '#components/site/folded.tsx';
import { Section } from '#components/site/section.tsx';
import { parseStoryDate, type Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import { measureHistoryAt, type MeasureHistory } from '#geo/situation/measure-history.ts';
import { staleAfter } from '#geo/situation/spell-state.ts';
import { BarFills } from './bar-fills.tsx';
import { EmergencyTable } from './emergency-table.tsx';
import { MeasureChart } from './measure-chart.tsx';
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
  const { words, story, moment } = shown;
  const histories = measureHistoryAt(story, place, moment);
  if (histories.length === 0) return null;
  const stretches = histories.flatMap((history) => history.stretches);
  const patience = staleAfter(story);
  const setting = { moment, zone: place.timezone, patience, earliest: beginOf(shown) };
  const axis = axisOf(stretches, setting);
  const count = countAtOnce(histories);
  const asOf = words.say('date.as-of', { date: words.moment(moment, place.timezone) });
  const chart = { place, axis, patience, shown };
  const rest = histories.slice(count);
  return (
    <Section id="emergency" title={words.say('emergency.title')}>
      <BarFills />
      <TimelineKey stretches={stretches} now={axis.now === null ? null : asOf} words={words} />
      <MeasureChart histories={histories.slice(0, count)} {...chart} />
      {rest.length > 0 && (
        <Folded
          label={words.say('emergency.more', {
            count: rest.length,
            number: words.number(rest.length),
          })}
        >
          <MeasureChart histories={rest} {...chart} />
        </Folded>
      )}
      <Folded label={words.say('emergency.table')} isSpare>
        <EmergencyTable histories={histories} place={place} axis={axis} shown={shown} />
      </Folded>
    </Section>
  );
}

function beginOf({ story: { settings }, moment }: Shown): Moment {
  return parseStoryDate(settings.period.from, settings.timezone)?.first ?? moment;
}

/** Measures whose bars together are few enough; one alone is not worth opening. */
function countAtOnce(histories: readonly MeasureHistory[]): number {
  let bars = 0;
  const enough = histories.findIndex(({ stretches }) => {
    const isFull = bars >= BARS_AT_ONCE;
    bars += stretches.length;
    return isFull;
  });
  return enough === -1 || enough === histories.length - 1 ? histories.length : enough;
}
