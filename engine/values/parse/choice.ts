import { parseCondition } from '../../conditions/parse.ts';
import { membersOf } from './members.ts';
import { areAlike, type OperationParser, typed, within } from './parsing.ts';

export const conditional: OperationParser = (json, at, parsing) => {
  const place = within(at, 'if');
  const members = membersOf(json.if, ['when', 'then', 'else'], [], place, parsing);
  if (members === undefined) return undefined;
  const when = parseCondition(members.when, within(place, 'when'), parsing.scope.conditions);
  if (!when.ok) parsing.report(...when.diagnostics);
  const first = parsing.inner(members.then, within(place, 'then'));
  const second = parsing.inner(members.else, within(place, 'else'));
  if (!when.ok || first === undefined || second === undefined) return undefined;
  if (!areAlike([first, second], 'if', place, parsing)) return undefined;
  return typed(
    // biome-ignore lint/suspicious/noThenProperty: the vocabulary of definitions says so; nothing awaits it
    { if: { when: when.value, then: first.expression, else: second.expression } },
    first.type ?? second.type,
  );
};
