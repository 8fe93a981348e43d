import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { placeOf } from '../../../../engine/library/place.ts';
import { describeAct } from '../../../../engine/text/citation.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Alert } from '../../../look/Alert.tsx';
import { Button } from '../../../look/Button.tsx';
import { takeAmendmentStep } from '../api/amendments.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { namedIn } from '../state/named-in.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';
import { SharedList } from './SharedPlaces.tsx';
import { StepProblem } from './StepProblem.tsx';
import { useShared } from './useShared.ts';

/** What was published meanwhile, place by place where both amendments touch it; then the draft stands on the new edition. */
export function Behind() {
  const { t } = useTranslation('amend-review');
  const { store, files } = useDraft();
  const queries = useQueryClient();
  const { id, behind, sequence, may } = useWorkbench(({ view }) => view);
  // What was taken back is not among them any more.
  const isLoaded = behind.every(
    ({ file, gone }) => files.some(({ path }) => path === file) === (gone !== true),
  );
  const reload = () => queries.invalidateQueries({ queryKey: ['amendment', id, 'open'] });
  const rebase = useMutation({
    mutationFn: () => takeAmendmentStep(id, { step: 'rebase', sequence }),
    onSuccess: async (view) => {
      store.getState().receive(view);
      await reload();
    },
  });
  const shared = useShared();
  const titleOf = useServiceTitle();
  const { language } = useLanguage();
  const documents = useWorkbench((workbench) => workbench.documents);
  const nameOf = (file: string) => {
    const place = placeOf(file);
    if (place?.kind !== 'amendment' || place.service === undefined) return file;
    return `${describeAct(place.name, namedIn(documents), language)}: ${titleOf(place.service)}`;
  };
  return (
    <Alert tone="warning" title={t('behind.title')}>
      <p>{t('behind.text')}</p>
      <ul>
        {behind.map(({ file, gone }) => (
          <li key={file}>
            <span title={file}>{nameOf(file)}</span>
            {gone ? <> ({t('behind.gone')})</> : null}
          </li>
        ))}
      </ul>
      {isLoaded ? (
        <SharedList shared={shared} />
      ) : (
        <Button onClick={() => void reload()}>{t('behind.reload')}</Button>
      )}
      {isLoaded && shared.length === 0 ? <p>{t('behind.none-shared')}</p> : null}
      {rebase.isError ? <StepProblem error={rebase.error} /> : null}
      {may.includes('rebase') && isLoaded ? (
        <Button kind="primary" busy={rebase.isPending} onClick={() => rebase.mutate()}>
          {t('step.rebase')}
        </Button>
      ) : null}
    </Alert>
  );
}
