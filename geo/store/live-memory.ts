import type { StoryChange } from '#geo/write/live-events.ts';
import { liveEvent, type Bytes } from './live-text.ts';

/** A change as it is sent: made once, the same bytes for all. */
export interface SentChange {
  readonly id: string;
  readonly json: string;
  readonly event: Bytes;
}

const MOST_CHANGES = 256;
const MOST_BYTES = 2 * 1024 * 1024;

/**
 * The last changes, for whoever was away for a moment. Ids are `BOOT-N`: which start of the server, and a number that
 * counts up, so that an id of another start is never taken for one of this.
 */
export class LiveMemory {
  readonly #boot: string;
  readonly #changes: SentChange[] = [];
  #bytes = 0;
  #last = 0;

  constructor(boot: string) {
    this.#boot = boot;
  }

  /** The id of the last change there was. */
  get lastId(): string {
    return `${this.#boot}-${this.#last}`;
  }

  remember(change: StoryChange): SentChange {
    this.#last += 1;
    const json = JSON.stringify(change);
    const sent = { id: this.lastId, json, event: liveEvent('change', json, this.lastId) };
    this.#changes.push(sent);
    this.#bytes += sent.event.length;
    while (this.#changes.length > MOST_CHANGES || this.#bytes > MOST_BYTES) {
      this.#bytes -= this.#changes.shift()?.event.length ?? 0;
    }
    return sent;
  }

  /** The changes after the one of an id, oldest first; null where that is none of this start, or too long ago. */
  after(id: string | null): readonly SentChange[] | null {
    const [, boot, number] = /^(\w+)-(\d{1,15})$/.exec(id ?? '') ?? [];
    const missed = this.#last - Number(number);
    if (boot !== this.#boot || missed < 0 || missed > this.#changes.length) return null;
    return this.#changes.slice(this.#changes.length - missed);
  }
}
