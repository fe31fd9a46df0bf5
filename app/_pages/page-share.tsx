import { Citation } from '#components/share/citation.tsx';
import { Share } from '#components/share/share.tsx';
import type { Shown } from '#components/shown.ts';
import { citationLink } from '#geo/links/citation-links.ts';
import type { EmbedTarget } from '#geo/links/embed-target.ts';
import { linkTo, type Target } from '#geo/links/links.ts';
import { minuteOf } from '#geo/model/moment.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import type { Settings } from '#geo/store/settings.ts';
import { thisMinute } from '#geo/store/this-minute.ts';
import { citationText } from '#geo/write/citation.ts';
import { placeShown, type MappedTarget } from './screens.tsx';

/** Pages of a story with a map, and its lists. */
type SharedTarget = MappedTarget | Extract<Target, { kind: 'corrections' | 'changes' }>;

interface PageShareProps {
  readonly target: SharedTarget;
  readonly shown: Shown;
  readonly settings: Settings;
}

/** How a page is passed on: its link, its QR code, its embed and, of a report, its citation. */
export function PageShare({ target, shown, settings }: PageShareProps) {
  const { words, context, moment } = shown;
  const { say } = words;
  const embed = linkTo({ kind: 'embed', of: embedTargetOf(target, shown) }, context);
  const copy = { copy: say('share.copy'), copied: say('share.copied') };
  return (
    <Share
      title={say('share.title')}
      now={context.at === null ? minuteOf(moment) : thisMinute()}
      words={{
        link: say('share.link'),
        view: say('share.with-view'),
        moment: say('share.with-moment'),
        send: say('share.send'),
        qr: say('share.qr'),
        copy: { ...copy, copy: say('share.copy-link') },
      }}
      link={new URL(linkTo(target, context), settings.siteUrl).href}
      embed={{ href: embed, text: say('share.embed') }}
    >
      {target.kind === 'report' ? (
        <ReportCitation target={target} shown={shown} settings={settings} copy={copy} />
      ) : null}
    </Share>
  );
}

/** The place of a report has an embed, the report itself has none; of a list the story has. */
function embedTargetOf(target: SharedTarget, shown: Shown): EmbedTarget {
  const { id, root } = shown.story.settings;
  if (target.kind === 'corrections' || target.kind === 'changes') return { story: id };
  const place = placeShown(target, shown).id;
  return place === root ? { story: id } : { story: id, place };
}

interface ReportCitationProps extends PageShareProps {
  readonly target: Extract<MappedTarget, { kind: 'report' }>;
  readonly copy: { readonly copy: string; readonly copied: string };
}

function ReportCitation({ target, shown, settings, copy }: ReportCitationProps) {
  const { words, story, context, moment } = shown;
  const report = story.reports.get(target.report);
  if (!report) return null;
  const link = linkTo(target, { ...context, filter: NO_FILTER });
  const url = new URL(link, settings.siteUrl).href;
  return (
    <Citation
      title={words.say('citation.title')}
      text={citationText(report, story, words, { siteName: settings.siteName, url, moment })}
      file={{
        href: citationLink(story.settings.id, report.id, context),
        text: words.say('citation.file'),
      }}
      words={copy}
    />
  );
}
