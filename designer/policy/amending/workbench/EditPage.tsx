import { lazy, memo, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { EmptyState } from '../../../look/EmptyState.tsx';
import { Loading } from '../../../look/Loading.tsx';
import { aspectEditors } from '../editors/index.ts';
import { DraftBoundary } from '../frame/DraftBoundary.tsx';
import { useTrials, useWorkbench } from '../state/draft.ts';
import { EditingContext } from '../state/editing.ts';
import { partsOf } from '../state/parts.ts';
import { TrialToggle } from '../trying/TrialToggle.tsx';
import { AspectNav } from './AspectNav.tsx';
import { LawPane } from './LawPane.tsx';
import { PartPick } from './PartPick.tsx';
import { useEditingOf } from './useEditingOf.ts';
import { SelectingContext, useSelecting } from './useSelecting.ts';

const TrialDrawer = lazy(async () => ({ default: (await import('../trying/TrialDrawer.tsx')).TrialDrawer }));

/** Left the law, right the definition: every aspect of the edition that a part of the amendment makes. */
export function EditPage() {
  const { t } = useTranslation('amending');
  const { service, part, aspect } = useParams();
  const id = useWorkbench(({ view }) => view.id);
  const act = useWorkbench(({ view }) => view.act);
  const documents = useWorkbench((workbench) => workbench.documents);
  const parts = partsOf(documents, act);
  const first = parts.find((one) => service === undefined || one.service === service) ?? parts[0];
  if (first === undefined) return <EmptyState title={t('edit.no-part')}>{t('edit.no-part-text')}</EmptyState>;
  const wanted = parts.find((one) => one.service === service && one.part === part) ?? first;
  const editor = aspectEditors.find((one) => one.id === aspect) ?? aspectEditors[0];
  if (editor === undefined) return null;
  if (wanted.service !== service || wanted.part !== part || editor.id !== aspect)
    return (
      <Navigate to={`/policy/amendments/${id}/edit/${wanted.service}/${wanted.part}/${editor.id}`} replace />
    );
  return <Workbench key={`${service}/${part}`} service={service} part={part} aspect={editor.id} />;
}

interface Props {
  readonly service: string;
  readonly part: string;
  readonly aspect: string;
}

/** Drawn again only when what it shows changes, not with every change of the draft. */
const Workbench = memo(function Workbench({ service, part, aspect }: Props) {
  const { t } = useTranslation('amending');
  const selecting = useSelecting();
  const editing = useEditingOf(service, part, selecting.selected);
  const isTrying = useTrials(({ isShown }) => isShown);
  const drawer = useId();
  const editor = aspectEditors.find(({ id }) => id === aspect);
  if (editing === undefined)
    return <EmptyState title={t('edit.no-edition')}>{t('edit.no-edition-text')}</EmptyState>;
  return (
    <EditingContext value={editing}>
      <SelectingContext value={selecting}>
        <div className="workbench">
          <DraftBoundary>
            <LawPane />
          </DraftBoundary>
          <section className="workbench-definition" aria-label={t('edit.definition')}>
            <div className="workbench-bar">
              <PartPick service={service} part={part} aspect={aspect} />
              <TrialToggle controls={drawer} />
            </div>
            <div className="workbench-sides">
              <AspectNav service={service} part={part} aspect={aspect} />
              <div className="workbench-editor">
                <DraftBoundary>
                  <Suspense fallback={<Loading />}>
                    {editor === undefined ? null : <editor.Editor />}
                  </Suspense>
                </DraftBoundary>
              </div>
            </div>
          </section>
          {isTrying ? (
            <DraftBoundary>
              <Suspense fallback={<Loading />}>
                <TrialDrawer id={drawer} />
              </Suspense>
            </DraftBoundary>
          ) : null}
        </div>
      </SelectingContext>
    </EditingContext>
  );
});
