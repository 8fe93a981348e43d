import type { Citation } from '../../schema/citation.ts';
import type { Document } from '../../schema/ground.ts';
import { spokenFor } from '../../schema/languages.ts';
import type { Language, Text } from '../../schema/text.ts';
import { describeCitation } from '../../text/citation.ts';
import { describeCondition } from '../../text/condition.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareMaps } from '../compare.ts';
import { type ItemDescriber, type Side, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { nameOf, shortened, variantsOf } from '../names.ts';
import { phrases } from '../phrases.ts';
import { citation, condition, number, order, rule, set, text, unverified } from '../properties.ts';
import type { Aspect } from './aspect.ts';

const FORMS = {
  original: words('түпнұсқа', 'оригинал', 'original'),
  copy: words('көшірме', 'копия', 'copy'),
  'original-and-copy': words('түпнұсқа және көшірме', 'оригинал и копия', 'original and copy'),
  'notarised-translation': words(
    'нотариат куәландырған аударма',
    'нотариально заверенный перевод',
    'notarised translation',
  ),
  application: words('өтініш', 'заявление', 'application'),
};
const YES_NO = { true: words('иә', 'да', 'yes'), false: words('жоқ', 'нет', 'no') };
const HELD_BY = words(
  'құжатты өзі алатын орын жүгінетін жүйе',
  'система, из которой орган получает его сам',
  'system from which the body itself obtains it',
);
const REQUIRED = words('талап етіледі', 'требуется', 'required');

const described: ItemDescriber<Document> = {
  noun: words('Құжат', 'Документ', 'Document'),
  name: ({ title, number: printed }, _, language) =>
    `${printed ? `${printed} ` : ''}${quoted(shortened(wording(title, language)))}`,
  summary: ({ form, appliesTo, when, heldBy: holder }, side, language) => [
    FORMS[form][spokenFor(language)],
    variantsOf(appliesTo, side, language),
    ...(holder
      ? [`${HELD_BY[spokenFor(language)]}: ${heldBy(holder.title, holder.citation, side, language)}`]
      : []),
    ...(when
      ? [
          phrases.conditional[spokenFor(language)](
            REQUIRED[spokenFor(language)],
            describeCondition(when, side.edition, side.library, language),
          ),
        ]
      : []),
  ],
  properties: {
    order,
    number,
    title: text(labels.title),
    text: text(labels.text),
    appliesTo: set(labels.variants, nameOf.variant),
    channels: set(labels.channels, nameOf.channel),
    when: condition(words('талап ету шарты', 'условие требования', 'condition under which it is required')),
    form: rule(labels.form, (form, _, language) => FORMS[form][spokenFor(language)]),
    presentedBySubmission: rule(
      words(
        'өтініш берумен ұсынылды деп саналады',
        'считается представленным с подачей',
        'presentation by the submission itself',
      ),
      (yes, _, language) => YES_NO[`${yes}`][spokenFor(language)],
    ),
    heldBy: rule(HELD_BY, ({ title, citation }, side, language) => heldBy(title, citation, side, language)),
    citation,
    unverified,
  },
};

function heldBy(title: Text, citation: Citation | undefined, { library }: Side, language: Language): string {
  const cited = citation === undefined ? '' : ` (${describeCitation(citation, library, language)})`;
  return `${quoted(wording(title, language))}${cited}`;
}

/** What the applicant presents, and what the body itself obtains. */
export const documents: Aspect = (scope) =>
  compareMaps(
    scope,
    described,
    '/documents',
    scope.comparison.before.documents,
    scope.comparison.after.documents,
  );
