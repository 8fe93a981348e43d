import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../../../engine/diff/types.ts';
import { spokenFor } from '../../../../engine/schema/languages.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Bound } from '../../../look/Bound.tsx';
import { Button } from '../../../look/Button.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { ProvisionText } from '../../edition/ProvisionText.tsx';
import { useWorkbench } from '../state/draft.ts';
import { AddRemark } from './AddRemark.tsx';
import { namesOf } from './names-of.ts';
import { RemarkList } from './RemarkList.tsx';
import { isAmong } from './since-return.ts';
import { useRemarksOn } from './useRemarksOn.ts';
import { useSince } from './useSince.ts';

const LOOKS = {
  added: ['plus', 'success'],
  removed: ['minus', 'danger'],
  changed: ['change', 'info'],
} as const;

interface Props {
  readonly change: Pick<Change, 'pointer' | 'kind' | 'citation' | 'sentences'>;
  /** Where it stands: what is said of it is said of that. */
  readonly file: string;
}

/** A change in words with the provision behind it, and what was said of it. */
export function ReviewChange({ change, file }: Props) {
  const { t } = useTranslation('amend-review');
  const { language } = useLanguage();
  const [commenting, setCommenting] = useState(false);
  const may = useWorkbench(({ view }) => view.may);
  const documents = useWorkbench((workbench) => workbench.documents);
  const { places } = useSince();
  const [icon, tone] = LOOKS[change.kind];
  const about = { file, pointer: change.pointer };
  const { acts } = namesOf(documents);
  const words = change.sentences[language] ?? change.sentences[spokenFor(language)] ?? '';
  const said = useRemarksOn(about);
  return (
    <li className={`change change-${change.kind}`}>
      <Mark icon={icon} tone={tone}>
        {t(`kind.${change.kind}`)}
      </Mark>
      <div className="change-body">
        <p>
          <Bound text={words} /> {isAmong(places, about) ? <Tag tone="warning">{t('since.mark')}</Tag> : null}
        </p>
        <div className="item-foot">
          <ProvisionText citation={change.citation} acts={acts} />
          {may.includes('comment') && !commenting ? (
            <Button kind="quiet" onClick={() => setCommenting(true)}>
              {t('comment')}
            </Button>
          ) : null}
        </div>
        <RemarkList remarks={said} />
        {commenting ? <AddRemark about={about} onDone={() => setCommenting(false)} /> : null}
      </div>
    </li>
  );
}
