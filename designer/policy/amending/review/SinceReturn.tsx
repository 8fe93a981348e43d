import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { useFindingLink } from '../overview/useFindingLink.tsx';
import { type DraftPlace, placesBeside } from './since-return.ts';
import { useSince } from './useSince.ts';

interface Props {
  /** What the changes in words speak of. */
  readonly shown: readonly DraftPlace[];
  /** How many of them were changed since. */
  readonly count: number;
  readonly isOnly: boolean;
  readonly onOnly: (only: boolean) => void;
}

/** What was changed since the amendment was returned: a filter for the changes in words, and the places that they do not speak of. */
export function SinceReturn({ shown, count, isOnly, onOnly }: Props) {
  const { t } = useTranslation('amend-review');
  const { wasReturned, places } = useSince();
  if (!wasReturned) return null;
  if (places.length === 0) return <p>{t('since.nothing')}</p>;
  const beside = placesBeside(places, shown);
  return (
    <>
      {count === 0 ? null : (
        <p>
          <button type="button" className="chip" aria-pressed={isOnly} onClick={() => onOnly(!isOnly)}>
            {t('since.only', { count })}
          </button>
        </p>
      )}
      {beside.length === 0 ? null : (
        <Disclosure summary={t('since.beside', { count: beside.length })}>
          <ul>
            {beside.map((place) => (
              <li key={`${place.file} ${place.pointer}`}>
                <PlaceLink place={place} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** A place of the draft in words, as a link to where it is edited. */
function PlaceLink({ place }: { readonly place: DraftPlace }) {
  return useFindingLink({ at: place, params: {} });
}
