import { amendmentMessages } from './areas/amendment.ts';
import { assessmentMessages } from './areas/assessment.ts';
import { calendarMessages } from './areas/calendar.ts';
import { checkMessages } from './areas/check.ts';
import { conditionMessages } from './areas/condition.ts';
import { countedMessages } from './areas/counted.ts';
import { diffMessages } from './areas/diff.ts';
import { editionMessages } from './areas/edition.ts';
import { expressionMessages } from './areas/expression.ts';
import { factsMessages } from './areas/facts.ts';
import { formMessages } from './areas/form.ts';
import { libraryMessages } from './areas/library.ts';
import { referenceMessages } from './areas/reference.ts';
import { scoringMessages } from './areas/scoring.ts';
import { tableMessages } from './areas/table.ts';

/** Every diagnostic's words, in every language. */
export const messages = {
  ...libraryMessages,
  ...referenceMessages,
  ...editionMessages,
  ...amendmentMessages,
  ...conditionMessages,
  ...expressionMessages,
  ...tableMessages,
  ...scoringMessages,
  ...factsMessages,
  ...calendarMessages,
  ...countedMessages,
  ...checkMessages,
  ...assessmentMessages,
  ...formMessages,
  ...diffMessages,
};

export type DiagnosticCode = keyof typeof messages;
