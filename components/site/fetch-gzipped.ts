/**
 * Fetches a `.gz` file of JSON.
 * @throws Error where the address does not answer with one, or the browser cannot unpack it.
 */
export async function fetchGzipped<Value>(url: string, signal?: AbortSignal): Promise<Value> {
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}.`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  const value: Value = await new Response(unpacked).json();
  return value;
}
