import { Fragment } from 'react';

/** What must stay on one line: a number with its sign, an abbreviation with its number, a day with its month, a hyphenated number, a span of hours. */
const WHOLE = /(№ ?\S+|(?<!\p{L})\p{L}\p{Ll}{0,4}\. \d\S*|\b\d{1,2} \p{L}{3,} \d{4}|\S*\d\S*[-–]\S+)/u;
/** Above this many characters a piece is left to break: it would not fit a narrow screen. */
const LONGEST = 24;

/** A text whose numbers do not come apart at the end of a line. */
export function Bound({ text }: { readonly text: string }) {
  const pieces = text.split(WHOLE);
  if (pieces.length === 1) return text;
  return pieces.map((piece, index) => {
    const key = `${index} ${piece}`;
    // Between the matches stands what is left of the text.
    const whole = index % 2 === 1 && piece.length <= LONGEST;
    return whole ? (
      <span key={key} className="whole">
        {piece}
      </span>
    ) : (
      <Fragment key={key}>{piece}</Fragment>
    );
  });
}
