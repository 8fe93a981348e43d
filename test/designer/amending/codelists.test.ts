import { expect, test } from 'vitest';
import { foundIn } from '../../../designer/policy/amending/editors/codelists/model/found.ts';
import { pastedLines, withPasted } from '../../../designer/policy/amending/editors/codelists/model/paste.ts';
import { listed } from '../../../designer/policy/amending/editors/fields/model/listed.ts';
import { DEFAULT_LANGUAGES } from '../../../engine/schema/languages.ts';
import { day } from '../../support/assessing.ts';

const entries = {
  north: { order: 1, code: '10', title: { kk: 'Солтүстік', en: 'North', unofficial: ['en'] } },
  south: { order: 2, code: '20', title: { kk: 'Оңтүстік', en: 'South', unofficial: ['en'] } },
  old: { order: 3, code: '30', title: { kk: 'Ескі' }, to: day('2020-12-31') },
};
const reading = { entries, language: 'en', isFixed: (key: string) => key === 'south' };

test('entries are found by code, key and wordings in every language', () => {
  const all = listed(undefined, entries);
  const keys = (typed: string) => foundIn(all, typed).map(({ key }) => key);
  expect(keys('')).toEqual(['north', 'south', 'old']);
  expect(keys('оңтүс')).toEqual(['south']);
  expect(keys('10 NORTH')).toEqual(['north']);
  expect(keys('none')).toEqual([]);
});

test('each pasted line says what it would do; a code that has ended may be given again', () => {
  const lines = pastedLines(
    '10\tNorthern\n20\tSouthern\n10\tAgain\n30\tNew thirty\n40\t\n\nWithout a code',
    reading,
  );
  expect(lines.map(({ does, key }) => [does, key])).toEqual([
    ['rewords', 'north'],
    ['fixed', 'south'],
    ['twice', undefined],
    ['adds', undefined],
    ['no-text', undefined],
    ['adds', undefined],
  ]);
  expect(pastedLines('20\tSouth', reading)[0]?.does).toBe('same');
  const twins = { ...entries, twin: { ...entries.north, order: 4 } };
  expect(pastedLines('10\tNorthern', { ...reading, entries: twins })[0]?.does).toBe('several');
});

test('pasted entries come after the last one; a new wording keeps the others where it is no official one', () => {
  const lines = pastedLines('10\tNorthern\n40\tWest', reading);
  const citation = { act: 'act', provision: 'p1' };
  const next = withPasted(entries, lines, {
    language: 'en',
    written: DEFAULT_LANGUAGES,
    citation,
    from: day('2027-01-01'),
  });
  expect(next.north?.title).toEqual({ kk: 'Солтүстік', en: 'Northern', unofficial: ['en'] });
  expect(next.west).toEqual({
    order: 4,
    code: '40',
    title: { en: 'West', unofficial: ['en'] },
    from: '2027-01-01',
    citation,
  });
  expect(next.south).toBe(entries.south);
});
