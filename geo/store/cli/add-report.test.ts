import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkshop, outcomeOf, type Workshop } from './cli.test-support.ts';

let workshop: Workshop;
beforeEach(async () => {
  workshop = await openWorkshop();
});
afterEach(() => workshop.clear());

const ledger = () => readFile(workshop.ledger, 'utf8');

const FLAGS = [
  ...['--kind', 'casualties', '--place', 'port lantern', '--occurred', '2024-02-06'],
  ...['--reported', '2024-02-06T16:00+12:00', '--summary', 'Six people were "injured" & helped.'],
  ...['--claimant', 'harbour-hospital', '--source', 'press-1'],
  ...['--outcome', 'injured', '--figure', 'at least 6', '--supersedes', 'harbour-injured-5'],
];

const statement = (more: object = {}) => ({
  kind: 'statement',
  place: 'harbour',
  occurred: '2024-02-06',
  reported: '2024-02-06T16:00+12:00',
  summary: 'A statement.',
  claimant: 'island-council',
  sources: ['press-1'],
  ...more,
});

const addByInput = (value: unknown) =>
  workshop.run('add-report', ['--stdin'], JSON.stringify(value));

describe('npm run add-report', () => {
  it('adds a report from flags as one line, keeps every byte before it, and prints its link', async () => {
    const before = await ledger();
    const { code, out, err } = await workshop.run('add-report', FLAGS);
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'https://map.example/test-story/reports/2024-02-06-harbour-casualties\n',
      err: '',
    });
    const after = await ledger();
    expect(after.startsWith(before.slice(0, before.lastIndexOf('}\n]')))).toBe(true);
    expect(after.split('\n')).toHaveLength(before.split('\n').length + 1);
    expect((await workshop.run('check-stories', [])).out).toContain('40 came in, 40 accepted');
  });

  it('asks for everything where it is told nothing, and takes defaults', async () => {
    const answers = [
      ...['casualties', 'nowhere', 'Порт-Лантерн', '2024-02-06', '', 'Nobody was killed.', ''],
      ...['hospital', '', 'https://press.example/new', 'Island Press', 'Third day', '', ''],
      ...['killed', '', 'none at all', '0', '', '', '', ''],
    ];
    const child = await workshop.run('add-report', [], `${answers.join('\n')}\n`);
    expect(child.err).toBe('');
    expect(child.out).toContain('/test-story/reports/2024-02-06-harbour-casualties');
    const sources = await readFile(
      path.join(workshop.directory, 'test-story/sources.json'),
      'utf8',
    );
    expect(sources).toContain('"url":"https://press.example/new"');
    expect(await ledger()).toContain('{"kind":"number","qualifier":"exact","value":0}');
  });

  it('says so where the answers end too early', async () => {
    const before = await ledger();
    const { code, err } = await workshop.run('add-report', [], 'casualties\nharbour\n');
    expect({ code, err }).toEqual({
      code: 1,
      err: 'The answers ended too early. Nothing was written.\n',
    });
    expect(await ledger()).toBe(before);
  });

  it('takes a Feature, or a list, from standard input', async () => {
    const feature = { type: 'Feature', id: 'own-id', geometry: null, properties: statement() };
    const { code, out } = await addByInput([feature, statement({ summary: 'Another.' })]);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('https://map.example/test-story/reports/own-id');
    expect(await ledger()).toContain('"id":"2024-02-06-harbour-statement"');
  });

  it('sets when it was recorded to now, whatever is brought', async () => {
    await addByInput(statement({ recorded: '2024-02-07' }));
    expect(await ledger()).toContain(`"recorded":"${new Date().toISOString().slice(0, 10)}T`);
  });

  it('writes nothing of a list in which one report is wrong, and names every problem', async () => {
    const before = await ledger();
    const wrong = statement({ place: 'atlantis', summary: 'Else.', sources: [] });
    const { code, err } = await addByInput([statement(), wrong]);
    expect(code).toBe(1);
    expect(err).toContain('properties.place is "atlantis"');
    expect(err).toContain('properties.sources');
    expect(err).toContain('Nothing was written.');
    expect(await ledger()).toBe(before);
  });

  it.each([
    ['no JSON', 'nonsense'],
    ['no report', '7'],
    ['nothing', ''],
    ['a taken id', JSON.stringify({ ...statement(), id: 'storm-forms' })],
    [
      'a missing photo file',
      JSON.stringify(statement({ kind: 'photo', photo: { file: 'a.jpg' } })),
    ],
  ])('refuses %s', async (_what, input) => {
    const before = await ledger();
    const { code, err } = await workshop.run('add-report', ['--stdin'], input);
    expect(code).toBe(1);
    expect(err).toContain('Nothing was written.');
    expect(await ledger()).toBe(before);
  });

  it('refuses a photo whose file is not there', async () => {
    const photo = {
      description: 'A view.',
      altTextAccessibility: 'A view.',
      creditLine: 'Us',
      dateCreated: '2024-02-06',
      locationShown: 'harbour',
      rightsUsageTerms: 'Ours',
      webPage: 'https://press.example/p',
      file: 'forgotten.jpg',
    };
    const { code, err } = await addByInput(statement({ kind: 'photo', photo }));
    expect(code).toBe(1);
    expect(err).toContain('"forgotten.jpg" is not in the photos folder');
  });

  it('refuses the same report a second time', async () => {
    await addByInput(statement());
    const { code, err } = await addByInput(statement());
    expect(code).toBe(1);
    expect(err).toContain('says the same as "2024-02-06-harbour-statement"');
  });

  it('refuses a figure that would replace one of another place', async () => {
    const flags = FLAGS.map((flag) => (flag === 'port lantern' ? 'west-bank' : flag));
    const { code, err } = await workshop.run('add-report', flags);
    expect(code).toBe(1);
    expect(err).toContain('a figure supersedes one of the same place, outcome and group');
  });

  it('names an unknown flag and an unknown story', async () => {
    expect((await workshop.run('add-report', ['--plaice', 'x'])).err).toContain("'--plaice'");
    const { err } = await workshop.run('add-report', ['--story', 'x', ...FLAGS]);
    expect(err).toContain('There is no story "x"');
  });

  it('loses nothing when six editors write at once', async () => {
    const summaries = Array.from({ length: 6 }, (_, index) => `Statement ${index}.`);
    const outcomes = await Promise.all(
      summaries.map((summary) => addByInput(statement({ summary }))),
    );
    expect(outcomes.map(({ code, err }) => ({ code, err }))).toEqual(
      summaries.map(() => ({ code: 0, err: '' })),
    );
    const text = await ledger();
    expect(summaries.filter((summary) => text.includes(summary))).toEqual(summaries);
    expect(new Set(outcomes.map(({ out }) => out)).size).toBe(6);
  });

  it('takes over the lock of an editor whose process is gone', async () => {
    const lock = path.join(workshop.directory, 'test-story/.reports.lock');
    await writeFile(lock, `999999999 ${hostname()}`);
    expect((await addByInput(statement())).code).toBe(0);
  });

  it('leaves a whole ledger behind whenever it is killed, and nothing that stops the next', async () => {
    for (const milliseconds of [250, 400, 500, 600, 700, 800, 950]) {
      const input = JSON.stringify(statement({ summary: `Killed after ${milliseconds}.` }));
      const child = workshop.start('add-report', ['--stdin'], input);
      const ended = outcomeOf(child);
      await wait(milliseconds);
      child.kill('SIGKILL');
      await ended;
      const features = (JSON.parse(await ledger()) as { features: unknown[] }).features;
      expect(features.length).toBeGreaterThanOrEqual(39);
    }
    expect((await addByInput(statement())).code).toBe(0);
    const files = await readdir(path.join(workshop.directory, 'test-story'));
    expect(files.toSorted()).toEqual([
      'claimants.json',
      'photos',
      'places.geojson',
      'reports.geojson',
      'sources.json',
      'story.json',
    ]);
  }, 60_000);
});
