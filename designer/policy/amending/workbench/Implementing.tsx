import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { itemsCiting } from '../../../../engine/amending/coverage.ts';
import type { ProvisionState } from '../../../../engine/amending/report.ts';
import { segments } from '../../../../engine/json/pointer.ts';
import { wording } from '../../../../engine/text/localize.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Button } from '../../../look/Button.tsx';
import { GrowingArea } from '../editors/fields/GrowingArea.tsx';
import { aspectEditors } from '../editors/index.ts';
import { LeaveOpen } from '../editors/open/LeaveOpen.tsx';
import { useDraft, useLive, useWorkbench } from '../state/draft.ts';
import { useEditing } from '../state/editing.ts';
import { itemName } from './item-name.ts';
import { isBelow } from './selection.ts';
import { useSelection } from './useSelecting.ts';
import { withReason } from './without-effect.ts';

interface Props {
  readonly provision: string;
  readonly state: ProvisionState['state'] | undefined;
  /** How many below it are left to do. */
  readonly below: number;
}

/** What implements a provision, as links; or the reason why it changes no data. */
export function Implementing({ provision, state, below }: Props) {
  const { t } = useTranslation('amending');
  const { language } = useLanguage();
  const { act, edition, service, part } = useEditing();
  const id = useWorkbench(({ view }) => view.id);
  const [search] = useSearchParams();
  const pointers = useMemo(() => itemsCiting(edition, act, provision), [edition, act, provision]);
  const linkTo = (pointer: string) => {
    const [aspect = ''] = segments(pointer);
    const editor = aspectEditors.find(({ aspects }) => aspects.includes(aspect)) ?? aspectEditors[0];
    const query = new URLSearchParams(search);
    query.set('item', pointer);
    return { pathname: `/policy/amendments/${id}/edit/${service}/${part}/${editor?.id}`, search: `${query}` };
  };
  return (
    <div className="workbench-implementing">
      {pointers.length === 0 ? <p>{t('law.nothing-implements')}</p> : <p>{t('law.implemented-by')}</p>}
      <ul>
        {pointers.map((pointer) => {
          const [aspect = ''] = segments(pointer);
          const name = itemName(edition, pointer, language);
          return (
            <li key={pointer}>
              <Link to={linkTo(pointer)}>
                {t(`aspect.of.${aspect}`, { defaultValue: aspect })}
                {name === undefined ? null : `: ${name}`}
              </Link>
            </li>
          );
        })}
      </ul>
      {state === 'covered' && pointers.length > 0 ? null : <WithoutEffect provision={provision} />}
      <LeaveOpen key={provision} pointers={pointers} place={{ act, provision }} of={provision} />
      {below > 0 ? <SelectBelow provision={provision} state={state} below={below} /> : null}
    </div>
  );
}

/** Marks a provision as changing no data, with the reason. */
function WithoutEffect({ provision }: { readonly provision: string }) {
  const { t } = useTranslation('amending');
  const { language } = useLanguage();
  const { store } = useDraft();
  const { definition, file, part, editable } = useEditing();
  const id = useId();
  const reason = definition.withoutEffect?.[provision];
  const write = (text: string) =>
    store
      .getState()
      .change(
        t('law.label-without-effect', { provision }),
        (documents) =>
          withReason(
            documents,
            { file, part },
            [provision],
            text === '' ? undefined : { [language]: text, unofficial: [language] },
          ),
        `without-effect ${provision}`,
      );
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('law.reason-without-effect')}
      </label>
      <GrowingArea
        id={id}
        lines={2}
        disabled={!editable}
        value={reason === undefined ? '' : wording(reason, language)}
        placeholder={t('law.reason-example')}
        language={language}
        onChange={write}
      />
    </div>
  );
}

/** Selects a provision with all below it that are left to do, so that one reason can be given for them. */
function SelectBelow({ provision, state, below }: Props) {
  const { t } = useTranslation('amending');
  const { editable } = useEditing();
  const { report } = useLive();
  const { selectAll } = useSelection();
  if (!editable) return null;
  const select = () => {
    const left = report?.coverage.filter((one) => one.state === 'to-do') ?? [];
    const inside = left.map((one) => one.provision).filter((one) => isBelow(one, provision));
    selectAll(state === 'to-do' ? [provision, ...inside] : inside);
  };
  return (
    <div>
      <Button kind="quiet" onClick={select}>
        {t('law.select-below', { count: below })}
      </Button>
    </div>
  );
}
