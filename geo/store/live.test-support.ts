import { createParser } from 'eventsource-parser';

export interface ReadEvent {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly data: unknown;
}

/** Reads the events of a stream as a client does. */
export function eventsOf(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  const found: ReadEvent[] = [];
  const parser = createParser({
    onEvent: ({ event: name, id, data }) => found.push({ name, id, data: JSON.parse(data) }),
  });
  const readOn = async () => {
    const { done, value } = await reader.read();
    if (!done) parser.feed(decoder.decode(value, { stream: true }));
    return !done;
  };
  return {
    /** The next events, waited for. */
    take: async (count: number): Promise<ReadEvent[]> => {
      while (found.length < count && (await readOn()));
      return found.splice(0, count);
    },
    /** All events until the end, waited for. */
    rest: async (): Promise<ReadEvent[]> => {
      while (await readOn());
      return found.splice(0);
    },
    leave: () => reader.cancel(),
  };
}
