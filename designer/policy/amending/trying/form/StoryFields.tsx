import { useTranslation } from 'react-i18next';
import { Button } from '../../../../look/Button.tsx';
import { DateText } from '../../../../look/DateText.tsx';
import { Disclosure } from '../../../../look/Disclosure.tsx';
import { LegalText } from '../../../../look/LegalText.tsx';
import { useEditing } from '../../state/editing.ts';
import type { TrialForm } from '../useTrial.ts';

/** The steps of the story that a scenario brought along; they are not typed here. */
export function StoryFields({ form: { input, change } }: { readonly form: TrialForm }) {
  const { t } = useTranslation('amend-try');
  const { edition } = useEditing();
  const { transitions, roles } = edition.workflow;
  const { story, ...rest } = input.kept;
  if (story === undefined || story.length === 0) return null;
  return (
    <Disclosure summary={t('story.title', { count: story.length })}>
      <ol className="trying-lines">
        {story.map(({ transition, by, on }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a story are told apart by their place alone
          <li key={index}>
            <DateText date={on} />: <Named item={transitions[transition]} id={transition} /> (
            <Named item={roles[by]} id={by} />)
          </li>
        ))}
      </ol>
      <Button onClick={() => change({ kept: rest })}>{t('story.remove')}</Button>
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
