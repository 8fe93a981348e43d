import { DATE } from '../../../../engine/acts/dates.ts';

/**
 * What a working title says of an act besides its kind, number and date, which stand before it anyway: of "Order No. 12 of 01.02.2024: new terms" it is
 * "new terms". Empty where it says no more; the whole title where it does not begin with the number.
 */
export function besidesNumber(title: string, number: string): string {
  const marked = `(?:№|No\\.?)\\s*${number.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)}(?![\\p{L}\\d])`;
  const begins = [
    `^\\s*(?<kind>\\p{L}+\\s+)?${marked}(?:[\\s,]*(?:of|от)?\\s*(?:${DATE}|\\d{4}))?(?<join>\\s*[:;,.·–—-])?\\s*`,
    `^\\s*${DATE}\\S*\\s+${marked}(?<kind>\\s+\\p{L}+)?(?<join>\\s*[:;,.·–—-])?\\s*`,
  ];
  for (const pattern of begins) {
    const found = new RegExp(pattern, 'iu').exec(title);
    if (found === null) continue;
    const rest = title.slice(found[0].length).trim();
    const { kind, join } = found.groups ?? {};
    // "№ 12 бұйрық": the kind of act stands behind.
    return kind === undefined && join === undefined && !rest.includes(' ') ? '' : rest;
  }
  return title;
}
