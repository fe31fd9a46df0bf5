import type { Story } from '#geo/model/story.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Milliseconds after which an open-ended measure that nobody mentions no longer counts as in force. */
export const staleAfter = ({ settings }: Story) => settings.staleAfterDays * MILLISECONDS_A_DAY;
