/** The stream of changes: Server-Sent Events, `LiveState` and `StoryChange` of geo/write/live-events.ts. */
export const LIVE_LINK = '/live';

/** What has changed since an event of the stream, for those who cannot have it; null: what is the case. */
export const livePollLink = (after: string | null) =>
  after === null ? '/live/poll' : `/live/poll?after=${encodeURIComponent(after)}`;
