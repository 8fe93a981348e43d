import { describe, expect, it } from 'vitest';
import { form } from '../../../engine/form/form.ts';
import type { Condition } from '../../../engine/schema/condition.ts';
import type { Edition } from '../../../engine/schema/edition.ts';
import { edition } from './edition.ts';
import { at, codelists, made, request, validator } from './forms.ts';
import { got } from './support.ts';

const withWhen = (when: Condition): Edition => ({
  ...edition,
  form: {
    ...edition.form,
    pages: {
      you: {
        order: 1,
        title: { en: 'You' },
        fields: { age: { order: 1, required: true }, 'guardian-name': { order: 2, required: true, when } },
      },
    },
  },
});
const codesOf = (when: Condition) => {
  const result = form({ codelists }, withWhen(when), request, at);
  return result.ok ? [] : result.diagnostics.map((d) => [d.code, d.at.pointer]);
};

describe('form', () => {
  it('shows conditional fields and refuses hidden ones', () => {
    const valid = validator(made(edition).schema);
    expect(valid({ age: 30 })).toBe(true);
    expect(valid({ age: 10 })).toBe(false);
    expect(valid({ age: 10, 'has-guardian': false })).toBe(true);
    expect(valid({ age: 10, 'has-guardian': true })).toBe(false);
    expect(valid({ age: 10, 'has-guardian': true, 'guardian-name': 'A' })).toBe(true);
    expect(valid({ age: 30, 'has-guardian': false })).toBe(false);
    expect(valid({ age: 30, 'guardian-name': 'A' })).toBe(false);
    expect(valid({})).toBe(false);
    expect(valid({ age: 30, 'data-true': true })).toBe(false);
    expect(valid({ age: 30.5 })).toBe(false);
    expect(valid({ age: 121 })).toBe(false);
  });
  it('does not show a field because of an answer that is itself hidden', () => {
    const branches = made(edition).schema.allOf;
    const [, ofName] = Array.isArray(branches) ? branches : [];
    const shows = validator(ofName.if);
    expect(shows({ age: 10, 'has-guardian': true })).toBe(true);
    expect(shows({ age: 30, 'has-guardian': true })).toBe(false);
  });
  it('has no texts in the schema, so that it is the same in every language', () => {
    const [en, kk] = [made(edition), got(form({ codelists }, edition, { ...request, language: 'kk' }, at))];
    expect(kk.schema).toEqual(en.schema);
    expect(kk.schemaHash).toBe(en.schemaHash);
    expect(JSON.stringify(en.schema)).not.toContain('Guardian');
  });
  it('lists the pages of the variant with their fields in order', () => {
    expect(made(edition).pages).toEqual([
      { id: 'you', title: 'You', fields: ['age', 'has-guardian', 'guardian-name'] },
    ]);
    expect(made(edition, 'renewal').pages.map((page) => page.id)).toEqual(['you', 'card']);
  });
  it('gives titles, names of options and the language a text fell back to', () => {
    const kk = got(form({ codelists }, edition, { ...request, language: 'kk' }, at));
    expect(made(edition).uiSchema['has-guardian']).toEqual({
      'ui:title': 'Guardian',
      'ui:widget': 'radio',
      'ui:enumNames': { true: 'Yes', false: 'No' },
    });
    expect(kk.uiSchema['has-guardian']).toMatchObject({
      'ui:enumNames': { true: 'Иә', false: 'Жоқ' },
      'ui:options': { titleLanguage: 'en' },
    });
  });
  it('never asks for what others establish', () => {
    const asking: Edition = {
      ...edition,
      form: {
        ...edition.form,
        pages: { p: { order: 1, title: { en: 'P' }, fields: { banned: { order: 1, required: true } } } },
      },
    };
    expect(made(asking).schema).toMatchObject({ properties: {}, required: [] });
    expect(made(asking).pages).toEqual([]);
  });
  it.each([
    [{ variant: 'none' }, 'no-such-variant'],
    [{ channel: 'none' }, 'no-such-channel'],
    [{ variant: 'renewal', channel: 'counter' }, 'channel-not-for-variant'],
  ])('refuses %j', (wrong, code) => {
    const result = form({ codelists }, edition, { ...request, ...wrong }, at);
    expect(result.ok ? [] : result.diagnostics.map((d) => d.code)).toEqual([code]);
  });
});

describe('conditions that JSON Schema cannot say', () => {
  const pointer = '/form/pages/you/fields/guardian-name';
  it.each<[Condition, string]>([
    [{ fact: 'banned', operator: 'is', value: true }, 'form-condition-outside-form'],
    [{ fact: 'hearing-on', operator: 'before', value: '2026-01-01' }, 'form-condition-outside-form'],
    [{ fact: 'age', operator: 'equal', value: { fact: 'age' } }, 'form-condition-not-translatable'],
    [{ fact: 'guardian-name', operator: 'equal', value: 'x' }, 'form-condition-circular'],
  ])('%j: %s', (when, code) => {
    expect(codesOf(when)).toEqual([[code, pointer]]);
  });
});
