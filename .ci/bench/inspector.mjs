// The inspector of a server that was started with --inspect: its memory after a collection.
import { once } from 'node:events';

const MEASURE = 'JSON.stringify(process.memoryUsage())';

/** Asks by the inspector's protocol; one question at a time. */
async function withInspector(port, ask) {
  const [target] = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json();
  const socket = new WebSocket(target.webSocketDebuggerUrl);
  await once(socket, 'open');
  let last = 0;
  const send = async (method, params = {}) => {
    last += 1;
    socket.send(JSON.stringify({ id: last, method, params }));
    for (;;) {
      const [{ data }] = await once(socket, 'message');
      const answer = JSON.parse(data);
      if (answer.id === last) return answer.result;
    }
  };
  try {
    return await ask(send);
  } finally {
    socket.close();
  }
}

/** What a process holds when all that can be collected is: bytes of its heap and of its buffers, and in all. */
export function memoryHeld(port) {
  return withInspector(port, async (send) => {
    // What one collection lets go of may hold more until the next.
    for (let round = 0; round < 3; round += 1) await send('HeapProfiler.collectGarbage');
    const { result } = await send('Runtime.evaluate', { expression: MEASURE });
    const { heapUsed, external, rss } = JSON.parse(result.value);
    return { held: heapUsed + external, resident: rss };
  });
}
