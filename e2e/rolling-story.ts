import { randomUUID } from 'node:crypto';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Updates stand a minute apart: so many are an hour, whose reports refer to each other alone. */
const HOUR = 60;
/** The hours a story keeps beside the one that is being written: it does not grow. */
const HOURS_KEPT = 2;
const MINUTE_MILLISECONDS = 60_000;

const PLACES = ['harbour', 'west-bank', 'east-bank', 'far-rock-station'] as const;
const PRECISIONS = ['city', 'city', 'city', 'site'] as const;

/** A story whose reports come one a minute and go after some hours: a running story as a wall has it for weeks. */
export class RollingStory {
  readonly id: string;
  readonly #folder: string;
  readonly #start: number;
  #updates = 0;
  #reports: { readonly id: string }[] = [];

  /** @param updates As many as there will be: the last is told now. */
  constructor(id: string, stories: string, updates: number) {
    this.id = id;
    this.#folder = path.join(stories, id);
    this.#start = Date.now() - (updates + HOUR * HOURS_KEPT) * MINUTE_MILLISECONDS;
  }

  /** Puts it among the stories, with the places of the test story and the reports of the hours before. */
  async open(): Promise<void> {
    const like = path.join(import.meta.dirname, 'stories', 'test-story');
    await cp(like, this.#folder, { recursive: true });
    const settings = JSON.parse(await readFile(path.join(like, 'story.json'), 'utf8'));
    const period = { from: new Date(this.#start).toISOString().slice(0, 10) };
    for (let number = 0; number < HOUR * HOURS_KEPT; number += 1) this.#tell();
    await this.#save();
    await this.#write('story.json', { ...settings, id: this.id, period, keyMoments: [] });
  }

  /** One report more. @returns its id. */
  async update(): Promise<string> {
    const id = this.#tell();
    await this.#save();
    return id;
  }

  close(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true });
  }

  #tell(): string {
    const report = reportOf(this.#updates, this.#start);
    if (this.#updates % HOUR === 0) this.#reports = this.#reports.slice(-HOUR * HOURS_KEPT);
    this.#updates += 1;
    this.#reports.push(report);
    return report.id;
  }

  #save(): Promise<void> {
    return this.#write('reports.geojson', { type: 'FeatureCollection', features: this.#reports });
  }

  /** As an editor saves: the new file takes the old one's place in one step. */
  async #write(name: string, content: object): Promise<void> {
    const written = path.join(this.#folder, `.${name}.${randomUUID()}`);
    await writeFile(written, JSON.stringify(content));
    await rename(written, path.join(this.#folder, name));
  }
}

const idOf = (update: number) => `update-${String(update).padStart(6, '0')}`;

/** In the hour's first half things are told, in its second half what was told half an hour before changes. */
function reportOf(update: number, start: number) {
  const at = `${new Date(start + update * MINUTE_MILLISECONDS).toISOString().slice(0, 19)}Z`;
  const minute = update % HOUR;
  const isLater = minute >= HOUR / 2;
  const number = Math.floor((update % (HOUR / 2)) / 5) % PLACES.length;
  const place = PLACES[number] ?? 'harbour';
  const earlier = isLater ? [idOf(update - HOUR / 2)] : undefined;
  const common = {
    place,
    precision: PRECISIONS[number] ?? 'city',
    occurred: at,
    reported: at,
    recorded: at,
    summary: `Update ${update} of the running story.`,
    language: 'en',
    claimant: 'coast-guard',
    sources: ['press-1'],
  };
  const properties = {
    ...common,
    ...KINDS[update % KINDS.length]?.({ at, place, earlier, minute }),
  };
  return { type: 'Feature', id: idOf(update), geometry: null, properties };
}

interface Update {
  readonly at: string;
  readonly place: string;
  /** What was told half an hour before; undefined in the first half. */
  readonly earlier: readonly string[] | undefined;
  readonly minute: number;
}

/** Figures superseded, measures declared and lifted, photos taken off, incidents, statements denied. */
const KINDS: readonly ((update: Update) => object)[] = [
  () => ({ kind: 'incident', incidentType: 'strategic-development' }),
  ({ at, earlier, minute }) => ({
    kind: 'casualties',
    casualties: {
      outcome: 'injured',
      group: 'everyone',
      figure: { kind: 'number', qualifier: 'exact', value: minute },
      basis: 'cumulative',
      covers: 'whole',
      asOf: at.slice(0, 10),
    },
    ...(earlier ? { supersedes: earlier } : {}),
  }),
  ({ at, place, earlier }) => ({
    kind: 'emergency',
    measures: [
      { measure: 'curfew', action: earlier ? 'lift' : 'declare', places: [place], from: at },
    ],
  }),
  ({ at, place, earlier }) =>
    earlier
      ? { kind: 'statement', removes: earlier, note: 'For the safety of whom it showed.' }
      : {
          kind: 'photo',
          photo: {
            description: 'The sea wall under a grey sky.',
            altTextAccessibility: 'The sea wall under a grey sky.',
            creditLine: 'Drawn for the tests',
            dateCreated: at.slice(0, 10),
            locationShown: place,
            rightsUsageTerms: 'MIT, as the project',
            webPage: 'https://press.example/photos',
            file: 'sea-wall.jpg',
          },
        },
  ({ earlier }) => ({ kind: 'statement', ...(earlier ? { retracts: earlier } : {}) }),
];
