import { expect, test } from 'vitest';
import {
  type DraftAction,
  type DraftState,
  draftReducer,
} from '../../designer/portal/form/draft/draft-state.ts';

const saved: DraftState = { answers: { a: 'x' }, sequence: 3, status: 'saved' };
const play = (...actions: readonly DraftAction[]) => actions.reduce(draftReducer, saved);

test('an answer is unsaved until the server has it', () => {
  expect(play({ do: 'answer', answers: { a: 'y' } }).status).toBe('unsaved');
  expect(play({ do: 'answer', answers: { a: 'y' } }, { do: 'send' }).status).toBe('saving');
  const stored = play({ do: 'answer', answers: { a: 'y' } }, { do: 'send' }, { do: 'stored', sequence: 4 });
  expect(stored).toMatchObject({ status: 'saved', sequence: 4, answers: { a: 'y' } });
});

test('an answer given while another is being sent is not lost', () => {
  const state = play(
    { do: 'answer', answers: { a: 'y' } },
    { do: 'send' },
    { do: 'answer', answers: { a: 'z' } },
    { do: 'stored', sequence: 4 },
  );
  expect(state).toMatchObject({ status: 'unsaved', sequence: 4, answers: { a: 'z' } });
});

test('without an answer from the server the answers are kept', () => {
  const state = play({ do: 'answer', answers: { a: 'y' } }, { do: 'send' }, { do: 'unanswered' });
  expect(state).toMatchObject({ status: 'offline', sequence: 3, answers: { a: 'y' } });
});

test('after a conflict nothing is sent by itself again', () => {
  const conflict = play({ do: 'answer', answers: { a: 'y' } }, { do: 'send' }, { do: 'conflict' });
  expect(draftReducer(conflict, { do: 'answer', answers: { a: 'z' } }).status).toBe('conflict');
});
