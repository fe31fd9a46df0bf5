import { mapStyleCss, statusKeyOf } from '#components/map/style.ts';
import { StaticMap } from '#components/map/static-map.tsx';
import { placeLink, storyLink, type Shown } from '#components/shown.ts';
import { StatusMark } from '#components/status/status-mark.tsx';
import { FigureSource, LinkedPhrase } from '#components/toll/claim-line.tsx';
import type { Theme } from '#geo/links/embed-links.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { leadEntries, type TollEntry } from '#geo/situation/toll.ts';
import { basemapNamesIn } from '#geo/write/basemap.ts';
import type { MapDrawing } from '#geo/write/map-drawing.ts';
import { hasEnded, type MapModel } from '#geo/write/map-model.ts';
import { TELL_HEIGHT } from './tell-height.ts';

export interface EmbedDocumentProps {
  readonly situation: Situation;
  readonly shown: Shown;
  readonly map: { readonly model: MapModel; readonly drawing: MapDrawing };
  readonly site: { readonly name: string; readonly url: string };
  readonly theme: Theme | null;
  /** The live map that takes the frame over. */
  readonly liveLink: string;
  /** The style sheets of what it shows, as text. */
  readonly css: string;
}

/** A place's map, status and toll as a document of its own, for a frame in somebody else's page. */
export function EmbedDocument(props: EmbedDocumentProps) {
  const { situation, shown, site, theme, css } = props;
  const { words } = shown;
  const page = new URL(pageLink(props), site.url).href;
  const title = `${words.place(situation.place)} · ${site.name}`;
  return (
    <html lang={words.language} data-scheme={theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <base target="_blank" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={page} />
        <style>{css + mapStyleCss(theme)}</style>
      </head>
      <body>
        <EmbedMap {...props} />
        <div className="facts">
          <EmbedFacts {...props} page={page} />
        </div>
        <script>{TELL_HEIGHT}</script>
      </body>
    </html>
  );
}

const isRoot = ({ place }: Situation, { story }: Shown) => place.id === story.settings.root;

/** The story's page for its root. */
const pageLink = ({ situation, shown }: EmbedDocumentProps) =>
  isRoot(situation, shown) ? storyLink(shown) : placeLink(shown, situation.place.id);

/** All of it leads to the live map; what its marks say is on the page. */
function EmbedMap({ situation, shown, map, liveLink }: EmbedDocumentProps) {
  const { words } = shown;
  const { model, drawing } = map;
  const label = words.say('place.map-of', { place: words.place(situation.place) });
  return (
    <div className="map">
      <div className="drawing" inert>
        <StaticMap
          model={model}
          drawing={drawing}
          names={basemapNamesIn(drawing.places, words.language)}
        />
      </div>
      <a
        className="open"
        href={liveLink}
        target="_self"
        aria-label={`${words.say('embed.open-map')}. ${label}`}
      >
        <span>{words.say('embed.open-map')}</span>
      </a>
      <p className="attribution">{words.say('map.attribution')}</p>
    </div>
  );
}

/** Of the killed (rule 10); where nobody speaks of them, the first that is told. The page has all. */
function figuresToShow({ toll }: Situation): readonly TollEntry[] {
  const lead = leadEntries(toll);
  return lead.length > 0 ? lead : toll.filter(({ headline }) => headline !== null).slice(0, 2);
}

function EmbedFacts(props: EmbedDocumentProps & { readonly page: string }) {
  const { situation, shown, map, site, page } = props;
  const { words, story, moment } = shown;
  const { place } = situation;
  const isWhole = isRoot(situation, shown);
  const mark = map.model.places.find(({ id }) => id === place.id);
  const figures = figuresToShow(situation);
  const name = isWhole ? story.settings.name[words.language] : words.place(place);
  return (
    <main className="said" aria-label={name}>
      {isWhole ? null : <p className="story">{story.settings.name[words.language]}</p>}
      <h1>{name}</h1>
      {mark ? (
        <p className="status" data-status-text={statusKeyOf(mark.look)}>
          <StatusMark look={mark.look} />
          <span>{mark.card.status}</span>
        </p>
      ) : null}
      {figures.length > 0 ? (
        <ul className="toll">
          {figures.map((entry) => (
            <EmbedFigure key={`${entry.outcome} ${entry.group}`} entry={entry} shown={shown} />
          ))}
        </ul>
      ) : (
        <p className="quiet">{words.say('place.toll-none')}</p>
      )}
      <p className="quiet">
        {hasEnded(story, moment) ? `${words.say('time.story-ended')} ` : ''}
        <time dateTime={new Date(moment).toISOString()}>
          {words.say('time.as-of', { moment: words.moment(moment, place.timezone) })}
        </time>
      </p>
      <a className="page" href={page}>
        {words.say('embed.open-page', { site: site.name })}
      </a>
    </main>
  );
}

/** A headline with its qualifier and who says so; of a dispute every side, with its name. */
function EmbedFigure({ entry, shown }: { readonly entry: TollEntry; readonly shown: Shown }) {
  const phrase = shown.words.headline(entry, shown.story);
  if (!phrase || !entry.headline) return null;
  return (
    <li>
      <strong>
        <LinkedPhrase phrase={phrase} shown={shown} />
      </strong>
      {entry.dispute ? null : <FigureSource report={entry.headline.report} shown={shown} />}
    </li>
  );
}
