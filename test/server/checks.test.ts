import { describe, expect, it } from 'vitest';
import { check } from '../../engine/check/check.ts';
import { findingPlace } from '../../server/checks/place.ts';
import { findingPlainly } from '../../server/checks/plainly.ts';
import { shippedLibrary } from '../support/library.ts';

describe('what the checker finds in the library shipped', () => {
  it.each(['kk', 'ru', 'en'])(
    'is told in %s without keys, pointers or JSON, and where it is',
    (language) => {
      const library = shippedLibrary();
      const found = check(library);
      expect(found.length).toBeGreaterThan(100);
      for (const one of found) {
        const place = findingPlace(one, library);
        const { message, hint } = findingPlainly(one, place, library, language);
        // What a source is, its author wrote; the rest is the software's.
        const said = `${message} ${hint}`
          .replace(String(one.params.source), '')
          .replaceAll(/«[^»]*»|“[^“”]*”/g, '');
        expect(said).not.toMatch(KEYS);
        expect(place.document, message).toBeDefined();
      }
    },
    60_000,
  );
});

/** A brace, a JSON string, a pointer, a key of several words, a day in digits. */
const KEYS = /[{}"]|(?:^|\s)\/|\b[a-z]+-[a-z0-9]+-[a-z0-9]+\b|\d{4}-\d\d-\d\d/;
