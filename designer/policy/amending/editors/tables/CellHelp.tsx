import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../../look/Disclosure.tsx';

const FORMS = [
  ['any', '-'],
  ['equal', '5'],
  ['in', '1, 2, 3'],
  ['range', '5..10'],
  ['ends', '[5, 10)'],
  ['open', '>= 5'],
  ['both', '>= 5 & 7, 9'],
  ['quoted', '"a, b"'],
] as const;

const KEYS = [
  ['edit', 'Enter, F2'],
  ['cancel', 'Esc'],
  ['select', 'Shift + ←↑→↓'],
  ['clipboard', 'Ctrl + C, X, V'],
  ['clear', 'Delete'],
  ['insert', 'Ctrl + Enter, Alt + Insert'],
  ['remove', 'Ctrl + Delete'],
  ['move', 'Alt + ↑, Alt + ↓'],
  ['leave', 'Esc, Tab'],
] as const;

/** How cells are written, and what the keys do. */
export function CellHelp() {
  const { t } = useTranslation('amend-tables');
  return (
    <Disclosure summary={t('help.title')}>
      <dl className="pairs">
        {FORMS.map(([key, example]) => (
          <div key={key}>
            <dt className="mono">{example}</dt>
            <dd>{t(`help.cell.${key}`)}</dd>
          </div>
        ))}
        {KEYS.map(([key, keys]) => (
          <div key={key}>
            <dt>{keys}</dt>
            <dd>{t(`help.key.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
