import { settingsProblems } from '#geo/store/settings.ts';

// Run by start.mjs on Node 24, before anything is built: one sentence a line, exit code 1 when there is any.
const problems = settingsProblems(process.env);
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
