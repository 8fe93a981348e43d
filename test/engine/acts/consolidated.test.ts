import { describe, expect, it } from 'vitest';
import { consolidatedAct } from '../../../engine/acts/consolidated.ts';
import { implementing } from '../../../engine/acts/implementing.ts';
import { inOrder } from '../../../engine/acts/provision-order.ts';
import { quotedWording } from '../../../engine/acts/quotes.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import type { Act } from '../../../engine/schema/act.ts';
import { shippedLibrary } from '../../support/library.ts';

const day = (text: string) => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};
const library = shippedLibrary();

describe('an act of the library as amended on a day', () => {
  const rules = (at: string) =>
    new Map(
      (consolidatedAct(library, 'kz-329-2013', day(at)) ?? []).map((provision) => [provision.id, provision]),
    );

  it('has the new wording from the day of effect, without the instruction and the quotation marks', () => {
    const after = rules('2025-10-26').get('p19');
    expect(after).toMatchObject({
      state: 'text',
      number: '19',
      by: { by: { act: 'kz-317-2025', provision: 'p1.p19' }, operation: 'restates', day: '2025-10-26' },
      later: [],
    });
    expect(after?.text?.kk).toMatch(/^Халықты әлеуметтік қорғау .* шешім қабылдайды\.$/);
    expect(after?.text?.ru).not.toMatch(/изложить|«/);
    expect(after?.text?.unofficial).toEqual(['ru', 'en']);
  });

  it('says that the text of the day before is not in the library', () => {
    const before = rules('2025-10-25');
    expect(before.get('p19')).toMatchObject({ state: 'absent', later: [{ by: { provision: 'p1.p19' } }] });
    expect(before.get('p19')?.text).toBeUndefined();
  });

  it('leaves out what is added later, and marks what was removed', () => {
    expect(rules('2025-10-25').has('p9-1')).toBe(false);
    expect(rules('2025-10-26').get('p9-1')).toMatchObject({ state: 'holds', by: { operation: 'adds' } });
    expect(rules('2025-10-26').get('p9-1.indent-2')?.text?.kk).toMatch(/^Тыңдау хабарлама/);
    expect(rules('2025-10-26').get('p20')).toMatchObject({
      state: 'removed',
      by: { by: { provision: 'p1.p20' } },
    });
  });

  it('takes the rows of a restated annex from the annex of the amending act', () => {
    expect(rules('2026-01-01').get('annex-2')?.state).toBe('holds');
    expect(rules('2026-01-01').get('annex-2.row-9.2')).toMatchObject({
      state: 'text',
      by: { by: { provision: 'annex.row-9.2' } },
    });
  });

  it('does not take a later wording that the file of the act holds for the one before it', () => {
    const of = (at: string, id: string) =>
      consolidatedAct(library, 'kz-123-2022', day(at))?.find((provision) => provision.id === id);
    expect(of('2024-06-01', 'p19')).toMatchObject({ state: 'absent' });
    expect(of('2025-01-01', 'p19')).toMatchObject({ state: 'text', by: { by: { act: 'kz-288-2024' } } });
    expect(of('2025-01-01', 'p7')).toMatchObject({ state: 'absent', later: [{ earliest: true }] });
    expect(of('2026-01-01', 'p7')).toMatchObject({ state: 'text', by: { by: { act: 'kz-302-2025' } } });
    expect(of('2025-12-31', 'annex-2.row-9.1')).toMatchObject({ state: 'absent' });
    expect(of('2026-01-01', 'annex-2.row-9.1')).toMatchObject({ state: 'text' });
    expect(of('2024-06-01', 'order.p1')).toMatchObject({ state: 'text', later: [] });
  });

  it('knows no act that the library does not have', () => {
    expect(consolidatedAct(library, 'xx-1', day('2026-01-01'))).toBeUndefined();
    expect(consolidatedAct(library, 'constructor', day('2026-01-01'))).toBeUndefined();
  });

  it('says which items of editions rest on a provision', () => {
    const edition = inForce(library, 'kandas-status', day('2025-10-26'));
    if (!edition.ok) throw new Error('no edition');
    const found = implementing({ 'kandas-status': edition.value.edition }, 'kz-329-2013');
    expect(found['annex-2.row-9.2']?.map(({ aspect, key }) => `${aspect}/${key}`)).toEqual([
      'facts/documents-genuine',
      'facts/data-true',
      'grounds/false-data',
    ]);
  });
});

describe('acts of another country', () => {
  const act = (id: string, provisions: Act['provisions'], more: Partial<Act> = {}): Act => ({
    $schema: '',
    id,
    kind: 'order',
    title: { en: id },
    short: { en: id },
    provisions,
    ...more,
  });
  const change = (provision: string, operation: 'restates' | 'adds' | 'removes') => ({
    changes: [{ act: 'base', provision, operation }],
  });
  const acts = {
    base: act('base', {
      p1: { order: 1, number: '1', text: { en: '1. One.' } },
      p2: { order: 2, number: '2', text: { en: 'Two.' } },
      'p2.1': { order: 3, number: '1)', text: { en: 'part.' } },
      p10: { order: 4, number: '10', text: { en: 'Ten.' } },
    }),
    second: act(
      'second',
      {
        'p1.p2': { order: 1, text: { en: 'para 2 goes' }, ...change('p2', 'removes') },
        'p1.p2-1': { order: 2, text: { en: 'is added: "2-1. New."' }, ...change('p2-1', 'adds') },
      },
      { entryIntoForce: { calendarDaysElapsedAfterPublication: 10 }, published: { date: day('2026-01-01') } },
    ),
    first: act(
      'first',
      { 'p1.p10': { order: 1, text: { en: 'Tenth.' }, ...change('p10', 'restates') } },
      { adopted: day('2025-05-05') },
    ),
  };
  const read = (at: string) =>
    consolidatedAct({ acts, services: {} }, 'base', day(at))?.map(
      ({ id, state, text, by }) => `${id} ${state} ${text?.en ?? ''} ${by?.by.act ?? ''}`,
    );

  it('are consolidated by their own rules and, without one, by the day of adoption', () => {
    expect(read('2025-05-04')).toEqual([
      'p1 text One. ',
      'p2 text Two. ',
      'p2.1 text part. ',
      'p10 text Ten. ',
    ]);
    expect(read('2026-01-11')?.at(-1)).toBe('p10 text Tenth. first');
    expect(read('2026-01-12')).toEqual([
      'p1 text One. ',
      'p2 removed  second',
      'p2.1 removed  second',
      'p2-1 text New. second',
      'p10 text Tenth. first',
    ]);
  });
});

describe('the place of an added provision', () => {
  it('is where the act would count it', () => {
    expect(inOrder(['p1', 'p9', 'p9.1', 'p10'], ['p9-1', 'p9.2', 'p11', 'p9-1.1'])).toEqual([
      'p1',
      'p9',
      'p9.1',
      'p9.2',
      'p9-1',
      'p9-1.1',
      'p10',
      'p11',
    ]);
  });
});

describe('the wording that an amending provision quotes', () => {
  it.each([
    ['пункт 3 изложить в следующей редакции:\n\n«3. Новое «слово».»;', '3. Новое «слово».'],
    ['мынадай редакцияда жазылсын:\n\n""Заң" туралы";', '"Заң" туралы'],
    ['shall read: "Text."', 'Text.'],
    ['"13) көлік;', '13) көлік;'],
  ])('%s', (text, wording) => expect(quotedWording(text)).toBe(wording));

  it.each(['20-тармақ алынып тасталсын;', 'дополнить пунктом 5-1 следующего содержания:', ''])(
    'none in %s',
    (text) => expect(quotedWording(text)).toBeUndefined(),
  );
});
