/** Of one piece that is sent: large enough to compress, small enough to leave the server time for others. */
const PIECE_CHARACTERS = 32_768;

/** Texts as a stream of bytes. They are made when the receiver wants more, and no more of them once it is gone. */
export function streamOf(texts: Generator<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      pull: (controller) => {
        const piece = nextPiece(texts);
        if (piece === '') controller.close();
        else controller.enqueue(encoder.encode(piece));
      },
      cancel: () => {
        texts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

function nextPiece(texts: Generator<string>): string {
  let piece = '';
  while (piece.length < PIECE_CHARACTERS) {
    const { value, done } = texts.next();
    if (done === true) break;
    piece += value;
  }
  return piece;
}
