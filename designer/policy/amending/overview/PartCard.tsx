import { useTranslation } from 'react-i18next';
import { put } from '../../../../engine/amending/put.ts';
import type { AmendmentPart } from '../../../../engine/schema/amendment.ts';
import { Button } from '../../../look/Button.tsx';
import { ButtonLink } from '../../../look/ButtonLink.tsx';
import { Card } from '../../../look/Card.tsx';
import { LegalText } from '../../../look/LegalText.tsx';
import { useDraft, useWorkbench } from '../state/draft.ts';
import { useServiceTitle } from '../state/useServiceTitle.ts';
import { PartDays } from './PartDays.tsx';
import { PartGoverns } from './PartGoverns.tsx';
import { PartMore } from './PartMore.tsx';
import { TitleMissing } from './TitleMissing.tsx';

/** How the fields of a part change it. */
export interface PartWriting {
  readonly editable: boolean;
  /** Sets what stands at a path of the part; without a value it is taken away. */
  readonly onChange: (path: readonly string[], value: unknown, label: string) => void;
}

interface Props {
  readonly service: string;
  readonly part: string;
  readonly file: string;
  readonly definition: AmendmentPart;
}

/** A part: from when it has effect, and which cases it governs. */
export function PartCard({ service, part, file, definition }: Props) {
  const { t } = useTranslation('amending');
  const { store } = useDraft();
  const { id, may } = useWorkbench(({ view }) => view);
  const titleOf = useServiceTitle();
  const editable = may.includes('edit');
  const write = (path: readonly string[], value: unknown, label: string) =>
    store.getState().change(
      label,
      (documents) => ({
        ...documents,
        [file]: put(documents[file], ['parts', part, ...path], value),
      }),
      `${file} ${part} ${path.join('/')}`,
    );
  return (
    <Card>
      <div className="amending-part">
        <h3>
          {titleOf(service)}: <LegalText text={definition.title} />
        </h3>
        <TitleMissing title={definition.title} />
        <PartDays definition={definition} editable={editable} onChange={write} />
        <PartGoverns definition={definition} editable={editable} onChange={write} />
        <PartMore
          service={service}
          part={part}
          definition={definition}
          editable={editable}
          onChange={write}
        />
        <div className="button-row">
          <ButtonLink to={`/policy/amendments/${id}/edit/${service}/${part}`} kind="primary">
            {t('overview.edit-part')}
          </ButtonLink>
          {editable ? (
            <Button kind="quiet" onClick={() => write([], undefined, t('overview.label-remove-part'))}>
              {t('overview.remove-part')}
            </Button>
          ) : null}
        </div>
      </div>
    </Card>
  );
}
