import type { TFunction } from 'i18next';
import { own } from '../../../../../../engine/json/own.ts';
import type { Deadline } from '../../../../../../engine/schema/deadline.ts';
import type { Edition } from '../../../../../../engine/schema/edition.ts';
import type { Language } from '../../../../../../engine/schema/languages.ts';
import type { Text } from '../../../../../../engine/schema/text.ts';
import { formatDuration } from '../../../../../../engine/text/duration.ts';
import { wording } from '../../../../../../engine/text/localize.ts';
import { quoted } from '../../../../../../engine/text/value.ts';
import { pausesOf } from './trial.ts';

interface Reading {
  readonly edition: Edition;
  readonly language: Language;
  /** The texts of `amend-deadlines`. */
  readonly t: TFunction<'amend-deadlines'>;
}

/** A deadline read back: who owes what within how long, and what moves the last day, a sentence each. */
export function sentencesOf(deadline: Deadline, { edition, language, t }: Reading): readonly string[] {
  const { workflow, service } = edition;
  const nameIn = (items: Readonly<Record<string, { readonly title: Text }>>, key: string) => {
    const item = own(items, key);
    return item === undefined ? key : wording(item.title, language);
  };
  const event = (key: string) => quoted(nameIn(workflow.events, key));
  const { length, starts, startDay, ends, responsible, roll, afterHours, appliesTo } = deadline;
  const byClock = length.unit === 'hour' || length.unit === 'minute';
  const all = Object.keys(service.variants).every((variant) => appliesTo.includes(variant));
  return [
    t('sentence.main', {
      role: nameIn(workflow.roles, responsible),
      length: formatDuration(length, language),
      start: t(byClock ? 'sentence.moment' : `sentence.start.${startDay}`, { event: event(starts) }),
    }),
    ends.length === 0
      ? t('sentence.no-end')
      : t('sentence.ends', { events: ends.map(event).join(t('sentence.or')) }),
    ...(all
      ? []
      : [
          t('sentence.variants', {
            variants: appliesTo.map((key) => nameIn(service.variants, key)).join(', '),
          }),
        ]),
    ...(roll === undefined ? [] : [t(`sentence.roll.${roll}`)]),
    ...(afterHours === undefined ? [] : [t(`sentence.after-hours.${afterHours}`)]),
    ...pausesOf(deadline).map(({ title, from, until }) =>
      title === undefined
        ? t('sentence.pause', { from: event(from), until: event(until) })
        : t('sentence.pause-for', {
            reason: wording(title, language),
            from: event(from),
            until: event(until),
          }),
    ),
  ];
}
