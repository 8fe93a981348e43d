import type { Diagnostic } from '../../engine/diagnostics/diagnostic.ts';
import type { Wording } from '../../engine/diagnostics/message.ts';
import { describePlainly } from '../../engine/diagnostics/plain/describe-plainly.ts';
import { join, segments } from '../../engine/json/pointer.ts';
import type { Library } from '../../engine/library/types.ts';
import { spokenFor } from '../../engine/schema/languages.ts';
import type { Language, Text } from '../../engine/schema/text.ts';
import { describeAct } from '../../engine/text/citation.ts';
import { formatDate } from '../../engine/text/date.ts';
import { wording } from '../../engine/text/localize.ts';
import { describeProvision } from '../../engine/text/provision.ts';
import { quoted } from '../../engine/text/value.ts';
import type { FindingPlace } from '../api/schemas/checks.ts';
import { ASPECT_NAMES, EFFECT_NAMES } from './aspect-names.ts';
import { itemTitle } from './place.ts';

/** Of many places the first few are named. */
const NAMED = 3;
/** Above this many characters a name is cut. */
const LONGEST = 90;

/** A finding for somebody who reads the law and has never seen a definition file: no keys, no pointers, days in words. */
export function findingPlainly(
  diagnostic: Diagnostic,
  place: FindingPlace,
  library: Library,
  language: Language,
): Wording {
  const params = Object.entries(diagnostic.params).map(([name, value]) => [
    name,
    typeof value === 'string' ? named(name, value) : value,
  ]);
  return describePlainly({ ...diagnostic, params: Object.fromEntries(params) }, language);

  function named(name: string, value: string): string {
    if (value.startsWith('/')) return placesNamed(value.split(', '));
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return formatDate(value, language);
    const known = namedByLaw(name, value);
    if (known !== undefined) return known;
    if (name === 'effect') return EFFECT_NAMES[value]?.[spokenFor(language)] ?? value;
    // The title in one language says less than the item's own name, which stands beside it.
    if (name === 'title') return '';
    return onTheWay(value) ?? value;
  }

  function namedByLaw(name: string, value: string): string | undefined {
    if (name === 'act') return describeAct(value, library, language);
    if (name === 'provision')
      return describeProvision(value, library.acts[String(diagnostic.params.act)], language);
    const titles: Readonly<Record<string, Text | undefined>> = {
      parameter: library.parameters[value]?.title,
      codelist: library.codelists[value]?.title,
      calendar: library.calendars[value]?.title,
    };
    return worded(titles[name]);
  }

  /** A key on the way to the place, by the title of the item whose key it is. */
  function onTheWay(value: string): string | undefined {
    const path = segments(place.pointer);
    const at = path.indexOf(value);
    if (at < 1 || place.service === undefined) return undefined;
    return worded(itemTitle(library, place.service, join('', ...path.slice(0, at + 1))));
  }

  function placesNamed(pointers: readonly string[]): string {
    const names = [...new Set(pointers.map(placeNamed))];
    return names.length > NAMED
      ? `${names.slice(0, NAMED).join(', ')} … (+${names.length - NAMED})`
      : names.join(', ');
  }

  function placeNamed(pointer: string): string {
    const title = place.service === undefined ? undefined : itemTitle(library, place.service, pointer);
    if (title !== undefined) return quoted(brief(wording(title, language)));
    const [aspect = '', part] = pointer === '/' ? [] : segments(pointer);
    const name = ASPECT_NAMES[`${aspect}/${part}`] ?? ASPECT_NAMES[aspect];
    return name?.[spokenFor(language)] ?? aspect;
  }

  function worded(text: Text | undefined): string | undefined {
    return text === undefined ? undefined : inQuotes(brief(wording(text, language)));
  }
}

/** Of a long text, such as a ground's, its beginning. */
function brief(text: string): string {
  const [line = ''] = text.split('\n');
  const isWhole = line.length <= LONGEST;
  const cut = (isWhole ? line : line.slice(0, line.lastIndexOf(' ', LONGEST))).replace(/[\s,:;–-]+$/, '');
  return isWhole ? cut : `${cut}…`;
}

/** A name as it stands in the quotes of a message: quotes inside it are those of the second level. */
const inQuotes = (name: string): string => name.replaceAll('«', '„').replaceAll('»', '“');
