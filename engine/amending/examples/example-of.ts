import { own } from '../../json/own.ts';
import { tryCase } from '../../scenario/try.ts';
import type { ScenarioCase } from '../../scenario/types.ts';
import type { Condition } from '../../schema/condition.ts';
import { isAtWork } from './at-work.ts';
import { settingOf } from './base.ts';
import { changesBetween } from './changes.ts';
import { deadlineCase } from './deadline-case.ts';
import type { Applicant, ItemExample, MissingExample, NotFound } from './example.ts';
import { expectedOf } from './expected-of.ts';
import { aimFor, isSearched } from './facts-for.ts';
import { ASPECT_OF, type Item } from './items/kinds.ts';
import type { Making } from './making.ts';
import { nearestFacts } from './search/nearest-facts.ts';

/**
 * A case in which an item is at work: of a deadline its start, of everything else the smallest changes of an applicant's facts.
 * @param base the applicant of the variant against whom nothing stands
 */
export function exampleOf(
  making: Making,
  item: Item,
  variant: string,
  base: () => Applicant,
): ItemExample | MissingExample {
  const searched = { looked: [], tried: 0 };
  if (!isSearched(item)) {
    const given = deadlineCase(making, item, variant);
    return (
      (given && shown(making, item, given)) ?? missing(making, item, { because: 'uncountable', ...searched })
    );
  }
  if (isAskedOfRows(making, item)) return missing(making, item, { because: 'each-row', ...searched });
  const applicant = base();
  const aim = aimFor(making, item, applicant);
  const setting = settingOf(making, aim.case);
  let [looked, tried]: [readonly string[], number] = [[], 0];
  let because: NotFound = restsOnList(making, item) ? 'list' : 'none';
  let doubted: ItemExample | undefined;
  for (const goals of aim.goals) {
    const search = nearestFacts(setting, aim.case.facts, goals);
    looked = [...new Set([...looked, ...search.looked])];
    tried += search.tried;
    if (search.facts === undefined) continue;
    const found = shown(making, item, { ...aim.case, facts: search.facts }, applicant);
    if (found !== undefined && !isHeldBack(found)) return found;
    doubted ??= found;
    because = 'not-at-work';
  }
  return doubted ?? missing(making, item, { because, looked, tried });
}

/** Whether a ground applies and has no effect, because the law is open: other facts may settle that. */
const isHeldBack = ({ item, after }: ItemExample): boolean =>
  item.kind === 'ground' && after.outcome === 'undetermined';

/** A case with what comes of it; undefined where the item is not at work in it. */
function shown(
  { library, service, part }: Making,
  item: Item,
  given: ScenarioCase,
  base?: Applicant,
): ItemExample | undefined {
  const tried = tryCase(library, service, given);
  if (!tried.ok || !isAtWork(item, tried.assessment)) return undefined;
  const { assessment, edition } = tried;
  const also = Object.entries(assessment.grounds).flatMap(([id, { applies }]) =>
    applies === true && !(item.kind === 'ground' && id === item.id) ? [id] : [],
  );
  return {
    kind: 'item',
    key: keyOf(part, item),
    part,
    item,
    case: given,
    ...(base === undefined ? {} : { base }),
    changes: base === undefined ? [] : changesBetween(base.case.facts, given.facts),
    also,
    after: assessment,
    expect: expectedOf(item, assessment, edition),
  };
}

const missing = (
  { part, day }: Making,
  item: Item,
  searched: Pick<MissingExample, 'because' | 'looked' | 'tried'>,
): MissingExample => ({ kind: 'missing', key: keyOf(part, item), part, item, day, ...searched });

const keyOf = (part: string, { pointer }: Item): string => `${part}${pointer}`;

interface Conditional {
  readonly order: number;
  readonly when?: Condition;
  readonly each?: string;
}

const conditionalAt = ({ edition }: Making, { kind, id }: Item): Conditional | undefined =>
  own<Conditional>(edition[ASPECT_OF[kind]] ?? {}, id);

const isAskedOfRows = (making: Making, item: Item): boolean =>
  conditionalAt(making, item)?.each !== undefined;

/** Whether a condition names a list, or leads into a structured fact. */
const restsOnList = (making: Making, item: Item): boolean =>
  /"(list|path)":/u.test(JSON.stringify(conditionalAt(making, item)?.when ?? {}));
