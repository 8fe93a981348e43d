import { join } from '../../../../engine/json/pointer.ts';
import { useWorkbench } from '../state/draft.ts';
import { amendmentFile } from '../state/parts.ts';
import type { DraftPlace } from './since-return.ts';
import type { OpenInPart } from './useAccounted.ts';

/** Where comments on an open question stand. */
export const placeOfQuestion = (
  { service, id }: Pick<OpenInPart, 'service' | 'id'>,
  act: string,
): DraftPlace => ({ file: amendmentFile(service, act), pointer: join('/open', id) });

/** Whether somebody has said of an open question that it was looked at: by a comment on it that is settled. */
export function useLookedAtQuestions(): (question: OpenInPart) => boolean {
  const { remarks, act } = useWorkbench(({ view }) => view);
  return (question) => {
    const { file, pointer } = placeOfQuestion(question, act);
    return remarks.some(
      ({ about, resolved }) => resolved && about?.file === file && about.pointer === pointer,
    );
  };
}
