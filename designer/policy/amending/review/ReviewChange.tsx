import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '../../../../engine/diff/types.ts';
import type { Citation } from '../../../../engine/schema/citation.ts';
import { spokenFor } from '../../../../engine/schema/languages.ts';
import { useLanguage } from '../../../app/language/useLanguage.ts';
import { Button } from '../../../look/Button.tsx';
import { Mark } from '../../../look/Mark.tsx';
import { Tag } from '../../../look/Tag.tsx';
import { ProvisionText } from '../../edition/ProvisionText.tsx';
import { useWorkbench } from '../state/draft.ts';
import { AddRemark } from './AddRemark.tsx';
import { namesOf } from './names-of.ts';
import { RemarkList } from './RemarkList.tsx';
import { besideItsProvision } from './sentence.ts';
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
  /** The provision of the act that it stands beside: that one it need not name. */
  readonly beside?: string;
}

/** A change in words with the provision behind it, and what was said of it. */
export function ReviewChange({ change, file, beside }: Props) {
  const { t } = useTranslation('amend-review');
  const { language } = useLanguage();
  const [commenting, setCommenting] = useState(false);
  const may = useWorkbench(({ view }) => view.may);
  const documents = useWorkbench((workbench) => workbench.documents);
  const { places } = useSince();
  const [icon, tone] = LOOKS[change.kind];
  const about = { file, pointer: change.pointer };
  const { acts } = namesOf(documents);
  const whole = change.sentences[language] ?? change.sentences[spokenFor(language)] ?? '';
  const words =
    beside === undefined ? whole : besideItsProvision(whole, change.citation, beside, acts, language);
  const said = useRemarksOn(about);
  return (
    <li className={`change change-${change.kind}`}>
      <Mark icon={icon} tone={tone}>
        {t(`kind.${change.kind}`)}
      </Mark>
      <div className="change-body">
        <p>
          {words} {isAmong(places, about) ? <Tag tone="warning">{t('since.mark')}</Tag> : null}
        </p>
        <div className="item-foot">
          <ProvisionText
            citation={beside === undefined ? change.citation : governingOf(change.citation, beside)}
            acts={acts}
          />
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

/** Beside the provision that wrote it, only what it wrote anew remains to be shown. */
function governingOf(citation: Citation | undefined, beside: string): Citation | undefined {
  if (citation?.by?.provision !== beside) return citation?.provision === beside ? undefined : citation;
  const { by: _, ...governing } = citation;
  return governing;
}
