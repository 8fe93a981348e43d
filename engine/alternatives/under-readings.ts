import { mergeEdition } from '../edition/consolidate.ts';
import { own } from '../json/own.ts';
import type { Edition } from '../schema/edition.ts';

/**
 * An edition as it is under readings of its open entries: their patches merged in the order given. An entry or reading that it does not have
 * changes nothing.
 */
export function underReadings(
  edition: Edition,
  readings: readonly (readonly [open: string, reading: string])[],
): Edition {
  const merged = readings.reduce<unknown>((here, [open, reading]) => {
    const patch = own(own(edition.open ?? {}, open)?.readings ?? {}, reading)?.patch;
    return patch === undefined ? here : mergeEdition(here, patch);
  }, edition);
  // The library was opened only after every reading had been found to give a valid edition.
  return merged as Edition;
}
