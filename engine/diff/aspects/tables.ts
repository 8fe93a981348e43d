import { join } from '../../json/pointer.ts';
import { inOrder } from '../../schema/in-order.ts';
import { spokenFor } from '../../schema/languages.ts';
import type { HitPolicy, Table, TableRow } from '../../schema/table.ts';
import type { Language } from '../../schema/text.ts';
import { wording } from '../../text/localize.ts';
import { quoted } from '../../text/value.ts';
import { cellInWords } from '../cells.ts';
import { compareItems, compareMaps, keysInOrder, type Scope } from '../compare.ts';
import { type ItemDescriber, type Property, type Words, words } from '../describer.ts';
import { expression, said } from '../expressions.ts';
import { labels } from '../labels.ts';
import { citation, entries, order, rule, text, unverified } from '../properties.ts';
import type { Change } from '../types.ts';
import type { Aspect } from './aspect.ts';

const HITS: Readonly<Record<HitPolicy, Words>> = {
  unique: words('бір ғана жол сай келеді', 'подходит только одна строка', 'only one row may match'),
  any: words('сай жолдар бірдей нәтиже береді', 'подходящие строки согласны', 'matching rows must agree'),
  first: words('бірінші сай жол', 'первая подходящая строка', 'the first matching row'),
  priority: words('басымдығы жоғары жол', 'строка с высшим приоритетом', 'the row of the highest priority'),
  'collect-sum': words('сай жолдардың қосындысы', 'сумма подходящих строк', 'the sum of matching rows'),
  'collect-min': words('ең кішісі', 'наименьшее из подходящих', 'the smallest of matching rows'),
  'collect-max': words('ең үлкені', 'наибольшее из подходящих', 'the largest of matching rows'),
  'collect-count': words('сай жолдар саны', 'число подходящих строк', 'the number of matching rows'),
};

const label = {
  output: words('нәтижесі', 'результат', 'output'),
  rows: words('жолдары', 'строки', 'rows'),
};

const described: ItemDescriber<Table> = {
  noun: words('Кесте', 'Таблица', 'Table'),
  name: ({ title }, _, language) => quoted(wording(title, language)),
  summary: ({ hit, rows }, _, language) => [
    HITS[hit][spokenFor(language)],
    `${label.rows[spokenFor(language)]}: ${Object.keys(rows).length}`,
  ],
  properties: {
    order,
    title: text(labels.title),
    hit: rule(
      words('жолды таңдау тәсілі', 'способ выбора строки', 'way a row is chosen'),
      (hit, _, language) => {
        return HITS[hit][spokenFor(language)];
      },
    ),
    inputs: entries(words('кірістері', 'входы', 'inputs'), (key, { title }, _, language) =>
      quoted(title === undefined ? key : wording(title, language)),
    ),
    rows: entries(label.rows, (key, { title }, _, language) => nameOfRow(key, title, language)),
    unit: text(words('өлшемі', 'единица', 'unit')),
    citation,
    unverified,
  },
};

const nameOfRow = (key: string, title: TableRow['title'], language: Language): string =>
  quoted(title === undefined ? key : wording(title, language));

const { rows: _, ...ownProperties } = described.properties;
/** A table on both sides: its rows are compared one by one. */
const stayingTable: ItemDescriber<Omit<Table, 'rows'>> = {
  noun: described.noun,
  name: ({ title }, __, language) => quoted(wording(title, language)),
  summary: () => [],
  properties: ownProperties,
};

/** Where the first row wins, its place is its rank. */
const rank: Property<number> = {
  kind: 'rule',
  say: (_values, __, language) => RANK[spokenFor(language)],
};
const RANK = words('жолдың кезегі өзгерді', 'изменена очерёдность строки', 'its turn among the rows changes');

/** A row is named by its title, or its key, and by its table. */
const rowsOf = (key: string, table: Table): ItemDescriber<TableRow> => ({
  noun: words('Кесте жолы', 'Строка таблицы', 'Table row'),
  name: ({ title }, __, language) =>
    `${nameOfRow(key, title, language)} (${quoted(wording(table.title, language))})`,
  summary: ({ when, output }, side, language) => [
    cells(when, table, language),
    `${label.output[spokenFor(language)]}: ${said(output, side, language)}`,
  ],
  properties: {
    order: table.hit === 'first' ? rank : order,
    title: text(labels.title),
    priority: rule(words('басымдығы', 'приоритет', 'priority'), (priority) => String(priority)),
    when: rule(words('шарттары', 'условия', 'cells'), (when, __, language) => cells(when, table, language)),
    output: expression(label.output),
    citation,
    unverified,
  },
});

/** The cells of a row in the order of the inputs: "age: ≥ 18, place: city". */
function cells(when: TableRow['when'], { inputs }: Table, language: Language): string {
  const given = inOrder(inputs).filter(([input]) => Object.hasOwn(when, input));
  if (given.length === 0) return cellInWords(undefined, language);
  return given
    .map(([input, { title }]) => {
      const name = title === undefined ? input : wording(title, language);
      return `${name}: ${cellInWords(when[input], language)}`;
    })
    .join('; ');
}

/** Decision tables: their own words, then row by row. Rows are matched by key, so one that only moves is not new. */
export const tables: Aspect = (scope) => {
  const before = scope.comparison.before.tables ?? {};
  const after = scope.comparison.after.tables ?? {};
  return keysInOrder({ ...before, ...after }).flatMap((key) =>
    tableChanges(scope, key, before[key], after[key]),
  );
};

function tableChanges(
  scope: Scope,
  item: string,
  before: Table | undefined,
  after: Table | undefined,
): Change[] {
  const pointer = join('/tables', item);
  if (!before || !after) return compareItems(scope, described, { pointer, item, before, after });
  const own = compareItems(scope, stayingTable, { pointer, item, before, after });
  const rows = keysInOrder({ ...before.rows, ...after.rows }).flatMap((key) =>
    compareMaps(
      scope,
      rowsOf(key, after),
      join(pointer, 'rows'),
      pick(before.rows, key),
      pick(after.rows, key),
    ),
  );
  return [...own, ...rows];
}

function pick(rows: Table['rows'], key: string): Table['rows'] {
  const row = rows[key];
  return row ? { [key]: row } : {};
}
