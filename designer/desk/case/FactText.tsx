import type { FactValue } from '../../../engine/schema/scenario.ts';
import { describeValue } from '../../../engine/text/value.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import type { CaseWords } from './words.ts';

interface Props {
  readonly fact: string;
  readonly value: FactValue;
  readonly words: CaseWords;
}

/** A fact's value as a person reads it. What was typed is shown as typed, without the quotes of sentences. */
export function FactText({ fact, value, words }: Props) {
  const { language } = useLanguage();
  const definition = words.facts[fact];
  if (definition?.kind === 'text' && typeof value === 'string') return <span className="typed">{value}</span>;
  const text = describeValue(definition, value, words, language);
  return definition?.kind === 'list' ? text : text.replace(/^«(.*)»$/s, '$1');
}
