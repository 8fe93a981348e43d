import { memo } from 'react';
import type { Act, ActProvision } from '../../../../engine/schema/act.ts';
import { describeProvision } from '../../../../engine/text/provision.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { LegalText } from '../../../look/LegalText.tsx';

interface Props {
  readonly id: string;
  readonly provision: ActProvision;
  readonly isOpen: boolean;
  readonly onToggle: (id: string) => void;
}

/** A provision in the list, as the act numbers it. A long act has thousands: those that did not change are not drawn again. */
export const ProvisionHead = memo(function ProvisionHead({ id, provision, isOpen, onToggle }: Props) {
  const { language } = useLanguage();
  return (
    <button type="button" className="act-provision-head" aria-expanded={isOpen} onClick={() => onToggle(id)}>
      <span className="act-provision-place">
        {describeProvision(id, numberedAs(id, provision), language)}
        <span className="mono">{id}</span>
      </span>
      <span className="act-provision-text">
        {provision.number === undefined ? null : (
          <span className="act-provision-number">{provision.number}</span>
        )}{' '}
        {provision.text === undefined ? null : <LegalText text={provision.text} />}
      </span>
    </button>
  );
});

/** What a description asks of an act: only the number of the provision itself, so that a change of another does not draw it again. */
const numberedAs = (id: string, { order, number }: ActProvision): Pick<Act, 'provisions'> => ({
  provisions: { [id]: { order, ...(number === undefined ? {} : { number }) } },
});
