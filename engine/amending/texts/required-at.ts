import { alternative, memberOf } from '../../json/merge-patch.ts';
import { own } from '../../json/own.ts';
import { segments } from '../../json/pointer.ts';
import { isObject } from '../../json/value.ts';
import type { Shape } from '../../library/shape/shape.ts';

/** Whether what stands at a place must be there, as the shape of its document says. What is in no shape need not be. */
export function isRequiredAt(shape: Shape, document: unknown, pointer: string): boolean {
  let inner: Shape | undefined = shape;
  let here = document;
  let isRequired = false;
  for (const key of segments(pointer)) {
    const members: Shape | undefined =
      inner?.anyOf === undefined ? inner : alternative(inner.anyOf, undefined, isObject(here) ? here : {});
    if (members === undefined) return false;
    isRequired = members.required?.includes(key) ?? false;
    inner = Array.isArray(here) ? members.items : memberOf(members, key);
    here = isObject(here) ? own(here, key) : Array.isArray(here) ? here[Number(key)] : undefined;
  }
  return isRequired;
}
