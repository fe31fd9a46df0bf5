import type { Bytes } from './live-text.ts';

type Controller = ReadableStreamDefaultController<Bytes>;

interface Opening {
  readonly signal: AbortSignal;
  /** Called once, however the stream ends. */
  readonly atEnd: () => void;
  /** Whose remote it hears; null: of none. */
  readonly wall: string | null;
  /** Writes what a stream begins with. */
  readonly greet: (controller: Controller) => void;
}

interface Open {
  readonly leave: () => void;
  readonly wall: string | null;
}

const HEARTBEAT_MILLISECONDS = 15_000;
/** More than a whole replay: whoever has not taken so many events is not listening. */
const MOST_WAITING_EVENTS = 512;

/** The streams that are open. One timer beats for all of them, and only while there are any. */
export class LiveStreams {
  readonly #open = new Map<Controller, Open>();
  readonly #heartbeat: () => Bytes;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** @param heartbeat Makes the event that says that all is well. */
  constructor(heartbeat: () => Bytes) {
    this.#heartbeat = heartbeat;
  }

  open({ signal, atEnd, wall, greet }: Opening): ReadableStream<Bytes> {
    let own: Controller | undefined;
    const leave = () => {
      signal.removeEventListener('abort', leave);
      if (own && this.#open.delete(own)) atEnd();
      this.#beatWhileOpen();
    };
    return new ReadableStream<Bytes>(
      {
        start: (controller) => {
          own = controller;
          this.#open.set(controller, { leave, wall });
          // A request may have been given up before it was answered: nobody cancels its stream then.
          if (signal.aborted || this.#isClosed) return this.#end(controller);
          signal.addEventListener('abort', leave);
          greet(controller);
          this.#beatWhileOpen();
        },
        cancel: leave,
      },
      { highWaterMark: 0 },
    );
  }

  /** @param only The streams of this wall; without it all. */
  write(event: Bytes, only?: string): void {
    for (const [controller, { wall }] of this.#open) {
      if (only !== undefined && wall !== only) continue;
      controller.enqueue(event);
      if (-(controller.desiredSize ?? 0) > MOST_WAITING_EVENTS) this.#cut(controller);
    }
  }

  close(): void {
    this.#isClosed = true;
    for (const controller of this.#open.keys()) this.#end(controller);
  }

  #end(controller: Controller): void {
    this.#open.get(controller)?.leave();
    controller.close();
  }

  /** Forgets what waits to be sent. Next takes an error of this name for a reader that left. */
  #cut(controller: Controller): void {
    this.#open.get(controller)?.leave();
    controller.error(new DOMException('The reader takes nothing of its stream.', 'AbortError'));
  }

  #beatWhileOpen(): void {
    if (this.#open.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    } else {
      this.#timer ??= setInterval(
        () => this.write(this.#heartbeat()),
        HEARTBEAT_MILLISECONDS,
      ).unref();
    }
  }
}
