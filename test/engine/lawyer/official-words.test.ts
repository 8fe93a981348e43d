import { expect, test } from 'vitest';
import { parseDate } from '../../../engine/calendar/date.ts';
import { text } from '../../../engine/diff/properties.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import type { Text } from '../../../engine/schema/text.ts';
import { smallLibrary } from '../../support/library.ts';

const library = smallLibrary();
const date = parseDate('2024-05-30');
const found = date && inForce(library, 'guest-card', date);
if (!found?.ok) throw new Error('no edition');
const comparison = { library, before: found.value.edition, after: found.value.edition };
const title = text({ kk: 'атауы', ru: 'название', en: 'title' });

const before: Text = { kk: 'ескі', ru: 'старое', en: 'old', unofficial: ['ru', 'en'] };
const long = (word: string) => `${word} `.repeat(60);
const longBefore: Text = { kk: long('ескі'), en: long('old'), unofficial: ['en'] };

test.each<[string, Text, Text, string]>([
  [
    'the words of the law, which an English reader does not see',
    before,
    { ...before, kk: 'жаңа' },
    'the words of the official title change (Қазақша)',
  ],
  [
    'another translation',
    before,
    { ...before, ru: 'новое' },
    'the translation of the title changes (Русский), its official words stay',
  ],
  [
    'a mark',
    before,
    { ...before, unofficial: ['en'] },
    'the title changes in its marks or source, its words stay',
  ],
  [
    'a long text in the language of the law',
    longBefore,
    { ...longBefore, kk: long('жаңа'), en: long('new') },
    'the title is reworded (official words: Қазақша)',
  ],
  [
    'a long text in its translation alone',
    longBefore,
    { ...longBefore, en: long('new') },
    'the title is reworded',
  ],
])('a change of %s', (_, was, is, expected) => {
  expect(title.say({ before: was, after: is }, comparison, 'en')).toBe(expected);
});

test('a reader of the language of the law is told in it', () => {
  const say = (language: 'kk' | 'ru') =>
    title.say({ before, after: { ...before, en: 'new' } }, comparison, language);
  expect(say('kk')).toBe('атауы: аудармасы өзгерді (English), ресми сөздері сол күйінде');
  expect(say('ru')).toBe('название: изменён перевод (English), официальные слова прежние');
});
