import { oncePer } from '../json/once-per.ts';
import type { Edition } from '../schema/edition.ts';
import type { Fact } from '../schema/fact.ts';
import type { Text } from '../schema/text.ts';

/** The keys of the facts that an edition's aspects imply: a score, whether it passes, whether a window is open … */
export const scoreFact = (scoring: string): string => `score-${scoring}`;
export const passedFact = (scoring: string): string => `passed-${scoring}`;
export const windowFact = (window: string): string => `window-${window}`;
export const attemptsFact = (attempts: string): string => `attempts-${attempts}`;
export const voteFact = (vote: string): string => `vote-${vote}`;
export const quotaFact = (quota: string): string => `quota-${quota}`;

/** The aspects whose items imply facts, each with the keys of those facts. */
export const IMPLYING = {
  scoring: [scoreFact, passedFact],
  windows: [windowFact],
  attempts: [attemptsFact],
  votes: [voteFact],
  quotas: [quotaFact],
} as const;

/** The beginnings of the keys of implied facts: no edition may take them for facts of its own. */
export const IMPLIED_PREFIXES = [
  'document-',
  ...Object.values(IMPLYING).flatMap((keys) => keys.map((key) => key(''))),
];

/** The aspects of an edition from which facts follow. */
export type Implying = Pick<Edition, keyof typeof IMPLYING>;

interface Item {
  readonly order: number;
  readonly title: Text;
}

/** How many digits of a score are kept after the point: as many as a fact may have. */
const SCORE_SCALE = 12;

/** The definitions of the facts that follow from scoring schemes, windows, attempts, votes and quotas. */
export const impliedFacts = oncePer((edition: Implying): Readonly<Record<string, Fact>> => {
  const { scoring = {}, windows = {}, attempts = {}, votes = {}, quotas = {} } = edition;
  return Object.fromEntries([
    ...of(scoring, 20_000, scoreFact, decimal),
    ...of(scoring, 30_000, passedFact, boolean),
    ...of(windows, 40_000, windowFact, boolean),
    ...of(attempts, 50_000, attemptsFact, boolean),
    ...of(votes, 60_000, voteFact, boolean),
    ...of(quotas, 70_000, quotaFact, boolean),
  ]);
});

function of(
  items: Readonly<Record<string, Item>>,
  order: number,
  key: (item: string) => string,
  fact: (item: Item, order: number) => Fact,
): readonly (readonly [string, Fact])[] {
  return Object.entries(items).map(([id, item]) => [key(id), fact(item, order + item.order)]);
}

const decimal = ({ title }: Item, order: number): Fact => ({
  kind: 'decimal',
  order,
  title,
  establishedBy: 'computation',
  scale: SCORE_SCALE,
});

const boolean = ({ title }: Item, order: number): Fact => ({
  kind: 'boolean',
  order,
  title,
  establishedBy: 'computation',
});
