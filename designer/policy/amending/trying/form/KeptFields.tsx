import { useTranslation } from 'react-i18next';
import { Button } from '../../../../look/Button.tsx';
import { DateText } from '../../../../look/DateText.tsx';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';
import { useEditing } from '../../state/editing.ts';
import type { TrialForm } from '../useTrial.ts';

/** What a scenario brought along that is not typed here: the steps of its story, and open questions as they were settled. */
export function KeptFields({ form: { input, change } }: { readonly form: TrialForm }) {
  const { t } = useTranslation('amend-try');
  const { edition } = useEditing();
  const { transitions, roles } = edition.workflow;
  const { story = [], settled = [], setAside = [], readings = {} } = input.kept;
  const open = [
    ...settled.map((id) => ({ id, how: t('kept.settled') })),
    ...setAside.map((id) => ({ id, how: t('kept.set-aside') })),
    ...Object.entries(readings).map(([id, reading]) => ({ id, how: reading })),
  ];
  if (story.length + open.length === 0) return null;
  return (
    <Disclosure summary={t('kept.title', { count: story.length + open.length })}>
      <ol className="trying-lines">
        {story.map(({ transition, by, on }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a story are told apart by their place alone
          <li key={index}>
            <DateText date={on} />: <Named item={transitions[transition]} id={transition} /> (
            <Named item={roles[by]} id={by} />)
          </li>
        ))}
      </ol>
      <ul className="trying-lines">
        {open.map(({ id, how }) => (
          <li key={`${id} ${how}`}>
            <Named item={edition.open?.[id]} id={id} />: {how}
          </li>
        ))}
      </ul>
      <Button onClick={() => change({ kept: {} })}>{t('kept.remove')}</Button>
    </Disclosure>
  );
}

interface NamedProps {
  readonly item: { readonly title: Parameters<typeof LegalText>[0]['text'] } | undefined;
  readonly id: string;
}

function Named({ item, id }: NamedProps) {
  return item === undefined ? id : <LegalText text={item.title} />;
}
