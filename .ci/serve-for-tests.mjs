// Playwright's web server: the production build on a free port, with its own copy of the real story and of the
// stories that are made for the tests, so that no test touches the project's data.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project.mjs';
import { refuse } from './say.mjs';
import { serve } from './serve.mjs';

const { E2E_PORT, E2E_STORIES } = process.env;
if (!E2E_PORT || !E2E_STORIES) refuse('E2E_PORT and E2E_STORIES are set by playwright.config.ts.');

mkdirSync(E2E_STORIES, { recursive: true });
for (const source of ['geo/stories', 'e2e/stories']) {
  const folder = path.join(projectFolder, source);
  if (existsSync(folder)) cpSync(folder, E2E_STORIES, { recursive: true });
}

serve(
  'start',
  { host: '127.0.0.1', port: Number(E2E_PORT) },
  {
    environment: { NODE_ENV: 'production', STORIES_DIR: E2E_STORIES },
    atEnd: () => rmSync(E2E_STORIES, { recursive: true, force: true }),
  },
);
