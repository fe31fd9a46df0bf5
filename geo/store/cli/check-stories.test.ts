import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './cli.test-support.ts';

let workshop: Workshop;
beforeEach(async () => {
  workshop = await openWorkshop();
});
afterEach(() => workshop.clear());

function git(...words: string[]): void {
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
  execFileSync('git', ['-C', workshop.directory, ...author, ...words]);
}

describe('npm run check-stories', () => {
  it('counts what came in, names the missing photo, and exits with 1', async () => {
    const { code, out } = await workshop.run('check-stories', []);
    expect(code).toBe(1);
    expect(out).toContain('reports.geojson: 39 came in, 39 accepted, 0 rejected');
    expect(out).toContain('"not-there.jpg" is not in the photos folder');
    expect(out).toContain('Not compared with an earlier version: it is not in git.');
    expect(out).toContain('1 stories, 1 problems.');
  });

  it('names every report that vanished or changed since the last commit', async () => {
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Stories');
    const text = await readFile(workshop.ledger, 'utf8');
    const lines = text.split('\n').filter((line) => !line.includes('"id":"storm-forms"'));
    await writeFile(workshop.ledger, lines.join('\n').replace('"value":5}', '"value":6}'));
    const { code, out } = await workshop.run('check-stories', []);
    expect(code).toBe(1);
    expect(out).toContain('"storm-forms" is gone since the last commit');
    expect(out).toContain('"harbour-injured-5", properties.casualties has changed');
  });

  it('exits with 0 where all is well', async () => {
    const text = await readFile(workshop.ledger, 'utf8');
    await writeFile(workshop.ledger, text.replace('not-there.jpg', 'sea-wall.jpg'));
    const { code, out } = await workshop.run('check-stories', []);
    expect(code).toBe(0);
    expect(out).toContain('1 stories, 0 problems.');
  });

  it('says where there are no stories', async () => {
    const { code, err } = await workshop.run('check-stories', ['/nowhere/at/all']);
    expect(code).toBe(1);
    expect(err).toContain('There is no folder of stories at /nowhere/at/all');
  });
});
