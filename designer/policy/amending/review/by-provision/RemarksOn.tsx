import { useState } from 'react';
import { useWorkbench } from '../../state/draft.ts';
import { AddRemark } from '../AddRemark.tsx';
import { RemarkList } from '../RemarkList.tsx';
import type { DraftPlace } from '../since-return.ts';
import { useRemarksOn } from '../useRemarksOn.ts';
import { CommentButton } from './CommentButton.tsx';

interface Props {
  readonly about: DraftPlace;
  /** What it is about, for those who do not see where the button stands. */
  readonly name: string;
}

/** What was said of a place that is no change in words, and the way to say something. */
export function RemarksOn({ about, name }: Props) {
  const [commenting, setCommenting] = useState(false);
  const may = useWorkbench(({ view }) => view.may);
  const said = useRemarksOn(about);
  return (
    <>
      <RemarkList remarks={said} />
      {commenting ? <AddRemark about={about} onDone={() => setCommenting(false)} /> : null}
      {may.includes('comment') && !commenting ? (
        <CommentButton about={name} onPress={() => setCommenting(true)} />
      ) : null}
    </>
  );
}
