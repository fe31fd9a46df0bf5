/** Prints one line that belongs to the tooling, not to a tool it runs. */
export function say(sentence) {
  console.log(`• ${sentence}`);
}

/** Ends the process with one sentence a person can act on. */
export function refuse(sentence) {
  console.error(`✗ ${sentence}`);
  process.exit(1);
}

/** "0.4 s", "1 min 12 s": how long something took. */
export function duration(milliseconds) {
  if (milliseconds < 10_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
