import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../../../look/Button.tsx';
import { Dialog } from '../../../look/Dialog.tsx';
import { ScrollTable } from '../../../look/ScrollTable.tsx';
import { SHORTCUTS } from './shortcuts.ts';

/** Every shortcut on one sheet. */
export default function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['amending', 'amend-how']);
  return (
    <Dialog title={t('shortcut.title')} onClose={onClose}>
      <p>
        <Link to="/policy/amendments/how" onClick={onClose}>
          {t('amend-how:title')}
        </Link>
      </p>
      <ScrollTable caption={t('shortcut.title')} quiet>
        <thead>
          <tr>
            <th scope="col">{t('shortcut.keys')}</th>
            <th scope="col">{t('shortcut.does')}</th>
          </tr>
        </thead>
        <tbody>
          {SHORTCUTS.map(({ id, keys }) => (
            <tr key={id}>
              <td>
                {keys.map((key, index) => (
                  <span key={key}>
                    {index > 0 ? ', ' : ''}
                    <kbd>{key}</kbd>
                  </span>
                ))}
              </td>
              <td>{t(`shortcut.${id}`)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <Button onClick={onClose}>{t('shortcut.close')}</Button>
    </Dialog>
  );
}
