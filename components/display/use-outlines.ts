import type { FeatureCollection } from 'geojson';
import { useEffect, useState } from 'react';
import { fetchGzipped } from '#components/site/fetch-gzipped.ts';
import { outlinesLink } from '#geo/links/map-links.ts';
import type { Story } from '#geo/model/story.ts';

const NONE: FeatureCollection = { type: 'FeatureCollection', features: [] };
const RETRY_MILLISECONDS = 30_000;

/** The outlines of the story's regions; none while they are on the way. Fetched anew where its places change. */
export function useOutlines(story: Story): FeatureCollection {
  const [outlines, setOutlines] = useState(NONE);
  const places = [...story.places.keys()].join(' ');
  const { settings, revision } = story;
  const [wanted, setWanted] = useState({ places, link: outlinesLink(settings.id, revision) });
  if (wanted.places !== places) setWanted({ places, link: outlinesLink(settings.id, revision) });
  const { link } = wanted;
  useEffect(
    function fetchOutlines() {
      const abort = new AbortController();
      let retry: ReturnType<typeof setTimeout> | undefined;
      const load = async () => {
        try {
          setOutlines(await fetchGzipped<FeatureCollection>(link, abort.signal));
        } catch {
          // Without the network, or while the server starts: the map has no tints until it answers.
          if (!abort.signal.aborted) retry = setTimeout(() => void load(), RETRY_MILLISECONDS);
        }
      };
      void load();
      return function stopFetching() {
        abort.abort();
        clearTimeout(retry);
      };
    },
    [link],
  );
  return outlines;
}
