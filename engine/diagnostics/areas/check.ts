import type { MessageArea } from '../message.ts';
import { checkDatedMessages } from './check/dated.ts';
import { checkDayMessages } from './check/days.ts';
import { checkFactMessages } from './check/facts.ts';
import { checkProcedureMessages } from './check/procedure.ts';
import { checkSourceMessages } from './check/sources.ts';
import { checkTableMessages } from './check/tables.ts';

/** What `check` finds in a library that opened without errors; each is documented in docs/checks.md. */
export const checkMessages = {
  ...checkSourceMessages,
  ...checkFactMessages,
  ...checkProcedureMessages,
  ...checkDatedMessages,
  ...checkDayMessages,
  ...checkTableMessages,
} as const satisfies MessageArea;
