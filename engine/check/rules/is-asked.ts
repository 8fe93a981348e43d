import type { Edition } from '../../schema/edition.ts';

/** Whether a page of the form asks for a fact, or a step of the procedure records it. */
export const isAsked = (fact: string, { form, workflow }: Pick<Edition, 'form' | 'workflow'>): boolean =>
  Object.values(form.pages).some(({ fields }) => Object.hasOwn(fields, fact)) || isRecorded(fact, workflow);

/** Whether a step of the procedure records a fact. */
export const isRecorded = (fact: string, { transitions }: Edition['workflow']): boolean =>
  Object.values(transitions).some(({ records }) => records !== undefined && Object.hasOwn(records, fact));
