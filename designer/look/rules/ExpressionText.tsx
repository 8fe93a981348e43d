import type { Expression } from '../../../engine/schema/expression.ts';
import { describeExpression } from '../../../engine/text/expression.ts';
import { useLanguage } from '../../app/language/useLanguage.ts';
import { codeName } from './describe-value.ts';
import type { RuleWords } from './words.ts';

interface Props {
  readonly expression: Expression;
  readonly words: RuleWords;
  /** The list of whose rows it is asked. */
  readonly each?: string | undefined;
}

/** How a value is worked out, in words. */
export function ExpressionText({ expression, words, each }: Props) {
  const { language } = useLanguage();
  if ('code' in expression) return codeName(expression.code, words, language);
  return describeExpression(expression, words.edition, words, language, each);
}
