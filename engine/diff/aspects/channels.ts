import type { Edition } from '../../schema/edition.ts';
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

/** A way in. */
export const channels: ItemDescriber<Channel> = {
  noun: words('Беру тәсілі', 'Способ подачи', 'Channel'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ electronic, variants }, side, language) => [
    ELECTRONIC[`${electronic}`][language],
    variantsOf(variants, side, language),
  ],
  properties: {
    order,
    title: text(labels.title),
    electronic: rule(
      words('түрі', 'вид', 'kind'),
      (electronic, _, language) => ELECTRONIC[`${electronic}`][language],
    ),
    variants: set(labels.variants, nameOf.variant),
    hours: entries(words('жұмыс кестесі', 'часы работы', 'hours'), (key, { title }, _, language) =>
      quoted(title ? wording(title, language) : key),
    ),
    note: text(labels.note),
    citation,
    unverified,
  },
};
