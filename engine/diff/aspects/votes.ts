import { spokenFor } from '../../schema/languages.ts';
import type { Language } from '../../schema/text.ts';
import type { Vote } from '../../schema/vote.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { expression } from '../expressions.ts';
import { labels } from '../labels.ts';
import { nameOf, someVariantsOf } from '../names.ts';
import { citation, order, rule, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

type Share = Vote['required']['share'];

const REACH = {
  'at-least': words('кемінде', 'не менее', 'at least'),
  'more-than': words('артық:', 'более', 'more than'),
};
const OF = {
  participants: words('қатысқандардың', 'от участвовавших', 'of those who take part'),
  members: words('мүшелердің', 'от числа членов', 'of the members'),
};
const label = {
  quorum: words('кворум', 'кворум', 'quorum'),
  required: words('қажет дауыс', 'требуемая доля', 'required share'),
};

/** "at least 2/3 of the members". */
function share({ numerator, denominator, reach }: Share, of: keyof typeof OF, language: Language): string {
  const [reached, part, whole] = [
    REACH[reach][spokenFor(language)],
    `${numerator}/${denominator}`,
    OF[of][spokenFor(language)],
  ];
  return language === 'kk' ? `${whole} ${reached} ${part}` : `${reached} ${part} ${whole}`;
}

const described: ItemDescriber<Vote> = {
  noun: words('Дауыс беру', 'Голосование', 'Vote'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ quorum, required, appliesTo }, side, language) => [
    ...(quorum ? [`${label.quorum[spokenFor(language)]}: ${share(quorum, 'members', language)}`] : []),
    `${label.required[spokenFor(language)]}: ${share(required.share, required.of, language)}`,
    ...someVariantsOf(appliesTo, side, language),
  ],
  properties: {
    order,
    title: text(labels.title),
    appliesTo: set(labels.variants, nameOf.variant),
    favourable: expression(words('жақтаған дауыстар', 'голоса «за»', 'votes in favour')),
    participants: expression(words('қатысқандар', 'участвовавшие', 'those who take part')),
    members: expression(words('мүшелер саны', 'число членов', 'number of members')),
    quorum: rule(label.quorum, (quorum, _, language) => share(quorum, 'members', language)),
    required: rule(label.required, ({ of, share: wanted }, _, language) => share(wanted, of, language)),
    text: text(labels.text),
    citation,
    unverified,
  },
};

/** What a body of several people decides by. */
export const votes: Aspect = (scope) =>
  compareMaps(scope, described, '/votes', scope.comparison.before.votes, scope.comparison.after.votes);
