import { FactInput } from '../../desk/facts/FactInput.tsx';
import type { Answering } from './answering.ts';
import { shownValue } from './answers.ts';

interface Props {
  readonly fact: string;
  readonly answering: Answering;
  /** Problems show once somebody wanted to go on. */
  readonly checked: boolean;
}

/** The id of a question's control, for links to it. */
export const questionId = (fact: string): string => `q-${fact}`;

/** One question of a check; it may always be left open. */
export function Question({ fact, answering, checked }: Props) {
  const { words, raw, read, change } = answering;
  const definition = words.facts[fact];
  if (definition === undefined) return null;
  return (
    <FactInput
      id={questionId(fact)}
      fact={definition}
      codelists={words.codelists}
      value={shownValue(definition, raw[fact])}
      required={false}
      problem={checked ? read.problems[fact] : undefined}
      onChange={(value) => change(fact, value)}
    />
  );
}
