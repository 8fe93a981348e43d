import type { Answers } from '../types.ts';

/**
 * How a draft stands against the server's copy.
 * `offline`: the server does not answer; the answers are kept here and sent when it does.
 * `conflict`: it was changed elsewhere in the meantime. `refused`: the server would not store it.
 */
export type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused';

export interface DraftState {
  readonly answers: Answers;
  readonly sequence: number;
  readonly status: SaveStatus;
  /** What is on its way to the server. */
  readonly sending?: Answers | undefined;
  /** Why the server refused, in its words. */
  readonly refusal?: string | undefined;
}

export type DraftAction =
  | { readonly do: 'answer'; readonly answers: Answers }
  | { readonly do: 'send' }
  | { readonly do: 'stored'; readonly sequence: number }
  | { readonly do: 'advance'; readonly sequence: number }
  | { readonly do: 'unanswered' }
  | { readonly do: 'conflict' }
  | { readonly do: 'refuse'; readonly refusal: string };

/** The next state of a draft. Answers given while it is being sent stay unsaved. */
export function draftReducer(state: DraftState, action: DraftAction): DraftState {
  switch (action.do) {
    case 'answer':
      return {
        ...state,
        answers: action.answers,
        status: state.status === 'saving' || state.status === 'conflict' ? state.status : 'unsaved',
      };
    case 'send':
      return { ...state, status: 'saving', sending: state.answers };
    case 'stored':
      return {
        ...state,
        sequence: action.sequence,
        sending: undefined,
        refusal: undefined,
        status: state.sending === state.answers ? 'saved' : 'unsaved',
      };
    case 'advance':
      return { ...state, sequence: action.sequence };
    case 'unanswered':
      return { ...state, sending: undefined, status: 'offline' };
    case 'conflict':
      return { ...state, sending: undefined, status: 'conflict' };
    case 'refuse':
      return { ...state, sending: undefined, status: 'refused', refusal: action.refusal };
  }
}
