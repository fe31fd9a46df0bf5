/** The body of every answer in JSON that says what went wrong. */
export const errorText = (code: string, message: string) =>
  JSON.stringify({ error: { code, message } });

/** 404, with a sentence that says what there is not. */
export const notFoundAnswer = (message: string) =>
  new Response(errorText('not-found', message), {
    status: 404,
    headers: { 'Content-Type': 'application/json' },
  });
