import { saysMore } from './says-more.ts';
import { useActNumber } from './useActNumber.ts';

/** What names an amendment: the number and date of its act, and what its authors call it. */
interface Named {
  readonly number?: string | undefined;
  readonly adopted?: string | undefined;
  readonly workingTitle: string;
}

/** Puts the name of an amendment in words: number and date of its act first, then the working title where that says more. */
export function useAmendmentName(): (amendment: Named) => string {
  const numbered = useActNumber();
  return ({ number, adopted, workingTitle }) => {
    const first = numbered({ number, adopted });
    if (first === undefined || number === undefined) return workingTitle;
    return saysMore(workingTitle, number) ? `${first} · ${workingTitle}` : first;
  };
}
