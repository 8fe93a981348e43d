import type { JsonObject } from '../json/value.ts';
import type { Fact, SimpleFact } from '../schema/fact.ts';
import { inOrder } from '../schema/in-order.ts';
import { type OwnLanguage, spokenFor } from '../schema/languages.ts';
import type { Language, Text } from '../schema/text.ts';
import { localize, wording } from '../text/localize.ts';
import { type FieldContext, validCodes } from './field-schema.ts';

/** Up to so many options are shown all at once. */
const RADIO_OPTIONS = 5;

const YES_NO: Readonly<Record<OwnLanguage, { readonly true: string; readonly false: string }>> = {
  kk: { true: 'Иә', false: 'Жоқ' },
  ru: { true: 'Да', false: 'Нет' },
  en: { true: 'Yes', false: 'No' },
};

/** The uiSchema of a fact's field: its texts and its widget. */
export function fieldUi(fact: Fact, context: FieldContext, language: Language): JsonObject {
  const texts = {
    'ui:title': wording(fact.title, language),
    ...(fact.help === undefined ? {} : { 'ui:help': wording(fact.help, language) }),
  };
  if (fact.kind !== 'list') {
    const options = { ...fallback(fact.title, language), ...optionsOf(fact) };
    return {
      ...texts,
      ...widgetOf(fact, context, language),
      ...(Object.keys(options).length === 0 ? {} : { 'ui:options': options }),
    };
  }
  const fields = inOrder(fact.fields);
  return {
    ...texts,
    items: {
      'ui:title': wording(fact.itemTitle, language),
      'ui:order': fields.map(([key]) => key),
      ...Object.fromEntries(fields.map(([key, field]) => [key, fieldUi(field, context, language)])),
    },
  };
}

function widgetOf(fact: SimpleFact, context: FieldContext, language: Language): JsonObject {
  switch (fact.kind) {
    case 'boolean': {
      const { trueText, falseText } = fact;
      const names = {
        true: trueText === undefined ? YES_NO[spokenFor(language)].true : wording(trueText, language),
        false: falseText === undefined ? YES_NO[spokenFor(language)].false : wording(falseText, language),
      };
      return { 'ui:widget': 'radio', 'ui:enumNames': names };
    }
    case 'choice':
      return choices(inOrder(fact.options), language);
    case 'code':
      return choices(validCodes(fact.codelist, context), language);
    case 'text':
      return fact.format === 'long' ? { 'ui:widget': 'textarea' } : {};
    case 'integer':
    case 'decimal':
    case 'money':
    case 'date':
      return {};
  }
}

function choices(
  entries: readonly (readonly [string, { readonly title: Text }])[],
  language: Language,
): JsonObject {
  return {
    'ui:widget': entries.length <= RADIO_OPTIONS ? 'radio' : 'select',
    'ui:enumNames': Object.fromEntries(entries.map(([key, { title }]) => [key, wording(title, language)])),
  };
}

function optionsOf(fact: SimpleFact): JsonObject {
  switch (fact.kind) {
    case 'date':
      return {
        ...(fact.notBefore === undefined ? {} : { notBefore: fact.notBefore }),
        ...(fact.notAfter === undefined ? {} : { notAfter: fact.notAfter }),
      };
    case 'integer':
      return fact.unit === undefined ? {} : { unit: fact.unit };
    case 'decimal':
      return { inputMode: 'decimal', scale: fact.scale };
    case 'money':
      return { inputMode: 'decimal', scale: fact.scale, currency: fact.currency };
    case 'text':
      return fact.format === 'phone' ? { inputType: 'tel' } : {};
    default:
      return {};
  }
}

/** Marks a title that is not in the language asked for, so that a page can say so and a reader's voice be right. */
function fallback(title: Text, language: Language): JsonObject {
  const localized = localize(title, language);
  return localized.fallback ? { titleLanguage: localized.language } : {};
}
