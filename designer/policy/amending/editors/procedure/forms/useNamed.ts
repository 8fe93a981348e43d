import type { Named } from '../model/added.ts';
import { useNewText } from '../useNewText.ts';
import type { EventChoice } from './EventFields.tsx';

/** Makes what the forms give of the names that were typed in them. */
export function useNamed(): {
  readonly named: (name: string) => Named;
  /** To be spread: nothing where the event is one of the step's own name. */
  readonly eventOf: (choice: EventChoice) => { readonly event?: string | Named };
} {
  const textOf = useNewText();
  const named = (name: string): Named => ({ name, title: textOf(name) });
  return {
    named,
    eventOf: ({ key, name }) =>
      key === '' ? (name.trim() === '' ? {} : { event: named(name) }) : { event: key },
  };
}
