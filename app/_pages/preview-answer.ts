import { placeContent, storyContent } from '#components/preview/place-content.ts';
import { previewSvg } from '#components/preview/preview-svg.ts';
import { reportContent } from '#components/preview/report-content.ts';
import type { Shown } from '#components/shown.ts';
import { PARAMETERS } from '#geo/links/parameters.ts';
import type { PreviewTarget } from '#geo/links/preview-links.ts';
import { recordOf } from '#geo/model/record-of.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { conditionalAnswer } from '#geo/store/conditional-answer.ts';
import { notFoundAnswer } from '#geo/store/problem-answer.ts';
import { getMapDrawing } from '#geo/store/map-drawings.ts';
import { previewPicture } from '#geo/store/preview-pictures.ts';
import { thisMinute } from '#geo/store/this-minute.ts';
import { getTypesetter } from '#geo/store/typesetter.ts';
import { basemapNamesIn } from '#geo/write/basemap.ts';
import { mapModelOf } from '#geo/write/map-model.ts';
import { picturedPlace } from './pictured-place.ts';
import { shownMapTexts } from './shown-map-texts.ts';
import { viewOf, type PageParams } from './view.ts';

const NO_PICTURE = 'There is no such picture.';
const SECONDS_TO_WAIT = 5;

type Asked = Omit<PageParams, 'at'>;

/**
 * `…/preview.png`: the picture of a link to a story, a place or a report, as of now or of `?at=`. It is shown to readers, so
 * what cannot be read falls back as on a page.
 */
export async function answerPreview(request: Request, asked: Asked): Promise<Response> {
  const { lang, story: wanted } = asked;
  const at = new URL(request.url).searchParams.get(PARAMETERS.at.key);
  const { shown: seen, settings } = await viewOf({
    lang,
    ...(at === null ? {} : { at }),
    ...(wanted === undefined ? {} : { story: wanted }),
  });
  const target = seen && targetOf(asked, seen);
  if (!seen || !target) return notFoundAnswer(NO_PICTURE);
  const isNow = seen.context.at === null;
  const shown = isNow ? { ...seen, moment: thisMinute() } : seen;
  const picture = await previewPicture(keyOf(target, shown), () =>
    drawPreview(target, shown, settings.siteName),
  );
  if (!picture) {
    return new Response(null, {
      status: 503,
      headers: { 'Retry-After': `${SECONDS_TO_WAIT}`, 'Cache-Control': 'no-store' },
    });
  }
  const headers = {
    'Content-Type': 'image/png',
    'Cache-Control': `public, max-age=${isNow ? 60 : 300}, stale-while-revalidate=300`,
    ETag: picture.etag,
  };
  return conditionalAnswer(request, headers, () => new Response(picture.bytes, { headers }));
}

function targetOf({ place, report }: Asked, { story }: Shown): PreviewTarget | null {
  const { id } = story.settings;
  if (report !== undefined) {
    const named = recordOf(story.reports, report);
    return named ? { kind: 'report', story: id, report: named.id } : null;
  }
  if (place === undefined) return { kind: 'story', story: id };
  const named = recordOf(story.places, place);
  return named ? { kind: 'place', story: id, place: named.id } : null;
}

function keyOf(target: PreviewTarget, { story, words, moment }: Shown): string {
  const subject =
    target.kind === 'story' ? '' : target.kind === 'place' ? target.place : target.report;
  return [story.settings.id, story.revision, target.kind, subject, words.language, moment].join(
    ' ',
  );
}

async function drawPreview(target: PreviewTarget, shown: Shown, siteName: string): Promise<string> {
  const { story, words, moment } = shown;
  const place = picturedPlace(target, shown);
  const drawing = await getMapDrawing(story, place);
  return previewSvg(
    {
      content: contentOf(target, shown, siteName),
      map: {
        model: mapModelOf(story, moment, shownMapTexts(shown)),
        drawing,
        names: basemapNamesIn(drawing.places, words.language),
        subject: place.id,
      },
      credit: words.say('map.attribution'),
    },
    await getTypesetter(),
  );
}

function contentOf(target: PreviewTarget, shown: Shown, siteName: string) {
  const { story, moment } = shown;
  switch (target.kind) {
    case 'story':
      return storyContent(situationAt(story, story.settings.root, moment), shown, siteName);
    case 'place':
      return placeContent(situationAt(story, target.place, moment), shown, siteName);
    case 'report': {
      const report = story.reports.get(target.report);
      if (!report) throw new Error(`The story has no report "${target.report}".`);
      return reportContent(report, shown, siteName);
    }
  }
}
