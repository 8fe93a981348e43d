import type { Edition } from '../../schema/edition.ts';
import { spokenFor } from '../../schema/languages.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { citation, order, rule, text } from '../properties.ts';

type State = Edition['workflow']['states'][string];

const FINAL = {
  true: words('соңғы күй', 'конечное состояние', 'final'),
  false: words('соңғы күй емес', 'не конечное состояние', 'not final'),
};

/** A state of the procedure. */
export const states: ItemDescriber<State> = {
  noun: words('Күй', 'Состояние', 'State'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ final }, _, language) => (final ? [FINAL.true[spokenFor(language)]] : []),
  properties: {
    order,
    title: text(labels.title),
    applicantText: text(words('өтініш берушіге мәтіні', 'текст для заявителя', 'text for the applicant')),
    final: rule(words('түрі', 'вид', 'kind'), (final, _, language) => FINAL[`${final}`][spokenFor(language)]),
    citation,
  },
};
