import type { NewEvent, StreamAppend } from '../store/port.ts';
import type { CaseRepository } from './repository.ts';

/**
 * The next number of a year, `2026-000123-4`: the year, a running number, and a check digit that shows a slip of the pen.
 * It is taken by appending `append` together with what it is for; if another was faster, that is refused and one tries again.
 */
export async function nextNumber(
  repository: CaseRepository,
  year: string,
  taken: Pick<NewEvent, 'at' | 'by'> & { readonly case: string },
): Promise<{ readonly number: string; readonly append: StreamAppend }> {
  const stream = `numbers-${year}`;
  const last = (await repository.read(stream)).length;
  const { case: of, ...rest } = taken;
  const number = writeNumber(year, last + 1);
  const event: NewEvent = { type: 'number-allocated', payload: { number, case: of }, ...rest };
  return { number, append: { stream, expectedSequence: last, events: [event] } };
}

export function writeNumber(year: string, count: number): string {
  const running = String(count).padStart(6, '0');
  return `${year}-${running}-${checkDigit(`${year}${running}`)}`;
}

/** ISO/IEC 7064, MOD 11,10: finds every wrong digit and nearly every swap of neighbours. */
export function checkDigit(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}
