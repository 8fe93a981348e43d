import { useTranslation } from 'react-i18next';

interface Props {
  readonly only: boolean;
  readonly count: number;
  readonly onOnly: (only: boolean) => void;
}

/** Shows of a list only what is to be looked at. */
export function OnlyNoted({ only, count, onOnly }: Props) {
  const { t } = useTranslation('amend-act');
  return (
    <label className="noted-only">
      <input type="checkbox" checked={only} onChange={({ target }) => onOnly(target.checked)} />
      <span>{t('noted.only', { count })}</span>
    </label>
  );
}
