/**
 * How long somebody works who knows what to do and makes no mistake, by the keystroke-level model: S. K. Card, T. P. Moran, A. Newell, "The
 * keystroke-level model for user performance time with interactive systems", Communications of the ACM 23 (7), 1980, pages 396 to 410. A key (K) as of
 * somebody who types, but not for a living (40 words a minute); pointing (P); a button of the mouse down or up (B); a hand to the other device (H);
 * making up one's mind (M). Reading is not in the model: 200 words a minute.
 */
const SECONDS = { K: 0.28, P: 1.1, B: 0.1, H: 0.4, M: 1.35 };
const WORDS_A_MINUTE = 200;

/** Another window and back: two keys each way. */
const THERE_AND_BACK = 'KKKK';
const DRAG = 'PBPB';
const COPY = 'KK';
const PASTE = 'KK';
const SELECT_ALL = 'KK';
const CLICK = 'PBB';

/** What somebody has done, and the seconds of it. */
export interface Spent {
  readonly actions: number;
  readonly pressing: number;
  readonly typing: number;
  readonly reading: number;
}

const NOTHING: Spent = { actions: 0, pressing: 0, typing: 0, reading: 0 };

/** The seconds that a series of operators takes, such as "MPBB". */
export const secondsFor = (operators: string): number =>
  [...operators].reduce((sum, operator) => sum + (isOperator(operator) ? SECONDS[operator] : Number.NaN), 0);

const isOperator = (letter: string): letter is keyof typeof SECONDS => Object.hasOwn(SECONDS, letter);

/** How many words a text has: a number is one, a mark alone is none. */
export const wordsOf = (text: string): number =>
  text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** The minutes of all of it. */
export const minutesOf = ({ pressing, typing, reading }: Spent): number => (pressing + typing + reading) / 60;

/** Both together. */
export const together = (one: Spent, other: Spent): Spent => joined(one, other, 1);

/** What was spent since an earlier moment. */
export const since = (now: Spent, earlier: Spent): Spent => joined(now, earlier, -1);

const joined = (one: Spent, other: Spent, sign: 1 | -1): Spent => ({
  actions: one.actions + sign * other.actions,
  pressing: one.pressing + sign * other.pressing,
  typing: one.typing + sign * other.typing,
  reading: one.reading + sign * other.reading,
});

/** In words: "19 actions, 4.2 min (pressing 1.5, typing 2.7, reading 0.0)". */
export function inWords(spent: Spent): string {
  const minutes = (seconds: number) => (seconds / 60).toFixed(1);
  const { actions, pressing, typing, reading } = spent;
  return `${actions} actions, ${minutesOf(spent).toFixed(1)} min (pressing ${minutes(pressing)}, typing ${minutes(typing)}, reading ${minutes(reading)})`;
}

/** A field before somebody writes in it: its text, and whether the cursor stands in it. */
interface Field {
  readonly was?: string;
  readonly isThere?: boolean;
}

type Device = 'mouse' | 'keyboard';

/** The sum of what one person does; it knows on which device the hand lies. Each act below is one action, but for reading and what is done outside of the page. */
export class Effort {
  #spent = NOTHING;
  #at: Device = 'mouse';

  get spent(): Spent {
    return this.#spent;
  }

  /** A press on something, with some keys held meanwhile. */
  presses(held = 0): void {
    this.#add('pressing', `${this.#to('mouse')}M${'K'.repeat(held)}${CLICK}`, 'mouse');
  }

  /** One of what a list offers: the list, and what is in it. */
  chooses(): void {
    this.#add('pressing', `${this.#to('mouse')}M${CLICK}M${CLICK}`, 'mouse');
  }

  /** Keys struck together or one after the other. */
  strikes(keys: number): void {
    this.#add('typing', `${this.#to('keyboard')}${'K'.repeat(keys)}`, 'keyboard');
  }

  /** A text that somebody types into a field. */
  types(text: string, field: Field = {}): void {
    this.#add('typing', this.#typing(text, field), 'keyboard');
  }

  /** A text that stands somewhere else: it is copied into a field, or typed where that is faster. */
  copies(text: string, field: Field = {}): void {
    this.#add('typing', fastest([this.#typing(text, field), this.#pasting(field)]), 'keyboard');
  }

  /** A text that stands somewhere else, pasted into something that is no plain field. */
  pastes(): void {
    this.#add('typing', this.#pasting({}), 'keyboard');
  }

  /** A text that is typed outside of the page, to be pasted later: keys, but no action in the page. */
  composes(text: string): void {
    const seconds = secondsFor(`${this.#to('keyboard')}M${'K'.repeat(text.length)}`);
    this.#spent = { ...this.#spent, typing: this.#spent.typing + seconds };
    this.#at = 'keyboard';
  }

  /** Words that somebody reads from the first to the last. */
  reads(words: number): void {
    this.#spent = { ...this.#spent, reading: this.#spent.reading + (words * 60) / WORDS_A_MINUTE };
  }

  /** Into the field, then all of its text, or what differs from what stands there. */
  #typing(text: string, { was = '', isThere = false }: Field): string {
    const all = `${was === '' ? '' : SELECT_ALL}${'K'.repeat(text.length)}`;
    const some = was === '' ? all : `${DRAG}${'K'.repeat(differing(was, text) || 1)}`;
    const into = isThere ? `M${this.#to('keyboard')}` : `${this.#to('mouse')}M${CLICK}H`;
    return `${into}${fastest([all, some])}`;
  }

  /** To where the text stands, which is selected and copied; back, into the field, in the place of what stands there. */
  #pasting({ was = '' }: Field): string {
    const fetched = `${this.#to('mouse')}M${THERE_AND_BACK}${DRAG}${COPY}`;
    return `${fetched}M${CLICK}H${was === '' ? '' : SELECT_ALL}${PASTE}`;
  }

  /** The hand goes to a device, if it is not there yet. */
  #to(device: Device): string {
    return this.#at === device ? '' : 'H';
  }

  #add(kind: 'pressing' | 'typing', operators: string, left: Device): void {
    const { actions } = this.#spent;
    const seconds = this.#spent[kind] + secondsFor(operators);
    this.#spent = { ...this.#spent, actions: actions + 1, [kind]: seconds };
    this.#at = left;
  }
}

const fastest = (ways: readonly string[]): string =>
  [...ways].sort((one, other) => secondsFor(one) - secondsFor(other))[0] ?? '';

/** How many letters of a text are new between those at its beginning and its end that stood there before. */
function differing(was: string, text: string): number {
  const most = Math.min(was.length, text.length);
  let first = 0;
  while (first < most && was[first] === text[first]) first++;
  let last = 0;
  while (last < most - first && was.at(-1 - last) === text.at(-1 - last)) last++;
  return text.length - first - last;
}
