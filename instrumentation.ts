/**
 * Runs once when the server starts, before the first request: wrong settings end it here, with their sentences. From then
 * on the stories' files are followed.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { settingsProblems } = await import('#geo/store/settings.ts');
    const problems = settingsProblems(process.env);
    for (const problem of problems) process.stderr.write(`✗ ${problem}\n`);
    // A thrown error would be logged and the server would go on answering with failures.
    if (problems.length > 0) process.exit(1);
    const { followStories } = await import('#geo/store/follow-stories.ts');
    followStories();
  }
}
