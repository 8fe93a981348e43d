const KINDS: readonly (readonly [string, RegExp])[] = [
  ['rules', /(?:қағида|правил)/iu],
  ['standard', /стандарт/iu],
  ['regulation', /регламент/iu],
  ['instruction', /(?:нұсқаулы[қғ]|инструкци)/iu],
  ['list', /(?:тізбе|перечен|перечн)/iu],
];

/** "In the rules approved by the said order:": says which part of an act the instructions after it change. */
export function locator(amends: boolean, place: string, text: string): string | undefined {
  if (!amends || !text.endsWith(':') || place === '' || text.length > 500) return undefined;
  const said = text.replaceAll(/«[^»]*»|"[^"]*"/g, ' ');
  const kind =
    /^(?:в|во)\s/iu.test(text) || /(?:нда|нде|да|де):$/u.test(text)
      ? KINDS.find(([, p]) => p.test(said))
      : undefined;
  return kind === undefined ? undefined : `${place}.${kind[0]}`;
}
