import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import type { Ending } from '#geo/situation/standing.ts';
import type { FigureWords } from './figures.ts';
import type { Say } from './messages.ts';
import type { NameWords } from './names.ts';

/** How a report's claim ended, in the words of rule 9. */
export type EndingSentence = (ended: Report, ending: Ending, story: Story) => string;

export function endingsOf(say: Say, names: NameWords, figures: FigureWords): EndingSentence {
  return (ended, { kind, by, bySameBody }, story) => {
    const claimant = names.claimant(story, by.claimant);
    switch (kind) {
      case 'supersedes':
        return bySameBody ? supersededBySame(say, ended) : overtaken(ended, claimant, story);
      case 'retracts':
      case 'denies':
        return say(`ending.${kind}`, { claimant });
      case 'removes':
      case 'corrects':
        return say(`ending.${kind}`);
    }
  };

  /** Another body's later figure corrects nothing: both are named. */
  function overtaken(ended: Report, later: string, story: Story): string {
    const earlier = names.claimant(story, ended.claimant);
    if (ended.kind !== 'casualties') return say('ending.later-statement', { later, earlier });
    const figure = figures.figure(ended.casualties.figure);
    return say('ending.later-figure', { later, earlier, figure });
  }
}

const supersededBySame = (say: Say, ended: Report) =>
  say(ended.kind === 'casualties' ? 'ending.superseded-figure' : 'ending.superseded-statement');
