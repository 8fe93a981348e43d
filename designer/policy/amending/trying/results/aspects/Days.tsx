import { DateText } from '../../../../../look/DateText.tsx';

/** A span of days of which either end may be unknown. */
export function Days({ from, to }: { readonly from: string | undefined; readonly to: string | undefined }) {
  return (
    <span>
      {from === undefined ? '…' : <DateText date={from} />} –{' '}
      {to === undefined ? '…' : <DateText date={to} />}
    </span>
  );
}
