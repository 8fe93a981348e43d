import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  /** Of how many it is so, of all that are ticked. */
  readonly count: number;
  readonly all: number;
  readonly onChange: (is: boolean) => void;
}

/** Whether something is so of all items, of none, or of some: pressed, it becomes so of all. */
export function SharedBox({ label, count, all, onChange }: Props) {
  const { t } = useTranslation('amend-several');
  const isSome = count > 0 && count < all;
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={count === all}
        ref={(box) => {
          if (box !== null) box.indeterminate = isSome;
        }}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>
        {label}
        {isSome ? <span className="hint"> {t('some', { count, all })}</span> : null}
      </span>
    </label>
  );
}
