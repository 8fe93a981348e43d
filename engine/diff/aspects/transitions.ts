import { spokenFor } from '../../schema/languages.ts';
import type { Language } from '../../schema/text.ts';
import type { Transition } from '../../schema/workflow.ts';
import { describeCondition } from '../../text/condition.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { nameOf, namesOf } from '../names.ts';
import { phrases } from '../phrases.ts';
import { citation, condition, entries, order, rule, set, text, unverified } from '../properties.ts';

const OUTCOMES = {
  grant: words('беру', 'предоставление', 'grant'),
  refuse: words('бас тарту', 'отказ', 'refusal'),
  return: words('қайтару', 'возврат', 'return'),
  withdraw: words('кері қайтарып алу', 'отзыв', 'withdrawal'),
  terminate: words('тоқтату', 'прекращение', 'termination'),
};
const PRELIMINARY = words('алдын ала', 'предварительное', 'preliminary');
const YES_NO = { true: words('иә', 'да', 'yes'), false: words('жоқ', 'нет', 'no') };
const BY = words('орындаушы', 'выполняет', 'by');
const POSSIBLE = words('мүмкін болады', 'возможно', 'possible');

const label = {
  from: words('бастапқы күйлері', 'из состояний', 'states it starts from'),
  to: words('келесі күйі', 'следующее состояние', 'next state'),
  by: words('орындаушылар', 'кто выполняет', 'roles that may do it'),
};

const sayDecision = ({ outcome, preliminary }: NonNullable<Transition['decision']>, language: Language) =>
  `${OUTCOMES[outcome][spokenFor(language)]}${preliminary ? ` (${PRELIMINARY[spokenFor(language)]})` : ''}`;

/** A step of the procedure. */
export const transitions: ItemDescriber<Transition> = {
  noun: words('Рәсім қадамы', 'Шаг процедуры', 'Step'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ from, to, by, when }, side, language) => [
    `${namesOf(nameOf.state, from, side, language)} → ${nameOf.state(to, side, language)}`,
    `${BY[spokenFor(language)]} ${namesOf(nameOf.role, by, side, language)}`,
    ...(when
      ? [
          phrases.conditional[spokenFor(language)](
            POSSIBLE[spokenFor(language)],
            describeCondition(when, side.edition, side.library, language),
          ),
        ]
      : []),
  ],
  properties: {
    order,
    title: text(labels.title),
    from: set(label.from, nameOf.state),
    to: rule(label.to, nameOf.state),
    by: set(label.by, nameOf.role),
    event: rule(words('оқиғасы', 'событие', 'event'), nameOf.event),
    appliesTo: set(labels.variants, nameOf.variant),
    when: condition(labels.when),
    records: entries(
      words('жазылатын фактілер', 'записываемые факты', 'recorded facts'),
      (fact, _, side, language) => nameOf.fact(fact, side, language),
    ),
    decision: rule(words('шешімі', 'решение', 'decision'), (decision, _, language) =>
      sayDecision(decision, language),
    ),
    reason: rule(
      words('жазбаша уәж талабы', 'требование письменной мотивировки', 'need of a written reason'),
      (yes, _, language) => YES_NO[`${yes}`][spokenFor(language)],
    ),
    notices: set(words('хабарламалары', 'уведомления', 'notices'), nameOf.notice),
    citation,
    unverified,
  },
};
