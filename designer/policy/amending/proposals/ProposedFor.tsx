import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWorkbench } from '../state/draft.ts';

interface Props {
  readonly provision: string;
  /** The provision in words. */
  readonly name: string;
}

/** The way to what is proposed for a provision. */
export function ProposedFor({ provision, name }: Props) {
  const { t } = useTranslation('amend-proposals');
  const id = useWorkbench(({ view }) => view.id);
  return (
    <Link className="workbench-provision-proposed" to={`/policy/amendments/${id}/proposals#${provision}`}>
      {t('one')} <span className="visually-hidden">({name})</span>
    </Link>
  );
}
