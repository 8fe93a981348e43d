import { mergeEdition } from '../edition/consolidate.ts';
import { oncePer } from '../json/once-per.ts';
import { own } from '../json/own.ts';
import type { Edition } from '../schema/edition.ts';
import { DEFAULT_LANGUAGES, type LibraryLanguages } from '../schema/languages.ts';

/**
 * An edition as it is under readings of its open entries: their patches merged in the order given. An entry or reading that it does not have
 * changes nothing.
 */
export function underReadings(
  edition: Edition,
  readings: readonly (readonly [open: string, reading: string])[],
  written: LibraryLanguages = DEFAULT_LANGUAGES,
): Edition {
  return mergedIn(written)(edition, JSON.stringify(readings));
}

/** A case is assessed under the same readings again and again: each edition is made once. */
const mergedIn = oncePer((written: LibraryLanguages) =>
  oncePer((edition: Edition, key): Edition => {
    const readings: readonly (readonly [string, string])[] = JSON.parse(key);
    const merged = readings.reduce<unknown>((here, [open, reading]) => {
      const patch = own(own(edition.open ?? {}, open)?.readings ?? {}, reading)?.patch;
      return patch === undefined ? here : mergeEdition(here, patch, written);
    }, edition);
    // The library was opened only after every reading had been found to give a valid edition.
    return merged as Edition;
  }),
);
