import { besidesNumber } from './besides-number.ts';
import { useActNumber } from './useActNumber.ts';

/** What names an amendment: the number and date of its act, and what its authors call it. */
interface Named {
  readonly number?: string | undefined;
  readonly adopted?: string | undefined;
  readonly workingTitle: string;
}

/** Puts the name of an amendment in words: number and date of its act first, then what the working title says besides. */
export function useAmendmentName(): (amendment: Named) => string {
  const numbered = useActNumber();
  return ({ number, adopted, workingTitle }) => {
    const first = numbered({ number, adopted });
    if (first === undefined || number === undefined) return workingTitle;
    const more = besidesNumber(workingTitle, number);
    return more === '' ? first : `${first} · ${more}`;
  };
}
