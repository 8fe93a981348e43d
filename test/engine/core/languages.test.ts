import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../engine/calendar/date.ts';
import { check } from '../../../engine/check/check.ts';
import { diff } from '../../../engine/diff/diff.ts';
import { consolidate } from '../../../engine/edition/consolidate.ts';
import { inForce } from '../../../engine/edition/in-force.ts';
import { searchGuidance } from '../../../engine/guidance/search.ts';
import { hashOf } from '../../../engine/json/hash.ts';
import { mergePatch } from '../../../engine/json/merge-patch.ts';
import { openLibrary } from '../../../engine/library/open.ts';
import { readableLanguages, spokenFor } from '../../../engine/schema/languages.ts';
import { formatDate } from '../../../engine/text/date.ts';
import { localize, original } from '../../../engine/text/localize.ts';
import { formatWeekday } from '../../../engine/text/weekday.ts';
import { fixtureFolder, openFiles, readLibrary, withFile } from '../../support/library.ts';

const files = readLibrary(fixtureFolder('second-country'));
const library = openFiles(files);
const HARBOURS = 'codelists/harbours.json';

function editionOn(day: string) {
  const on = parseDate(day);
  const found = on && inForce(library, 'mooring-permit', on);
  if (!found?.ok) throw new Error(`no edition on ${day}`);
  return found.value;
}

const problemsOf = (changed: Parameters<typeof openLibrary>[0]) =>
  openLibrary(changed).diagnostics.map(({ code, at, params }) => ({ code, pointer: at.pointer, ...params }));

describe('a library says which languages it is written in', () => {
  test('and which of them is authoritative', () => {
    expect(library.written).toEqual({
      languages: ['zz', 'en'],
      authoritative: 'zz',
      names: { zz: 'Hsidez', en: 'English' },
    });
    expect(readableLanguages(library.written)).toEqual(['zz', 'en', 'kk', 'ru']);
  });

  test('or it is in the languages of the software', () => {
    const other = openFiles(readLibrary(fixtureFolder('small')));
    expect([other.written.languages, other.written.authoritative]).toEqual([['kk', 'ru', 'en'], 'kk']);
  });

  test('a text in another language is an error that names those there are', () => {
    const changed = withFile(files, HARBOURS, (json) => ({
      ...json,
      title: { zz: 'Sruobrah', ru: 'Гавани' },
    }));
    expect(problemsOf(changed)).toContainEqual({
      code: 'unknown-language',
      pointer: '/title/ru',
      found: 'ru',
      nearest: undefined,
      known: 'zz, en',
    });
  });

  test('so is a mark for a language that there is not', () => {
    const title = { zz: 'Sruobrah', unofficial: ['kk'] };
    const changed = withFile(files, HARBOURS, (json) => ({ ...json, title }));
    expect(problemsOf(changed)).toMatchObject([{ code: 'unknown-language', pointer: '/title/unofficial/0' }]);
  });

  test('a misspelt mark is no language', () => {
    const title = { zz: 'Sruobrah', unoficial: ['en'] };
    const changed = withFile(files, HARBOURS, (json) => ({ ...json, title }));
    expect(problemsOf(changed)).toMatchObject([{ code: 'unknown-key', nearest: 'unofficial' }]);
  });

  test('a wrong word by language is found in keywords too', () => {
    const changed = withFile(files, 'guidance/harbour.json', (json) =>
      mergePatch(json, { entries: { 'boat-cat': { keywords: { kk: ['мысық'] } } } }),
    );
    expect(problemsOf(changed)).toMatchObject([{ code: 'unknown-language', found: 'kk' }]);
  });

  test('the authoritative language is one of them', () => {
    const changed = withFile(files, 'library.json', (json) => ({ ...json, authoritative: 'kk' }));
    expect(problemsOf(changed)).toMatchObject([{ code: 'unknown-language', pointer: '/authoritative' }]);
  });
});

describe('a missing wording', () => {
  const title = library.services['mooring-permit']?.base.service.title ?? {};
  test('falls back to the authoritative one, whatever the order in the file', () => {
    const backwards = withFile(files, HARBOURS, (json) => ({
      ...json,
      title: { en: 'Harbours', zz: 'Sruobrah' },
    }));
    const opened = openFiles(backwards);
    expect(localize(opened.codelists.harbours?.title ?? {}, 'ru')).toEqual({
      text: 'Sruobrah',
      language: 'zz',
      fallback: true,
      unofficial: false,
    });
    expect(original(title).language).toBe('zz');
  });

  test('leaves the hash of a document as it is', () => {
    const backwards = withFile(files, HARBOURS, (json) => ({
      ...json,
      title: { en: 'Harbours', zz: 'Sruobrah' },
    }));
    const forwards = withFile(files, HARBOURS, (json) => ({
      ...json,
      title: { zz: 'Sruobrah', en: 'Harbours' },
    }));
    expect(openFiles(backwards).hashes[HARBOURS]).toBe(openFiles(forwards).hashes[HARBOURS]);
    expect(hashOf({ en: 'a', zz: 'b' })).toBe(hashOf({ zz: 'b', en: 'a' }));
  });

  test('is a warning only for a language of the library', () => {
    const missing = check(library).filter(({ code }) => code === 'translation-missing');
    expect(missing.map(({ at, params }) => [at.file, params.languages])).toEqual([
      ['services/mooring-permit/amendments/zd-5-2025.json', 'en'],
    ]);
  });
});

describe('an amendment', () => {
  test('that changes the authoritative wording drops the translations', () => {
    const service = library.services['mooring-permit'];
    const edition = service && consolidate(service, service.parts);
    expect(service?.base.entitlements?.mooring?.title.en).toBe('Mooring');
    expect(edition?.entitlements?.mooring?.title).toEqual({ zz: 'Trohs gniroom' });
  });

  test('that changes a translation keeps the rest', () => {
    const text = { zz: 'a', en: 'b', unofficial: ['en'] };
    expect(mergePatch({ text }, { text: { en: 'c' } }, undefined, library.written)).toEqual({
      text: { ...text, en: 'c' },
    });
  });

  test('that adds the authoritative wording puts it first', () => {
    const merged = mergePatch({ text: { en: 'b' } }, { text: { zz: 'a' } }, undefined, library.written);
    expect(JSON.stringify(merged)).toBe('{"text":{"zz":"a","en":"b"}}');
  });
});

describe('a reader of a language that the software does not speak', () => {
  test('gets its own words in English', () => {
    expect(spokenFor('zz')).toBe('en');
    expect(formatDate('2024-03-06', 'zz')).toBe('6 March 2024');
    expect(formatWeekday(5, 'zz')).toBe('Friday');
  });

  test('reads what changes with the names of the library', () => {
    const { changes } = diff(library, editionOn('2025-05-14'), editionOn('2025-06-01'));
    const sentences = changes.map((change) => change.sentences.zz);
    expect(sentences.join('\n')).toContain('Trohs gniroom');
    expect(sentences.join('\n')).not.toContain('undefined');
    const inKazakh = changes.map((change) => change.sentences.kk);
    expect(inKazakh.join('\n')).toContain('ай');
  });

  test('finds guidance by its words', () => {
    expect(searchGuidance(library, 'tac taob', 'zz').map(({ entry }) => entry)).toContain('boat-cat');
    expect(searchGuidance(library, 'wem', 'zz').map(({ entry }) => entry)).toEqual(['boat-cat']);
  });
});
