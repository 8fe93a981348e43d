import type { Finding, Mention } from '../shape/shape.ts';
import { citationFindings } from './citation.ts';
import { conditionFindings, conditionScopeOf } from './condition.ts';
import { expressionFindings, expressionScopeOf } from './expression.ts';
import { guidanceEntryFindings } from './guidance-entry.ts';
import { openPointerFindings } from './open-pointer.ts';
import { referenceFindings } from './reference.ts';
import type { Scope } from './scope.ts';
import { textFindings } from './text.ts';

/** Everything that a document mentions and that is not there, or does not mean what it should. */
export function resolve(mentions: readonly Mention[], scope: Scope): readonly Finding[] {
  const conditions = mentions.some(({ meaning }) => meaning === 'condition' || meaning === 'expression')
    ? conditionScopeOf(scope)
    : undefined;
  const expressions = conditions === undefined ? undefined : expressionScopeOf(conditions, scope);
  return mentions.flatMap((mention) => {
    switch (mention.meaning) {
      case 'reference':
        return referenceFindings(mention, scope);
      case 'citation':
        return citationFindings(mention, scope);
      case 'guidance-entry':
        return guidanceEntryFindings(mention, scope);
      case 'pointer':
        return openPointerFindings(mention, scope);
      case 'condition':
        return conditions === undefined ? [] : conditionFindings(mention, conditions, scope.edition);
      case 'expression':
        return expressions === undefined ? [] : expressionFindings(mention, expressions, scope.edition);
      case 'text':
        return textFindings(mention, scope);
      default:
        return [];
    }
  });
}
