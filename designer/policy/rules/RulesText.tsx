import { useEffect } from 'react';
import { useLocation } from 'react-router';
import type { ActText } from '../../../server/api/schemas/acts.ts';
import { ProvisionItem } from './ProvisionItem.tsx';

interface Props {
  readonly data: ActText;
  readonly official: boolean;
}

/** The whole text, provision by provision. */
export function RulesText({ data, official }: Props) {
  const { hash } = useLocation();
  useEffect(() => {
    // The text arrives after the page: only now is there something to go to.
    const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [hash]);
  return (
    <article className="act-text">
      {data.provisions.map((provision) => (
        <ProvisionItem key={provision.id} provision={provision} data={data} official={official} />
      ))}
    </article>
  );
}
