import { describe, expect, it } from 'vitest';
import { parseRaw, rawOf } from '../../../designer/desk/facts/raw.ts';
import { readFacts } from '../../../designer/desk/facts/read-facts.ts';
import type { Fact } from '../../../engine/schema/fact.ts';

const common = { order: 1, title: { en: 'A fact' }, establishedBy: 'officer' } as const;
const flag: Fact = { ...common, kind: 'boolean' };
const months: Fact = { ...common, kind: 'integer', minimum: 1, maximum: 12 };
const day: Fact = { ...common, kind: 'date' };
const words: Fact = { ...common, kind: 'text', maxLength: 5 };
const members: Fact = {
  ...common,
  kind: 'list',
  maxItems: 2,
  itemTitle: { en: 'Member' },
  fields: { name: words, age: { ...common, kind: 'integer', minimum: 0, maximum: 130 } },
  requiredFields: ['name'],
};

describe('what an officer types', () => {
  it('becomes a value of the fact', () => {
    expect(parseRaw(flag, 'false')).toEqual({ ok: true, value: false });
    expect(parseRaw(months, ' 6 ')).toEqual({ ok: true, value: 6 });
    expect(parseRaw(day, '2026-03-19')).toEqual({ ok: true, value: '2026-03-19' });
    expect(parseRaw(members, [{ name: 'Aru', age: '4' }])).toEqual({
      ok: true,
      value: [{ name: 'Aru', age: 4 }],
    });
  });

  it('is no value while empty', () => {
    expect(parseRaw(flag, '')).toEqual({ ok: true, value: undefined });
    expect(parseRaw(words, '  ')).toEqual({ ok: true, value: undefined });
  });

  it('is refused with the reason where it is none', () => {
    expect(parseRaw(months, '6.5')).toEqual({ ok: false, problem: 'number' });
    expect(parseRaw(months, '13')).toEqual({ ok: false, problem: 'range' });
    expect(parseRaw(day, '2026-02-30')).toEqual({ ok: false, problem: 'date' });
    expect(parseRaw(words, 'too long')).toEqual({ ok: false, problem: 'length' });
    expect(parseRaw(members, [{ age: '4' }])).toEqual({ ok: false, problem: 'required' });
    const three = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
    expect(parseRaw(members, three)).toEqual({ ok: false, problem: 'rows' });
  });

  it('comes back as it was', () => {
    expect(rawOf(6)).toBe('6');
    expect(parseRaw(members, rawOf([{ name: 'Aru', age: 4 }]))).toEqual({
      ok: true,
      value: [{ name: 'Aru', age: 4 }],
    });
  });

  it('is collected for all facts of a form, wanting ones named', () => {
    const asked = [
      { fact: 'genuine', definition: flag, required: true },
      { fact: 'months', definition: months, required: false },
      { fact: 'on', definition: day, required: false },
    ];
    expect(readFacts(asked, { months: '6', on: 'soon' })).toEqual({
      values: { months: 6 },
      problems: { genuine: 'required', on: 'date' },
    });
  });
});
