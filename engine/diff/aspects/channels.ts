import type { Edition } from '../../schema/edition.ts';
import { inOrder } from '../../schema/in-order.ts';
import { spokenFor } from '../../schema/languages.ts';
import type { Language } from '../../schema/text.ts';
import { formatHours } from '../../text/hours.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { nameOf, variantsOf } from '../names.ts';
import { citation, entries, order, rule, set, text, unverified } from '../properties.ts';

type Channel = Edition['service']['channels'][string];

const ELECTRONIC = {
  true: words('электрондық түрде', 'электронно', 'electronic'),
  false: words('қағаз түрінде', 'на бумаге', 'on paper'),
} as const;

const HOURS = words('жұмыс кестесі', 'часы работы', 'hours');

const RECEPTION = words('сол күні қабылдау', 'приём тем же днём', 'receipt on the same day');
const COUNTS = {
  'within-hours': words('жұмыс уақытында', 'в рабочее время', 'within hours'),
  'on-working-days': words('жұмыс күндері', 'в рабочие дни', 'on working days'),
  'at-any-time': words('кез келген уақытта', 'в любое время', 'at any time'),
} as const;

/** "hours: «Reception» Monday–Friday 09:00–18:00"; nothing where the hours are not stated. */
function openings(hours: NonNullable<Channel['hours']>, language: Language): readonly string[] {
  const all = inOrder(hours).map(([key, opening]) => formatHours(key, opening, language));
  return all.length > 0 ? [`${HOURS[spokenFor(language)]}: ${all.join('; ')}`] : [];
}

/** A way in. */
export const channels: ItemDescriber<Channel> = {
  noun: words('Беру тәсілі', 'Способ подачи', 'Channel'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ electronic, variants, hours = {}, reception }, side, language) => [
    ELECTRONIC[`${electronic}`][spokenFor(language)],
    ...openings(hours, language),
    ...(reception
      ? [`${RECEPTION[spokenFor(language)]}: ${COUNTS[reception.counts][spokenFor(language)]}`]
      : []),
    variantsOf(variants, side, language),
  ],
  properties: {
    order,
    title: text(labels.title),
    electronic: rule(
      words('түрі', 'вид', 'kind'),
      (electronic, _, language) => ELECTRONIC[`${electronic}`][spokenFor(language)],
    ),
    variants: set(labels.variants, nameOf.variant),
    hours: entries(HOURS, (key, hours, _, language) => formatHours(key, hours, language)),
    reception: rule(RECEPTION, ({ counts, hours = {} }, _, language) =>
      [COUNTS[counts][spokenFor(language)], ...openings(hours, language)].join(', '),
    ),
    note: text(labels.note),
    citation,
    unverified,
  },
};
