import { type Quantity, quantitiesIn } from '../acts/quantities-in.ts';
import { itemAt, walk } from '../check/walk.ts';
import { equal } from '../diff/equal.ts';
import { get, isPrefix, join } from '../json/pointer.ts';
import { isObject } from '../json/value.ts';
import { isText, languagesIn, wordingIn } from '../text/wording-in.ts';

/** The items of editions by the provisions of an act that they cite. */
export type CitingItems = ReadonlyMap<string, readonly CitingItem[]>;

interface CitingItem {
  readonly edition: unknown;
  readonly pointer: string;
}

/** The items of some editions that cite an act, as what governs them or as what wrote them. */
export function citingItems(editions: readonly unknown[], act: string): CitingItems {
  const found = new Map<string, Map<string, CitingItem>>();
  editions.forEach((edition, index) => {
    walk(edition, (value, path) => {
      if (!isObject(value) || value.act !== act || typeof value.provision !== 'string') return;
      // An open question speaks of a provision because it is not clear how it is carried out.
      if (path[0] === 'open') return;
      const pointer = join('', ...itemAt(path));
      const items = found.get(value.provision) ?? new Map<string, CitingItem>();
      found.set(value.provision, items.set(`${index} ${pointer}`, { edition, pointer }));
    });
  });
  return new Map([...found].map(([provision, items]) => [provision, [...items.values()]]));
}

/**
 * The numbers that a provision sets and that nothing says that cites it, or a provision in it: neither as a length, an amount or another value, nor
 * in a text, nor by way of what such an item names. It proves nothing: a person looks.
 */
export function unsaidIn(text: unknown, provision: string, citing: CitingItems): readonly Quantity[] {
  if (!isText(text)) return [];
  const wordings = languagesIn(text).map((language) => wordingIn(text, language) ?? '');
  const set = unique(wordings.flatMap(quantitiesIn));
  if (set.length === 0) return [];
  const items = [...citing].flatMap(([cited, found]) =>
    cited === provision || cited.startsWith(`${provision}.`) ? found : [],
  );
  if (items.length === 0) return [];
  const said = items.flatMap(saidIn);
  return set.filter((quantity) => !said.some((one) => isSame(quantity, one)));
}

/** What an item says, and what the items say that it names: a condition, a table, a computed fact. */
function saidIn({ edition, pointer }: CitingItem): readonly Quantity[] {
  const item = get(edition, pointer);
  const named: string[] = [];
  walk(item, (value, path) => {
    const aspect = NAMED[path.at(-1) ?? ''];
    if (typeof value === 'string' && aspect !== undefined) named.push(join('', aspect, value));
  });
  return [pointer, ...named].flatMap((at) =>
    numbersIn(at === pointer ? item : get(edition, at), !COUNTING.some((aspect) => isPrefix(aspect, at))),
  );
}

/** What counts by its values: its words alone, taken over from the provision, carry nothing out. */
const COUNTING = ['/entitlements', '/deadlines', '/attempts', '/windows', '/quotas'];

/** By which member an item names another, and where that one stands. */
const NAMED: Readonly<Record<string, string>> = {
  fact: 'facts',
  list: 'facts',
  condition: 'conditions',
  table: 'tables',
  amount: 'amounts',
  deadline: 'deadlines',
  entitlement: 'entitlements',
  window: 'windows',
};

/** Where an item stands among others is no number of the law. */
const NOT_SAID = ['order', 'priority'];
/** The members that can say how often: a limit itself, or what a condition compares with. */
const HOW_OFTEN = ['times', 'value', 'attempts', 'total'];

function numbersIn(item: unknown, inWords: boolean): readonly Quantity[] {
  const found: Quantity[] = [];
  walk(item, (value, path) => {
    const key = path.at(-1) ?? '';
    if (isObject(value) && typeof value.unit === 'string' && typeof value.count === 'number')
      found.push({ count: value.count, unit: unitOf(value.unit) });
    if (inWords && isText(value)) {
      const wordings = languagesIn(value).map((language) => wordingIn(value, language) ?? '');
      found.push(...wordings.flatMap(quantitiesIn));
    }
    const isNumber =
      typeof value === 'number' || (typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value));
    if (isNumber && key !== 'count' && !NOT_SAID.includes(key))
      found.push({ count: Number(value), ...(HOW_OFTEN.includes(key) ? { times: true } : {}) });
  });
  return found;
}

const UNITS: readonly Quantity['unit'][] = ['workingDay', 'calendarDay', 'month', 'year', 'minute', 'hour'];
const unitOf = (unit: string) => UNITS.find((one) => one === unit) ?? 'calendarDay';

/** A year is twelve months, an hour sixty minutes; a number without a unit may be of any. How often is said by what counts how often. */
function isSame(set: Quantity, said: Quantity): boolean {
  if (set.times === true && said.times !== true) return false;
  if (set.unit === undefined || said.unit === undefined) return set.count === said.count;
  return equal(inLess(set), inLess(said));
}

function inLess({ count, unit }: Quantity): Quantity {
  if (unit === 'year') return { count: count * 12, unit: 'month' };
  return unit === 'hour'
    ? { count: count * 60, unit: 'minute' }
    : { count, ...(unit === undefined ? {} : { unit }) };
}

const unique = (quantities: readonly Quantity[]): readonly Quantity[] => [
  ...new Map(quantities.map((one) => [`${one.count} ${one.unit ?? one.times ?? ''}`, one])).values(),
];
