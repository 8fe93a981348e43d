import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LANGUAGES as written } from '../../../engine/schema/languages.ts';
import type { Text } from '../../../engine/schema/text.ts';
import { newText, outdatedIn, withKept, withMark, withWording } from '../../../engine/text/edited.ts';

const before: Text = { kk: 'Анықтама', ru: 'Справка', en: 'Certificate', unofficial: ['ru', 'en'] };

describe('the official wording changes', () => {
  const changed = withWording(before, 'kk', 'Анықтама-қағаз', before, written);

  test('translations of the old one go, and their marks', () =>
    expect(changed).toEqual({ kk: 'Анықтама-қағаз' }));

  test('they are told, to be kept or written anew', () =>
    expect(outdatedIn(changed, before, written)).toEqual([
      { language: 'ru', wording: 'Справка' },
      { language: 'en', wording: 'Certificate' },
    ]));

  test('one that is kept, or written anew, outlasts the next change of the official wording', () => {
    const kept = withKept(changed ?? {}, before, 'ru', written);
    expect(kept).toEqual({ kk: 'Анықтама-қағаз', ru: 'Справка', unofficial: ['ru'] });
    const rewritten = withWording(kept, 'en', 'Certificate form', before, written);
    const again = withWording(rewritten, 'kk', 'Анықтама қағаз', before, written);
    expect(again).toEqual({
      kk: 'Анықтама қағаз',
      ru: 'Справка',
      en: 'Certificate form',
      unofficial: ['ru'],
    });
    expect(outdatedIn(again, before, written)).toEqual([]);
  });

  test('where it comes back, so do the translations', () =>
    expect(withWording(changed, 'kk', 'Анықтама', before, written)).toEqual(before));

  test('a translation written anew before the official wording changed stays', () => {
    const first = withWording(before, 'ru', 'Справка по форме', before, written);
    expect(withWording(first, 'kk', 'Анықтама-қағаз', before, written)).toEqual({
      kk: 'Анықтама-қағаз',
      ru: 'Справка по форме',
      unofficial: ['ru'],
    });
  });

  test('what was said of a restored source is not said of the new wording', () =>
    expect(
      withWording({ kk: 'бір', restored: 'order' }, 'kk', 'екі', { kk: 'бір', restored: 'order' }, written),
    ).toEqual({ kk: 'екі' }));
});

describe('a text', () => {
  test('that is new keeps its translations', () =>
    expect(withWording({ kk: 'бір', ru: 'раз' }, 'kk', 'екі', undefined, written)).toEqual({
      kk: 'екі',
      ru: 'раз',
    }));

  test('is named in the reader’s language, officially only in the authoritative one', () => {
    expect(newText('Анықтама', 'kk', written)).toEqual({ kk: 'Анықтама' });
    expect(newText('Справка', 'ru', written)).toEqual({ ru: 'Справка', unofficial: ['ru'] });
  });

  test('loses a language with its wording and its mark, and is gone with the last', () => {
    expect(withWording(before, 'en', '', before, written)).toEqual({
      kk: 'Анықтама',
      ru: 'Справка',
      unofficial: ['ru'],
    });
    expect(withWording({ ru: 'раз' }, 'ru', '', undefined, written)).toBeUndefined();
  });

  test('is marked and unmarked in the library’s order', () => {
    const marked = withMark(before, 'kk', true, written);
    expect(marked.unofficial).toEqual(['kk', 'ru', 'en']);
    const none = ['kk', 'ru', 'en'].reduce((text, one) => withMark(text, one, false, written), marked);
    expect(none).toEqual({ kk: 'Анықтама', ru: 'Справка', en: 'Certificate' });
  });
});

test('whatever is typed in between, the old official wording gives the old text back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 5 }), (typed) => {
      let text: Text | undefined = before;
      for (const wording of [...typed, 'Анықтама']) text = withWording(text, 'kk', wording, before, written);
      expect(text).toEqual(before);
    }),
  );
});
