import { useTranslation } from 'react-i18next';
import { standingPointers } from '../../../../../engine/amending/standing-pointers.ts';
import { join } from '../../../../../engine/json/pointer.ts';
import { Button } from '../../../../look/Button.tsx';
import { type Mend, type MendedPart, useMending } from './useMending.ts';

/** An open question in the edition that a part makes. */
export interface AskedInPart {
  readonly of: MendedPart;
  readonly question: string;
}

interface Props {
  readonly asked: readonly AskedInPart[];
  /** Some of them speak of what the edition no longer has. */
  readonly pointsNowhere: boolean;
  /** What the buttons are about, for those who do not see where they stand. */
  readonly name: string;
}

/** Ends open questions, or leaves out of them what the edition no longer has: one question, or several at once. */
export function OpenMends({ asked, pointsNowhere, name }: Props) {
  const { t } = useTranslation('amend-mends');
  const mend = useMending();
  if (mend === undefined || asked.length === 0) return null;
  const count = asked.length;
  const end = asked.map(({ of, question }): Mend => [of, () => [[join('/open', question), undefined]]]);
  const keep = asked.map(
    ({ of, question }): Mend => [
      of,
      ({ edition }) => {
        const pointers = standingPointers(edition, question);
        // A question that speaks of nothing is no question: it is for somebody to end it, or to say anew what it is about.
        return pointers.length === 0 ? [] : [[join('/open', question, 'pointers'), pointers]];
      },
    ],
  );
  const about = <span className="visually-hidden">: {name}</span>;
  return (
    <div className="button-row">
      <Button onClick={() => mend(t('open.ended', { count, name }), end)}>
        {t('open.end', { count })}
        {about}
      </Button>
      {pointsNowhere ? (
        <Button onClick={() => mend(t('open.kept', { count, name }), keep)}>
          {t('open.keep', { count })}
          {about}
        </Button>
      ) : null}
    </div>
  );
}
