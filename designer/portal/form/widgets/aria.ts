import type { RJSFSchema, WidgetProps } from '@rjsf/utils';
import { describedBy } from '../../../look/Field.tsx';
import type { Answers, PageContext } from '../types.ts';

export type Widget = WidgetProps<Answers, RJSFSchema, PageContext>;

/** What a control says of its help and its problem. */
export function ariaOf({ id, rawErrors, options }: Widget) {
  const invalid = Boolean(rawErrors?.length);
  return {
    'aria-describedby': describedBy(id, { hint: Boolean(options.help), error: invalid }),
    'aria-invalid': invalid || undefined,
  };
}

/** The value as text, where it is one. */
export const textValue = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
