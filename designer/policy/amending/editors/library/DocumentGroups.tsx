import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './library.css';

interface Props {
  readonly ids: readonly string[];
  /** Those that the edition uses stand first. */
  readonly used: ReadonlySet<string>;
  readonly none: string;
  readonly children: (id: string) => ReactNode;
}

/** The documents of one kind, those that the edition uses first. */
export function DocumentGroups({ ids, used, none, children }: Props) {
  const { t } = useTranslation('amend-parameters');
  const group = (title: string, members: readonly string[]) =>
    members.length === 0 ? null : (
      <>
        <h3 className="amend-library-group">{title}</h3>
        <ul className="amend-fields-items">
          {members.map((id) => (
            <Fragment key={id}>{children(id)}</Fragment>
          ))}
        </ul>
      </>
    );
  if (ids.length === 0) return <p>{none}</p>;
  return (
    <>
      {group(
        t('shared.used'),
        ids.filter((id) => used.has(id)),
      )}
      {group(
        t('shared.others'),
        ids.filter((id) => !used.has(id)),
      )}
    </>
  );
}
