import type { PlaceId, StoryId } from '#geo/model/ids.ts';

/** What an embed is about; without a place the whole story. */
export interface EmbedTarget {
  readonly story: StoryId;
  readonly place?: PlaceId;
}

/** As it stands in addresses: `kazakhstan-2022/almaty`. */
export const embedTargetText = ({ story, place }: EmbedTarget) =>
  place === undefined ? story : `${story}/${place}`;
