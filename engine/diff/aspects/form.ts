import { join } from '../../json/pointer.ts';
import type { Edition } from '../../schema/edition.ts';
import { spokenFor } from '../../schema/languages.ts';
import { describeCondition } from '../../text/condition.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { compareItems, compareMaps, compareProperties, keysInOrder, type Scope } from '../compare.ts';
import { type ItemDescriber, words } from '../describer.ts';
import { labels } from '../labels.ts';
import { nameOf } from '../names.ts';
import { phrases } from '../phrases.ts';
import { condition, entries, order, rule, set, text, textIn } from '../properties.ts';
import type { Change } from '../types.ts';
import type { Aspect } from './aspect.ts';

type Form = Edition['form'];
type Page = Form['pages'][string];
type Field = Page['fields'][string];

const REQUIRED = {
  true: words('міндетті', 'обязательное', 'required'),
  false: words('міндетті емес', 'необязательное', 'optional'),
};
const SHOWN = words('көрсетіледі', 'показывается', 'shown');
const showing = words('көрсету шарты', 'условие показа', 'condition under which it is shown');

const described: ItemDescriber<Omit<Form, 'pages'>> = {
  noun: words('Өтініш нысаны', 'Форма заявления', 'Form'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: () => [],
  properties: {
    title: text(labels.title),
    applicantName: set(
      words(
        'өтініш берушінің аты-жөнін құрайтын фактілер',
        'факты, из которых составляется имя',
        "facts that make up the applicant's name",
      ),
      nameOf.fact,
    ),
    form: textIn(words('ресми нысаны', 'официальная форма', 'official form'), 'text', (form) => form.text),
  },
};

const pages: ItemDescriber<Page> = {
  noun: words('Нысан беті', 'Страница формы', 'Form page'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ fields }, side, language) => [
    keysInOrder(fields)
      .map((fact) => nameOf.fact(fact, side, language))
      .join(', '),
  ],
  properties: {
    order,
    title: text(labels.title),
    description: text(words('сипаттамасы', 'описание', 'description')),
    appliesTo: set(labels.variants, nameOf.variant),
    when: condition(showing),
    fields: entries(words('өрістері', 'поля', 'fields'), (fact, _, side, language) =>
      nameOf.fact(fact, side, language),
    ),
  },
};

const { fields: _, ...ownProperties } = pages.properties;
/** A page on both sides: its fields are compared one by one. */
const stayingPage: ItemDescriber<Omit<Page, 'fields'>> = {
  noun: pages.noun,
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: () => [],
  properties: ownProperties,
};

/** A field is named by the fact that it asks for and by its page. */
const fieldsOf = (fact: string, page: Page): ItemDescriber<Field> => ({
  noun: words('Нысан өрісі', 'Поле формы', 'Form field'),
  name: (_, side, language) =>
    `${nameOf.fact(fact, side, language)} (${quoted(wording(page.title, language))})`,
  summary: ({ required, when }, { edition, library }, language) => [
    REQUIRED[`${required}`][spokenFor(language)],
    ...(when
      ? [
          phrases.conditional[spokenFor(language)](
            SHOWN[spokenFor(language)],
            describeCondition(when, edition, library, language),
          ),
        ]
      : []),
  ],
  properties: {
    order,
    required: rule(words('толтырылуы', 'заполнение', 'answer'), (required, _, language) => {
      return REQUIRED[`${required}`][spokenFor(language)];
    }),
    appliesTo: set(labels.variants, nameOf.variant),
    when: condition(showing),
  },
});

/** The form: its own words, then page by page; in a page that stays, field by field. */
export const form: Aspect = (scope) => {
  const before = scope.comparison.before.form;
  const after = scope.comparison.after.form;
  const keys = keysInOrder({ ...before.pages, ...after.pages });
  return [
    ...compareProperties(scope, described, '/form', before, after),
    ...keys.flatMap((key) => pageChanges(scope, key, before.pages[key], after.pages[key])),
  ];
};

function pageChanges(
  scope: Scope,
  item: string,
  before: Page | undefined,
  after: Page | undefined,
): Change[] {
  const pointer = join('/form/pages', item);
  if (!before || !after) return compareItems(scope, pages, { pointer, item, before, after });
  const own = compareItems(scope, stayingPage, { pointer, item, before, after });
  const fields = keysInOrder({ ...before.fields, ...after.fields }).flatMap((fact) =>
    compareMaps(
      scope,
      fieldsOf(fact, after),
      join(pointer, 'fields'),
      pick(before.fields, fact),
      pick(after.fields, fact),
    ),
  );
  return [...own, ...fields];
}

function pick(fields: Page['fields'], key: string): Page['fields'] {
  const field = fields[key];
  return field ? { [key]: field } : {};
}
