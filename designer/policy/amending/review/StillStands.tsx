import { useMutation } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wording } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Button } from '../../../look/Button.tsx';
import { ErrorState } from '../../../look/ErrorState.tsx';
import { commentOn, resolveComment } from '../api/amendments.ts';
import { MendedContext } from '../overview/mends/useMending.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { RemarkList } from './RemarkList.tsx';
import { StepField } from './StepField.tsx';
import type { OpenInPart } from './useAccounted.ts';
import { placeOfQuestion, useLookedAtQuestions } from './useLookedAtQuestions.ts';
import { useRemarksOn } from './useRemarksOn.ts';

/** What was said of an open question, and the way to say that it was looked at and still stands: a settled comment, with its author and day. */
export function StillStands({ asked }: { readonly asked: OpenInPart }) {
  const { t } = useTranslation('amend-mends');
  const { language } = useLanguage();
  const { store } = useDraft();
  const { id, act, may } = useWorkbench(({ view }) => view);
  const isLookedAt = useLookedAtQuestions()(asked);
  const told = useContext(MendedContext);
  const [asking, setAsking] = useState(false);
  const [remark] = useState(() => crypto.randomUUID());
  const at = placeOfQuestion(asked, act);
  const name = wording(asked.open.title, language);
  const say = useMutation({
    mutationFn: async (text: string) => {
      await commentOn(id, { id: remark, text: text.trim(), at });
      return resolveComment(id, remark);
    },
    onSuccess: (view) => {
      store.getState().receive(view);
      setAsking(false);
      told(t('open.looked-at', { name }));
    },
  });
  const said = useRemarksOn(at);
  return (
    <>
      <RemarkList remarks={said} />
      {say.isError ? <ErrorState error={say.error} /> : null}
      {asking ? (
        <StepField
          label={t('open.why')}
          hint={t('open.why-hint')}
          required={t('open.why-missing')}
          onSay={(text) => say.mutate(text)}
        >
          <Button type="submit" busy={say.isPending}>
            {t('open.say')}
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            {t('open.cancel')}
          </Button>
        </StepField>
      ) : null}
      {asking || isLookedAt || !may.includes('comment') ? null : (
        <div>
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {t('open.looked')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </div>
      )}
    </>
  );
}
