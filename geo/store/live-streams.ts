import type { Bytes } from './live-text.ts';

type Controller = ReadableStreamDefaultController<Bytes>;

interface Opening {
  readonly signal: AbortSignal;
  /** Called once, however the stream ends. */
  readonly atEnd: () => void;
  /** Writes what a stream begins with. */
  readonly greet: (controller: Controller) => void;
}

const HEARTBEAT_MILLISECONDS = 15_000;
/** More than a whole replay: whoever has not taken so many events is not listening. */
const MOST_WAITING_EVENTS = 512;

/** The streams that are open. One timer beats for all of them, and only while there are any. */
export class LiveStreams {
  readonly #open = new Map<Controller, () => void>();
  readonly #heartbeat: () => Bytes;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** @param heartbeat Makes the event that says that all is well. */
  constructor(heartbeat: () => Bytes) {
    this.#heartbeat = heartbeat;
  }

  open({ signal, atEnd, greet }: Opening): ReadableStream<Bytes> {
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
          this.#open.set(controller, leave);
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

  write(event: Bytes): void {
    for (const controller of this.#open.keys()) {
      controller.enqueue(event);
      if (-(controller.desiredSize ?? 0) > MOST_WAITING_EVENTS) this.#cut(controller);
    }
  }

  close(): void {
    this.#isClosed = true;
    for (const controller of this.#open.keys()) this.#end(controller);
  }

  #end(controller: Controller): void {
    this.#open.get(controller)?.();
    controller.close();
  }

  /** Forgets what waits to be sent. Next takes an error of this name for a reader that left. */
  #cut(controller: Controller): void {
    this.#open.get(controller)?.();
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
