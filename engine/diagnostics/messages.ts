import { amendmentMessages } from './areas/amendment.ts';
import { assessmentMessages } from './areas/assessment.ts';
import { calendarMessages } from './areas/calendar.ts';
import { checkMessages } from './areas/check.ts';
import { conditionMessages } from './areas/condition.ts';
import { diffMessages } from './areas/diff.ts';
import { editionMessages } from './areas/edition.ts';
import { expressionMessages } from './areas/expression.ts';
import { factsMessages } from './areas/facts.ts';
import { formMessages } from './areas/form.ts';
import { libraryMessages } from './areas/library.ts';
import { referenceMessages } from './areas/reference.ts';

/** Every diagnostic's words, in every language. */
export const messages = {
  ...libraryMessages,
  ...referenceMessages,
  ...editionMessages,
  ...amendmentMessages,
  ...conditionMessages,
  ...expressionMessages,
  ...factsMessages,
  ...calendarMessages,
  ...checkMessages,
  ...assessmentMessages,
  ...formMessages,
  ...diffMessages,
};

export type DiagnosticCode = keyof typeof messages;
