import type { Expression } from '../schema/expression.ts';
import type { Language } from '../schema/text.ts';
import { describeExpression } from '../text/expression.ts';
import type { Property, Side, Words } from './describer.ts';
import { rule } from './properties.ts';

/** A value expression in words. */
export const said = (value: Expression, { edition, library }: Side, language: Language): string =>
  describeExpression(value, edition, library, language);

/** A value that is worked out. */
export const expression = (label: Words): Property<Expression> => rule(label, said);
