import { useQuery } from '@tanstack/react-query';
import { editionsQuery } from '../../app/api/queries.ts';
import { LegalText } from '../../look/LegalText.tsx';

interface Props {
  /** `<act>/<part>`; several by commas. */
  readonly id: string;
  readonly service: string;
}

/** Parts of amendments by their titles, as the service's time line tells them. */
export function PartName({ id, service }: Props) {
  const entries = useQuery(editionsQuery(service)).data?.items ?? [];
  const parts = entries.flatMap(({ madeBy }) => madeBy);
  return id.split(', ').map((one, index) => {
    const known = parts.find(({ act, part }) => `${act}/${part}` === one);
    return (
      <span key={one}>
        {index > 0 ? '; ' : ''}
        {known ? <LegalText text={known.title} /> : one}
      </span>
    );
  });
}
