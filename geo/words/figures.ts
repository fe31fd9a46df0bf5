import type { ClaimantId } from '#geo/model/ids.ts';
import type { Language } from '#geo/model/language.ts';
import type { Casualties, CasualtiesReport } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import type { Figure, Group, Outcome, Qualifier } from '#geo/model/toll.ts';
import type { Claim, Dispute, TollEntry } from '#geo/situation/toll.ts';
import { kazakhSuffix } from './kazakh-suffixes.ts';
import { numberFormatOf } from './locales.ts';
import type { Say } from './messages.ts';
import { phraseOf, type Phrase } from './parts.ts';
import { oncePer } from '#geo/model/once-per.ts';

export interface FigureWords {
  /** Thousands grouped as the language does: "12,000", "12 000" with a no-break space. */
  number(value: number): string;
  /** "12", "over 1,000", "at least 10", "20 to 30", "dozens". The qualifier is never dropped. */
  figure(figure: Figure): string;
  /** The heading of a row of figures: "Law enforcement officers killed". */
  tollLabel(outcome: Outcome, group: Group): string;
  /** One claim: "At least 10 civilians killed", its subset in words after it. */
  claim(report: CasualtiesReport): Phrase;
  /** The place's one figure of an outcome and group, or its dispute; null where nothing standing covers the whole. */
  headline(entry: TollEntry, story: Story): Phrase | null;
}

/** How the number stands in a sentence: Russian inflects what follows by it, English says "dozens of". */
type Form = 'count' | 'genitive' | 'several' | 'collective';

const FORM_OF_QUALIFIER: Readonly<Record<Qualifier, Form>> = {
  exact: 'count',
  'at-least': 'genitive',
  over: 'genitive',
  almost: 'count',
  about: 'genitive',
};

/** Says figures in a language. A figure's words are chosen by its plural and its qualifier. */
export function figuresOf(language: Language, say: Say, claimant: ClaimantName): FigureWords {
  const numbers = numberFormatOf(language);
  const number = (value: number) => numbers.format(value);
  const figure = (value: Figure) => figureText(say, qualified(language, number), number, value);
  const tollLabel = (outcome: Outcome, group: Group) =>
    say(`toll.${outcome}`, { group: group.replaceAll('-', '_') });
  const claim = oncePer((report: CasualtiesReport) =>
    phraseOf(language, [{ text: figure(report.casualties.figure), report }], ([mark = '']) =>
      claimSentence(language, say, report.casualties, mark),
    ),
  );
  const headline = oncePer((entry: TollEntry, story: Story) => {
    const { outcome, group, headline: first, dispute } = entry;
    if (!dispute) return first && claim(first.report);
    const slots = claimsOf(dispute).map(({ report }) => ({
      text: figure(report.casualties.figure),
      report,
    }));
    const named = ({ report }: Claim) => claimant(story, report.claimant);
    return phraseOf(language, slots, (marks) =>
      disputeSentence(say, tollLabel(outcome, group), dispute, marks, named),
    );
  });
  return { number, figure, tollLabel, claim, headline };
}

export type ClaimantName = (story: Story, id: ClaimantId) => string;

type QualifiedNumber = (value: number, qualifier: Qualifier) => string;

/** Kazakh inflects the number itself: "1000-нан астам", "400-ге жуық". */
function qualified(language: Language, number: (value: number) => string): QualifiedNumber {
  return (value, qualifier) => {
    if (language !== 'kk') return number(value);
    if (qualifier === 'over') return number(value) + kazakhSuffix(value, 'ablative');
    return number(value) + (qualifier === 'almost' ? kazakhSuffix(value, 'dative') : '');
  };
}

function figureText(
  say: Say,
  qualifiedNumber: QualifiedNumber,
  number: (value: number) => string,
  figure: Figure,
): string {
  switch (figure.kind) {
    case 'number': {
      const { qualifier, value } = figure;
      return say(`figure.${qualifier}`, { number: qualifiedNumber(value, qualifier) });
    }
    case 'range':
      return say('figure.range', { low: number(figure.low), high: number(figure.high) });
    case 'words':
      return say(`number-word.${figure.words}`);
  }
}

function formOf(figure: Figure): Form {
  switch (figure.kind) {
    case 'number':
      return FORM_OF_QUALIFIER[figure.qualifier];
    case 'range':
      return 'genitive';
    case 'words':
      return figure.words === 'several' ? 'several' : 'collective';
  }
}

/** Chooses the plural; words are many. */
function countOf(figure: Figure): number {
  switch (figure.kind) {
    case 'number':
      return figure.value;
    case 'range':
      return figure.high;
    case 'words':
      return 100;
  }
}

function claimSentence(language: Language, say: Say, casualties: Casualties, text: string): string {
  const { outcome, group, figure, subset } = casualties;
  const [form, count] = [formOf(figure), countOf(figure)];
  const people = say(`people.${group}`, { form, count });
  const note = noteOf(say, group, count);
  const claim = say(`claim.${outcome}`, { figure: text, people, form, count, note });
  return subset ? say('claim.subset', { claim, subset: subset[language] }) : claim;
}

/** That "attackers" is the officials' word, and that no group was stated, is said with every figure. */
function noteOf(say: Say, group: Group, count: number): string {
  if (group === 'attackers-as-claimed') return say(`people-note.${group}`, { count });
  return group === 'not-stated' ? say(`people-note.${group}`) : '';
}

/** In the order in which the sentence names them. */
function claimsOf(dispute: Dispute): readonly Claim[] {
  return dispute.kind === 'list' ? dispute.claims : [dispute.low, dispute.high, ...dispute.between];
}

function disputeSentence(
  say: Say,
  label: string,
  dispute: Dispute,
  marks: readonly string[],
  named: (claim: Claim) => string,
): string {
  const claims = claimsOf(dispute).map((claim, index) => ({
    figure: marks[index] ?? '',
    claimant: named(claim),
  }));
  const [one, two, ...more] = claims;
  if (!one || !two) throw new Error('A dispute has two claims at least: pass one made by tollAt.');
  const further = (rest: typeof claims) =>
    rest.map((claim) => say('dispute.further', claim)).join('');
  if (dispute.kind === 'list') {
    const first = { label, first: one.figure, firstClaimant: one.claimant };
    return say('dispute.list', first) + further([two, ...more]);
  }
  const ends = { low: one.figure, lowClaimant: one.claimant };
  const high = { high: two.figure, highClaimant: two.claimant };
  return say('dispute.range', { label, ...ends, ...high }) + further(more);
}
