import { expect, test } from 'vitest';
import type { PlacedChange } from '../../../engine/amending/by-provision.ts';
import { type Beside, linesOf } from '../../../engine/amending/by-provision-lines.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import type { Change, Told, ToldClause } from '../../../engine/diff/types.ts';

const from = parseDate('2025-09-01');
if (from === undefined) throw new Error('day');
const of = { service: 'card', from };
const item = (pointer: string) => ({ service: 'card', part: 'main', pointer });

function change(
  pointer: string,
  kind: Change['kind'],
  told: Omit<Told, 'clauses'> & { readonly clauses: readonly (string | ToldClause)[] },
  more: Partial<Change> = {},
): PlacedChange {
  const clauses = told.clauses.map((one) => (typeof one === 'string' ? { words: one } : one));
  const [, aspect = ''] = pointer.split('/');
  const sentences = { en: 'as a sentence' };
  return { of, change: { pointer, aspect, kind, sentences, told: { en: { ...told, clauses } }, ...more } };
}

const fact = (name: string, clause = 'yes or no') =>
  change(`/facts/${name}`, 'added', { noun: 'Fact', name: `«${name}»`, verb: 'new', clauses: [clause] });
const text = (key: string, words: string): ToldClause => ({ key, kind: 'text', label: key, words });
const rule = (key: string, words: string): ToldClause => ({ key, kind: 'rule', label: key, words });

const NOTHING: Beside = { taken: [], wordsOf: () => undefined };
/** Beside a provision whose own words everything says. */
const OWN: Beside = { taken: [], wordsOf: () => 'own' };

const read = (changes: readonly PlacedChange[], beside = NOTHING) =>
  linesOf(changes, beside, 'en').map(({ kind, noun, verb, items, clauses }) =>
    [verb ?? kind, noun, items.map(({ name }) => name).join('+'), ...clauses].join(' | '),
  );

test('what decides comes first, and items of which the same is said stand together', () => {
  const changes = [
    fact('seen', 'text'),
    fact('heard'),
    fact('told'),
    change('/documents/a', 'removed', { noun: 'Document', name: '«a»', verb: 'taken away', clauses: [] }),
    change('/documents/b', 'removed', { noun: 'Document', name: '«b»', verb: 'taken away', clauses: [] }),
    change('/grounds/late', 'added', { noun: 'Ground', name: '«late»', verb: 'new', clauses: ['refusal'] }),
  ];
  expect(read(changes)).toEqual([
    'added | Ground | «late» | refusal',
    'taken away | Document | «a»+«b»',
    'added | Fact | «seen» | text',
    'added | Fact | «heard»+«told» | yes or no',
  ]);
});

test('a new fact that a ground names is not named again', () => {
  const ground = change('/grounds/g', 'added', {
    noun: 'Ground',
    name: '«g»',
    verb: 'new',
    clauses: ['refusal if «genuine» is no'],
  });
  const lines = linesOf([fact('genuine'), fact('other'), ground], NOTHING, 'en');
  expect(lines.map(({ items, isNamed }) => [items[0]?.name, isNamed])).toEqual([
    ['«g»', false],
    ['«genuine»', true],
    ['«other»', false],
  ]);
});

test("what says the law's own words is not repeated: neither its text nor a name made of it", () => {
  const name = '1) «the candidates do not meet the conditions laid down …»';
  const clauses = ['refusal if «meets» is no', '«the candidates do not meet …»'];
  const ground = change('/grounds/g', 'added', { noun: 'Ground', name, verb: 'new', clauses });
  expect(read([ground], OWN)).toEqual(['added | Ground | 1) | refusal if «meets» is no']);
  expect(linesOf([ground], OWN, 'en')[0]?.isLawsWords).toBe(true);
  expect(read([ground])).toEqual([`added | Ground | ${name} | ${clauses.join(' | ')}`]);
});

test('what says nearly the same is shown where it differs, and not repeated', () => {
  const near = { law: 'the law', says: 'the laws', language: 'en' };
  const name = '1) «the candidates do not meet the conditions laid down …»';
  const ground = change('/grounds/g', 'added', {
    noun: 'Ground',
    name,
    verb: 'new',
    clauses: ['refusal', '«x»'],
  });
  const [line] = linesOf([ground], { taken: [], wordsOf: () => near }, 'en');
  expect(line).toMatchObject({ near, isLawsWords: false, clauses: ['refusal'], items: [{ name: '1)' }] });
});

test('what only informs is marked as the law’s words, and keeps its name', () => {
  const name = '«Documents in state systems are not demanded of applicants»';
  const words = change('/information/i', 'added', {
    noun: 'Information',
    name,
    verb: 'new',
    clauses: ['note', '«D …»'],
  });
  const [line] = linesOf([words], { ...NOTHING, taken: [item('/information/i')] }, 'en');
  expect(line).toMatchObject({ isLawsWords: true, clauses: ['note'], items: [{ name }] });
});

test('behaviour and words of an item are one line; titles, places in lists and hours are folded, words of what decides are not', () => {
  const told = { noun: 'Document', name: '«copy»' };
  const behaviour = change('/documents/copy', 'changed', { ...told, clauses: [rule('form', 'a copy')] });
  const words = change('/documents/copy', 'changed', {
    ...told,
    clauses: [text('order', 'moved'), text('text', 'the text is now «x»')],
  });
  const [line] = linesOf([behaviour, words], NOTHING, 'en');
  expect(line?.clauses).toEqual(['a copy', 'the text is now «x»']);
  expect(line?.folded).toEqual([{ label: 'order', words: 'moved' }]);
  const [taken] = linesOf([behaviour, words], OWN, 'en');
  expect(taken?.clauses).toEqual(['a copy']);
  const desk = change('/service/channels/desk', 'changed', {
    noun: 'Channel',
    name: '«desk»',
    clauses: [rule('hours', 'from nine'), text('note', 'the note is now «y»')],
  });
  const [channel] = linesOf([desk], NOTHING, 'en');
  expect(channel?.clauses).toEqual([]);
  expect(channel?.folded.map(({ label }) => label)).toEqual(['hours', 'note']);
});

test('a long list of what a step records is folded, a short one read', () => {
  const step = (words: string) =>
    change('/workflow/transitions/s', 'changed', {
      noun: 'Step',
      name: '«s»',
      clauses: [rule('records', words)],
    });
  expect(linesOf([step('recorded: «a»')], NOTHING, 'en')[0]?.clauses).toEqual(['recorded: «a»']);
  expect(linesOf([step('recorded: '.padEnd(90, 'x'))], NOTHING, 'en')[0]?.clauses).toEqual([]);
});

test('items of which only the source changed are one line', () => {
  const source = (pointer: string, noun: string, name: string) =>
    change(pointer, 'changed', {
      noun,
      name,
      clauses: [{ key: 'citation', kind: 'source', words: 'before: para 3' }],
    });
  const changes = [source('/workflow/transitions/s', 'Step', '«s»'), source('/facts/f', 'Fact', '«f»')];
  expect(read(changes)).toEqual(['rests |  | Step «s»+Fact «f»']);
  expect(linesOf(changes, NOTHING, 'en')[0]?.folded).toEqual([{ words: 'before: para 3' }]);
});

test('of an open question what it holds back is read, its reason is for those who open it', () => {
  const question = (effect: string) =>
    change(
      '/open/q',
      'added',
      { noun: 'Open question', name: '«q»', verb: 'recorded', clauses: [effect, '«The order does …»'] },
      { after: { effect, text: { en: 'The order does not say when.' } } },
    );
  expect(read([question('undetermined')])).toEqual(['added | Open question | «q» | undetermined']);
  expect(read([question('note')])).toEqual(['added | Open question | «q»']);
  expect(linesOf([question('note')], NOTHING, 'en')[0]?.folded).toEqual([
    { words: 'The order does not say when.' },
  ]);
});

test('a change without pieces, as of a shared document, is its sentence', () => {
  const change = {
    pointer: '/values/x',
    kind: 'added' as const,
    sentences: { en: 'A value is new (para 3)' },
  };
  expect(read([{ file: 'parameters/fee.json', change }])).toEqual(['added |  |  | A value is new (para 3)']);
});
