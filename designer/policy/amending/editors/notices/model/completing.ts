import type { PlaceholderGroup } from './placeholders.ts';

/** A placeholder that is being typed: from where it begins to the caret, with what is typed of it. */
export interface Typing {
  readonly from: number;
  readonly to: number;
  readonly typed: string;
}

const BEGUN = /\{\{?([^{}\n]{0,40})$/u;

/** The placeholder that is begun before the caret, by one brace or two. */
export function typingAt(text: string, caret: number): Typing | undefined {
  const found = BEGUN.exec(text.slice(0, caret));
  if (found === null) return undefined;
  // What is closed already is none that is being typed.
  return /^[^{}\n]*\}\}/u.test(text.slice(caret))
    ? undefined
    : { from: found.index, to: caret, typed: found[1] ?? '' };
}

interface Offered {
  readonly id: string;
  readonly text: string;
  readonly note: string;
}

/** As many as are seen at once: whoever looks for another types on. */
const MOST = 5;

/** The placeholders whose name or title holds what is typed; those in which a word begins so come first. */
export function offeredFor(
  typed: string,
  groups: readonly PlaceholderGroup[],
  titleOf: (group: PlaceholderGroup['kind'], choice: PlaceholderGroup['choices'][number]) => string,
): readonly Offered[] {
  const wanted = typed.trim().toLowerCase();
  const all = groups.flatMap(({ kind, choices }) =>
    choices.map((choice) => ({ id: choice.name, text: `{{${choice.name}}}`, note: titleOf(kind, choice) })),
  );
  const holding = all.filter(({ id, note }) => `${id} ${note}`.toLowerCase().includes(wanted));
  const begins = ({ id, note }: Offered) =>
    `${id} ${note}`
      .toLowerCase()
      .split(/[\s:-]+/)
      .some((word) => word.startsWith(wanted));
  return [...holding.filter(begins), ...holding.filter((one) => !begins(one))].slice(0, MOST);
}
