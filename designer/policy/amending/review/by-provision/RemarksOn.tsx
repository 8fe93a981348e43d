import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../look/Button.tsx';
import { useWorkbench } from '../../state/draft.ts';
import { AddRemark } from '../AddRemark.tsx';
import { RemarkList } from '../RemarkList.tsx';
import type { DraftPlace } from '../since-return.ts';
import { useRemarksOn } from '../useRemarksOn.ts';

interface Props {
  readonly about: DraftPlace;
  /** What it is about, for those who do not see where the button stands. */
  readonly name: string;
}

/** What was said of a place that is no change in words, and the way to say something. */
export function RemarksOn({ about, name }: Props) {
  const { t } = useTranslation('amend-review');
  const [commenting, setCommenting] = useState(false);
  const may = useWorkbench(({ view }) => view.may);
  const said = useRemarksOn(about);
  return (
    <>
      <RemarkList remarks={said} />
      {commenting ? <AddRemark about={about} onDone={() => setCommenting(false)} /> : null}
      {may.includes('comment') && !commenting ? (
        <div>
          <Button kind="quiet" onClick={() => setCommenting(true)}>
            {t('comment')}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </div>
      ) : null}
    </>
  );
}
