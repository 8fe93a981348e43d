import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedChange } from '../../../../../engine/amending/by-provision.ts';
import type { ReviewLine } from '../../../../../engine/amending/by-provision-lines.ts';
import { Bound } from '../../../../look/Bound.tsx';
import { Tag } from '../../../../look/Tag.tsx';
import { useWorkbench } from '../../state/draft.ts';
import { amendmentFile } from '../../state/parts.ts';
import { AddRemark } from '../AddRemark.tsx';
import { RemarkList } from '../RemarkList.tsx';
import { isAmong } from '../since-return.ts';
import { useSince } from '../useSince.ts';
import { CommentButton } from './CommentButton.tsx';

interface Props {
  readonly item: ReviewLine['items'][number];
  /** What separates it from what follows. */
  readonly end: string;
  /** What is said of it. */
  readonly children?: ReactNode;
}

/** An item of a line by its name, with what was said of its changes and the way to say something. */
export function LineItem({ item: { name, changes }, end, children }: Props) {
  const { t } = useTranslation('amend-review');
  const [commenting, setCommenting] = useState(false);
  const { act, may, remarks } = useWorkbench(({ view }) => view);
  const { places } = useSince();
  const at = changes.map((one) => placeIn(one, act));
  const [about] = at;
  const said = remarks.filter((remark) =>
    at.some(({ file, pointer }) => remark.about?.file === file && remark.about.pointer === pointer),
  );
  const sentence = changes[0]?.change.pointer ?? '';
  return (
    <>
      <Bound text={name + end} />
      {children}
      {at.some((place) => isAmong(places, place)) ? (
        <>
          {' '}
          <Tag tone="warning">{t('since.mark')}</Tag>
        </>
      ) : null}
      {may.includes('comment') && !commenting && about !== undefined ? (
        <CommentButton about={name === '' ? sentence : name} onPress={() => setCommenting(true)} />
      ) : null}
      <RemarkList remarks={said} />
      {commenting && about !== undefined ? (
        <AddRemark about={about} onDone={() => setCommenting(false)} />
      ) : null}
    </>
  );
}

/** What is said of a change is said of where it stands. */
const placeIn = ({ of, file = '', change: { pointer } }: PlacedChange, act: string) => ({
  file: of === undefined ? file : amendmentFile(of.service, act),
  pointer,
});
