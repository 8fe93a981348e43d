import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../engine/diagnostics/diagnostic.ts';
import { messages } from '../../../engine/diagnostics/messages.ts';
import { describePlainly } from '../../../engine/diagnostics/plain/describe-plainly.ts';

/** What only files, the command line or the API can have wrong: nobody meets these while editing a draft. */
const OF_FILES = [
  'json-syntax',
  'json-duplicate-key',
  'file-twice',
  'file-out-of-place',
  'aspect-missing',
  'aspect-twice',
  'ledger-missing',
  'schema-not-right',
  'replacement-unused',
  'replacement-in-force',
  'not-yet-published',
  'facts-not-an-object',
  'pointer-never-existed',
  'no-such-variant',
  'no-such-channel',
  'no-such-calendar',
  'channel-not-for-variant',
];

const codes = Object.keys(messages).filter((code): code is Diagnostic['code'] => !OF_FILES.includes(code));
const languages = ['kk', 'ru', 'en'] as const;
const HIDDEN = '@';

/** Every parameter that a wording can name; those that only say a key, a pattern or what a schema allows are hidden. */
function params(code: Diagnostic['code']): Record<string, string> {
  const all = JSON.stringify(messages[code]).matchAll(/\{([a-zA-Z]+)\}/g);
  const hidden = [
    'known',
    'nearest',
    'kind',
    'otherKind',
    'form',
    'hit',
    'by',
    'operator',
    'unit',
    'edition',
    'path',
  ];
  // What kind of boundary has no scenario is put in words like a title.
  const isHidden = (name: string) => hidden.includes(name) && code !== 'boundary-not-covered';
  return Object.fromEntries([...all].map(([, name = '']) => [name, isHidden(name) ? HIDDEN : '5']));
}

test.each(codes)('%s speaks of no keys, pointers or JSON to policy staff', (code) => {
  const at = { file: 'f.json', pointer: '/a' };
  for (const language of languages) {
    const { message, hint } = describePlainly(
      { code, severity: 'error', at, params: params(code) },
      language,
    );
    const words = `${message} ${hint}`;
    expect(words, language).not.toMatch(/[{}[\]"]|\/[a-z]|null|true or false|[a-z][A-Z]|\bkey\b|ключ|кілт/u);
    // A member of a definition that is quoted as such: “citation”.
    expect(words, language).not.toMatch(/[“«][a-z][a-zA-Z.-]*[”»]/u);
    expect(words, language).not.toContain(HIDDEN);
    expect(hint, language).not.toBe('');
  }
});

test('says in the words of the forms what is to be done', () => {
  const place = { file: 'services/x/amendments/a.json', pointer: '/parts/all/patch/grounds/age' };
  const said = (code: Diagnostic['code'], named: Diagnostic['params'] = {}) =>
    describePlainly({ code, severity: 'error', at: place, params: named }, 'en');
  expect(said('change-not-cited', { item: 'Age', act: 'Order No. 9' })).toEqual({
    message: 'The change of “Age” cites no provision of the act “Order No. 9”',
    hint: 'Pick the provision that changes this item at the left, and cite it.',
  });
  expect(said('unknown-document', { found: 'passport', known: 'photo, form' })).toEqual({
    message: 'There is no document “passport”',
    hint: 'Choose one that there is, or add the missing one.',
  });
  expect(said('effect-day-missing').hint).toBe(
    'Give the day; where it is not known, the two days between which it lies.',
  );
});
