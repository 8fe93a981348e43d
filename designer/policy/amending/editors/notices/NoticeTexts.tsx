import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '../../../../../engine/schema/workflow.ts';
import { useEditing } from '../../state/editing.ts';
import { TextMember } from '../fields/TextMember.tsx';
import { PlaceholderInsert } from './PlaceholderInsert.tsx';
import { PlaceholderProblems } from './PlaceholderProblems.tsx';
import { usePlaceholderTyping } from './usePlaceholderTyping.tsx';

interface Props {
  readonly pointer: string;
  readonly name: string;
  readonly notice: Notice;
}

/** The words of a notice; placeholders are put where the cursor was last, or offered from a brace on. */
export function NoticeTexts({ pointer, name, notice }: Props) {
  const { t } = useTranslation('amend-notices');
  const { editable } = useEditing();
  const group = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLTextAreaElement>(null);
  const typing = usePlaceholderTyping();
  const insert = (placeholder: string) => {
    const areas = group.current?.querySelectorAll('textarea') ?? [];
    // Where the cursor has not been anywhere yet: the official wording of the body, the first after the title's.
    const area = last.current?.isConnected ? last.current : areas[Math.floor(areas.length / 2)];
    if (area === undefined || area === null) return;
    const [from, to] =
      area === last.current
        ? [area.selectionStart, area.selectionEnd]
        : [area.value.length, area.value.length];
    area.setRangeText(`{{${placeholder}}}`, from, to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
    area.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notes which of the fields inside had the focus last
    <div
      ref={group}
      className="amend-notices-texts"
      {...typing.around}
      onFocus={({ target }) => {
        if (target instanceof HTMLTextAreaElement) last.current = target;
      }}
    >
      <TextMember pointer={pointer} member="title" name={name} label={t('field.title')} required />
      <PlaceholderProblems text={notice.title} />
      {editable ? <PlaceholderInsert onInsert={insert} /> : null}
      <TextMember pointer={pointer} member="body" name={name} label={t('field.body')} lines={5} required />
      <PlaceholderProblems text={notice.body} />
      {typing.list}
    </div>
  );
}
