import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { attachDocument, readApplication, removeAttachment } from '../../../app/api/applications.ts';
import { useWorkspace } from '../fill/context.ts';
import { MAX_BYTES } from './size.ts';

const TYPES = ['application/pdf', 'image/png', 'image/jpeg'];

/** Why a file cannot be attached. */
export type FileProblem = 'size' | 'type';

type Change = { readonly file: File } | { readonly remove: string };

/** Attaches files to a document and removes them; what the answers still owe the server goes first. */
export function useAttachments(document: string) {
  const { view, draft, setView } = useWorkspace();
  const [problem, setProblem] = useState<FileProblem | undefined>();
  const change = useMutation({
    mutationFn: async (wanted: Change) => {
      await draft.flush();
      if ('file' in wanted) return attachDocument(view.id, document, wanted.file);
      await removeAttachment(wanted.remove);
      return readApplication(view.id);
    },
    onSuccess: (next) => {
      draft.advance(next.sequence);
      setView(next);
    },
  });
  return {
    problem,
    error: change.error,
    busy: change.isPending,
    remove: (id: string) => change.mutate({ remove: id }),
    attach: (file: File) => {
      const found = file.size > MAX_BYTES ? 'size' : TYPES.includes(file.type) ? undefined : 'type';
      setProblem(found);
      if (!found) change.mutate({ file });
    },
  };
}
