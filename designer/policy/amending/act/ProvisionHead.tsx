import { memo } from 'react';
import type { Act, ActProvision } from '../../../../engine/schema/act.ts';
import type { Language } from '../../../../engine/schema/languages.ts';
import { localize } from '../../../../engine/text/localize.ts';
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
  const number = unsaid(provision, language);
  return (
    <button type="button" className="act-provision-head" aria-expanded={isOpen} onClick={() => onToggle(id)}>
      <span className="act-provision-place">
        {describeProvision(id, numberedAs(id, provision), language)}
        <span className="mono">{id}</span>
      </span>
      <span className="act-provision-text">
        {number === undefined ? null : <span className="act-provision-number">{number}</span>}{' '}
        {provision.text === undefined ? null : <LegalText text={provision.text} />}
      </span>
    </button>
  );
});

/** Its number, unless its text begins with it or it is a word that the description has already. */
function unsaid({ number, text }: ActProvision, language: Language): string | undefined {
  if (number === undefined || !/\d/.test(number)) return undefined;
  return text !== undefined && localize(text, language).text.startsWith(number) ? undefined : number;
}

/** What a description asks of an act: only the number of the provision itself, so that a change of another does not draw it again. */
const numberedAs = (id: string, { order, number }: ActProvision): Pick<Act, 'provisions'> => ({
  provisions: { [id]: { order, ...(number === undefined ? {} : { number }) } },
});
