import { useTranslation } from 'react-i18next';
import type { AmendmentView } from '../../../../server/api/schemas/amendments.ts';
import { Disclosure } from '../../../look/Disclosure.tsx';
import { MomentText } from '../../../look/MomentText.tsx';

const SHOWN = 10;

/** What was done to the amendment, by whom, newest first. */
export function History({ history }: { readonly history: AmendmentView['history'] }) {
  const { t } = useTranslation('amending');
  const newest = [...history].reverse();
  const item = ({ sequence, at, by, kind, text }: AmendmentView['history'][number]) => (
    <li key={sequence}>
      <MomentText at={at} />, {by.name}: {t(`history.${kind}`)}
      {text === undefined || text === '' ? null : <> – {text}</>}
    </li>
  );
  return (
    <>
      <ol className="amending-history">{newest.slice(0, SHOWN).map(item)}</ol>
      {newest.length > SHOWN ? (
        <Disclosure summary={t('history.earlier', { count: newest.length - SHOWN })}>
          <ol className="amending-history">{newest.slice(SHOWN).map(item)}</ol>
        </Disclosure>
      ) : null}
    </>
  );
}
