import { useState } from 'react';
import { parseDate } from '../../../../../../engine/calendar/date.ts';
import { type DerivedFacts, derive } from '../../../../../../engine/derived/derive.ts';
import type { ValueContext } from '../../../../../../engine/values/types.ts';
import type { RawValue } from '../../../../../desk/facts/raw.ts';
import { type RawAnswers, readAnswers } from '../../../../../portal/check/answers.ts';
import { useEditing } from '../../../state/editing.ts';
import { useCalendar } from '../../deadlines/useCalendar.ts';
import { askedFacts } from './asked-facts.ts';

/** The facts and the day that something is tried for. */
export interface Trial {
  readonly asked: readonly string[];
  readonly raw: RawAnswers;
  readonly change: (fact: string, value: RawValue) => void;
  readonly day: string;
  readonly setDay: (day: string) => void;
  /** Works something out for what was typed; undefined where the edition is not in order. */
  readonly work: <T>(
    variant: string,
    compute: (context: ValueContext, derived: DerivedFacts) => T,
  ) => T | undefined;
}

/** A trial of something in the edition that is edited. */
export function useTrial(json: unknown): Trial {
  const { edition, words, definition } = useEditing();
  const { inForce } = definition;
  const [raw, setRaw] = useState<RawAnswers>({});
  const [day, setDay] = useState<string>(inForce.from ?? inForce.notBefore ?? '');
  const calendar = useCalendar(edition.service.calendar);
  return {
    asked: askedFacts(json, edition),
    raw,
    change: (fact, value) => setRaw((before) => ({ ...before, [fact]: value })),
    day,
    setDay,
    work(variant, compute) {
      const date = parseDate(day);
      if (date === undefined || calendar === undefined) return undefined;
      try {
        const facts = {
          ...readAnswers(words.facts, raw).values,
          'submitted-on': date,
          'assessment-date': date,
        };
        const context = { edition, parameters: words.parameters, calendar, facts, events: [] };
        const derived = derive(edition, variant, context);
        return compute({ ...context, facts: { ...facts, ...derived.facts } }, derived);
      } catch {
        // An edition that is being edited may name what is not there; checking says what.
        return undefined;
      }
    },
  };
}
