import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../../../engine/schema/act.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Section } from '../../../look/Section.tsx';
import { Progress } from '../progress/Progress.tsx';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import { ActFields } from './ActFields.tsx';
import { EntryFields } from './EntryFields.tsx';
import { PasteText } from './PasteText.tsx';
import { ProvisionList } from './ProvisionList.tsx';
import { together, useKeptNotes } from './paste/notes.ts';
import { followingNotes } from './put-back.ts';
import { newAct } from './registered.ts';

/** Registers the act: its text pasted and split into provisions, its identity, and how it enters into force. */
export function ActPage() {
  const { t } = useTranslation('amend-act');
  const { language } = useLanguage();
  const { store } = useDraft();
  const { id, act: key, workingTitle, may } = useWorkbench(({ view }) => view);
  const documents = useWorkbench((workbench) => workbench.documents);
  const [fresh] = useState(() => newAct(key, workingTitle, language));
  const act = namedIn(documents).acts[key] ?? fresh;
  const file = `acts/${key}.json`;
  const editable = may.includes('edit');
  const [notes, setNotes] = useKeptNotes(id);
  const change = (label: string, next: (act: Act) => Act, place?: string) =>
    store
      .getState()
      .change(
        label,
        (now) => ({ ...now, [file]: next(namedIn(now).acts[key] ?? fresh) }),
        place === undefined ? undefined : `${file} ${place}`,
      );
  return (
    <>
      <Progress />
      {editable ? (
        <Section title={t('paste.title')}>
          <PasteText
            act={act}
            fresh={fresh}
            onAct={(next) => change(t('label.text'), next)}
            onNotes={(found, joined) => setNotes(joined ? together(notes, found) : found)}
          />
        </Section>
      ) : null}
      <Section title={t('identity')}>
        <ActFields act={act} editable={editable} onChange={change} />
      </Section>
      <Section title={t('entry.title')}>
        <EntryFields act={act} editable={editable} onChange={change} />
      </Section>
      <Section
        title={t('provisions')}
        note={t('provision-count', { count: Object.keys(act.provisions).length })}
      >
        <ProvisionList
          act={act}
          editable={editable}
          onChange={change}
          notes={notes}
          onLookedAt={(looked) => setNotes(notes.filter((note) => !looked.includes(note)))}
          onRenamed={(from, to) => setNotes(followingNotes(notes, from, to))}
        />
      </Section>
    </>
  );
}

/** How the fields of the act change it. `place` joins what is typed there into one step of undo. */
export interface ActEditing {
  readonly act: Act;
  readonly editable: boolean;
  readonly onChange: (label: string, next: (act: Act) => Act, place?: string) => void;
}
