import { isObject } from '../json/value.ts';
import { walk } from './walk.ts';

/** The provisions of an act that are cited anywhere inside a value. */
export function provisionsCitedIn(value: unknown, act: string): readonly string[] {
  const cited: string[] = [];
  walk(value, (here) => {
    if (isObject(here) && here.act === act && typeof here.provision === 'string') cited.push(here.provision);
  });
  return cited;
}
