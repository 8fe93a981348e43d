import { describe, expect, it } from 'vitest';
import {
  withElsewhere,
  wordingsElsewhere,
} from '../../../designer/policy/amending/editors/fields/model/as-elsewhere.ts';
import { parseDate } from '../../../engine/calendar/date.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import { DEFAULT_LANGUAGES } from '../../../engine/schema/languages.ts';
import { smallLibrary } from '../../support/library.ts';

const written = DEFAULT_LANGUAGES;
const day = parseDate('2026-04-06');
const now = day && inForce(smallLibrary(), 'guest-card', day);
if (now?.ok !== true) throw new Error('no edition');
const { edition } = now.value;
const speaking = { spoken: ['kk'], ours: false };

describe('the translations that the same words have elsewhere', () => {
  it('are those that a text lacks', () => {
    const found = wordingsElsewhere({ kk: 'Паспорт' }, [edition], written);
    expect(found.map(({ language, wording }) => [language, wording])).toEqual([
      ['ru', 'Паспорт'],
      ['en', 'Passport'],
    ]);
    expect(wordingsElsewhere({ kk: 'Паспорт', ru: 'Паспорт', en: 'Pass' }, [edition], written)).toEqual([]);
  });

  it('are none for words that stand nowhere else, or for no words', () => {
    expect(wordingsElsewhere({ kk: 'Мұндай сөз жоқ' }, [edition], written)).toEqual([]);
    expect(wordingsElsewhere({ kk: ' ' }, [edition], written)).toEqual([]);
    expect(wordingsElsewhere(undefined, [edition], written)).toEqual([]);
  });

  it('stay unofficial', () => {
    const text = { kk: 'Паспорт' };
    const found = wordingsElsewhere(text, [edition], written);
    expect(withElsewhere(text, found, undefined, written, speaking)).toEqual({
      kk: 'Паспорт',
      ru: 'Паспорт',
      en: 'Passport',
      unofficial: ['ru', 'en'],
    });
  });
});
