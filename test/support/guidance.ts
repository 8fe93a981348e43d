import type { SourceFile } from '../../engine/library/types.ts';
import { smallFiles } from './library.ts';

const text = (kk: string, en: string) => ({ kk, ru: en, en, unofficial: ['ru', 'en'] });

/** A topic of the small country: an answer, an older one that it replaces, and one with addresses. */
export const topic = {
  $schema: '../../engine/schema/json/guidance.schema.json',
  id: 'guests',
  order: 1,
  title: text('Қонақтар', 'Guests'),
  entries: {
    card: {
      order: 1,
      number: '1',
      question: text('Қонақ картасын алу', 'Obtaining a guest card'),
      answer: text(
        'Карта қалалық кеңседе беріледі.\n\nАйыппұл жоқ.',
        'The office gives the card.\n\nThere is no fine.',
      ),
      citation: { act: 'al-7-2024', provision: 'p1' },
      asOf: '2024',
    },
    'card-2020': {
      order: 2,
      question: text('Қонақ картасын алу', 'Obtaining a guest card'),
      answer: text(
        'Карта қалалық кеңседе беріледі.\n\nАйыппұл жоқ.',
        'The office gives the card.\n\nThere is no fine.',
      ),
      citation: { act: 'al-1-2020', provision: 'p1' },
      asOf: '2020',
      older: { newer: [{ topic: 'guests', entry: 'card' }] },
    },
    offices: {
      order: 3,
      question: text('Кеңселер қайда?', 'Where are the offices?'),
      answer: text('Мекенжайлары:', 'Their addresses:'),
      citation: { act: 'al-1-2020', provision: 'p2' },
      asOf: '2020',
      codelist: 'offices',
      keywords: { kk: ['мекенжай'], en: ['address'] },
    },
  },
};

/** Addresses by town. */
export const offices = {
  $schema: '../../engine/schema/json/codelist.schema.json',
  id: 'offices',
  title: text('Кеңселер', 'Offices'),
  dimensions: { town: { order: 1, codelist: 'towns' } },
  entries: {
    harbour: {
      order: 1,
      title: text('Кеме көшесі, 3', 'Ship Street, 3'),
      text: text('2-автобус', 'bus 2'),
      of: { town: 'port' },
    },
  },
};

/** The small library with that guidance. */
export const guidanceFiles = (
  changedTopic: unknown = topic,
  changedOffices: unknown = offices,
): readonly SourceFile[] => [
  ...smallFiles(),
  { path: 'guidance/guests.json', text: JSON.stringify(changedTopic) },
  { path: 'codelists/offices.json', text: JSON.stringify(changedOffices) },
];
