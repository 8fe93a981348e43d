import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { draftEdition } from '../../../../engine/amending/draft-edition.ts';
import { readableEdition } from '../../../../engine/amending/readable-edition.ts';
import { segments } from '../../../../engine/json/pointer.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { aspectEditors } from '../editors/index.ts';
import { groupPointer, SERVICE_GROUPS } from '../editors/service/groups/groups.ts';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { partsOf } from '../state/parts.ts';
import { itemsOf } from './items-of.ts';

/** Something that the palette offers. */
export interface Command {
  readonly id: string;
  readonly name: string;
  /** What kind of thing it is. */
  readonly kind: string;
  run(): void;
}

const PAGES = ['', 'act', 'proposals', 'edit', 'texts', 'try', 'review'] as const;

/** Everything that can be gone to or done in the open amendment: its pages, the aspects and items of the part edited, undo and redo. */
export function useCommands(at: { readonly service?: string; readonly part?: string }): readonly Command[] {
  const { t } = useTranslation(['amending', 'amend-service']);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { store } = useDraft();
  const { id, act } = useWorkbench(({ view }) => view);
  const documents = useWorkbench((workbench) => workbench.documents);
  const base = `/policy/amendments/${id}`;
  const pages = PAGES.map((page) => ({
    id: `page ${page}`,
    name: t(`nav.${page === '' ? 'overview' : page}`),
    kind: t('palette.page'),
    run: () => navigate(`${base}/${page}`),
  }));
  const done = (['undo', 'redo'] as const).map((step) => ({
    id: step,
    name: t(`undo.${step}`),
    kind: t('palette.step'),
    run: () => store.getState()[step](),
  }));
  const parts = partsOf(documents, act);
  const edited = parts.find(({ service, part }) => service === at.service && part === at.part) ?? parts[0];
  const raw = edited && draftEdition(documents, { ...edited, act });
  const found = raw && readableEdition(raw);
  if (edited === undefined || found === undefined) return [...pages, ...done];
  const edit = `${base}/edit/${edited.service}/${edited.part}`;
  const aspects = aspectEditors.map((editor) => ({
    id: `aspect ${editor.id}`,
    name: t(`aspect.${editor.id}`),
    kind: t('palette.aspect'),
    run: () => navigate(`${edit}/${editor.id}`),
  }));
  const groups = SERVICE_GROUPS.map(({ id: group }) => ({
    id: `group ${group}`,
    name: t(`amend-service:group.${group}`),
    kind: t('aspect.of.service'),
    run: () => navigate(`${edit}/service?${new URLSearchParams({ item: groupPointer(group) })}`),
  }));
  const items = itemsOf(found.edition, language).map(({ pointer, name }) => {
    const [aspect = ''] = segments(pointer);
    const editor = aspectEditors.find(({ aspects }) => aspects.includes(aspect)) ?? aspectEditors.at(-1);
    return {
      id: pointer,
      name,
      kind: t(`aspect.of.${aspect}`, { defaultValue: aspect }),
      run: () => navigate(`${edit}/${editor?.id}?${new URLSearchParams({ item: pointer })}`),
    };
  });
  return [...pages, ...done, ...aspects, ...groups, ...items];
}
