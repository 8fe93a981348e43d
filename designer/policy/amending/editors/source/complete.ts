import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { get, join, segments } from '../../../../../engine/json/pointer.ts';
import { isObject } from '../../../../../engine/json/value.ts';
import type { Shape } from '../../../../../engine/library/shape/shape.ts';
import { pointerAt } from './positions.ts';
import { memberNames, shapeAt, valuesOf } from './shape-at.ts';

/** What completion knows: the shape of the document, the document as it last was valid JSON, and the keys that a reference may name. */
export interface Known {
  readonly shape: Shape;
  readonly document: () => unknown;
  readonly keysOf: (concept: string) => readonly string[];
}

/** Completes names of members and values along the schema: those that are not there yet, listed words, and keys of what is named. */
export function completeFrom(known: Known) {
  return (context: CompletionContext): CompletionResult | null => {
    const node = syntaxTree(context.state).resolveInner(context.pos, -1);
    const isString = node.name === 'String' || node.name === 'PropertyName';
    if (!context.explicit && !isString) return null;
    const from = isString ? node.from : (context.matchBefore(/[\w"-]*/)?.from ?? context.pos);
    const options = optionsAt(known, context.state.doc.toString(), context.pos, node.name, from);
    if (options.length === 0) return null;
    return { from, to: isString ? node.to : context.pos, options: [...options] };
  };
}

function optionsAt(
  { shape, document, keysOf }: Known,
  text: string,
  position: number,
  node: string,
  from: number,
): readonly Completion[] {
  const pointer = pointerAt(text, position);
  const isName = node === 'PropertyName';
  const holder = isName ? join('', ...segments(pointer).slice(0, -1)) : pointer;
  const found = shapeAt(shape, document(), holder);
  if (found === undefined) return [];
  const inName = isName || (node === 'Object' && !afterColon(text, from));
  return inName ? names(found, get(document(), holder)) : values(found, keysOf);
}

function names(shape: Shape, value: unknown): readonly Completion[] {
  const present = isObject(value) ? Object.keys(value) : [];
  return memberNames(shape)
    .filter((name) => !present.includes(name))
    .map((name) => ({
      label: `"${name}"`,
      type: 'property',
      ...(shape.required?.includes(name) ? { boost: 1 } : {}),
    }));
}

function values(shape: Shape, keysOf: Known['keysOf']): readonly Completion[] {
  const concept = shape['x-reference'];
  const keys = concept === undefined ? [] : keysOf(concept);
  return [
    ...valuesOf(shape).map((value) => ({ label: JSON.stringify(value), type: 'enum' })),
    ...keys.map((key) => ({ label: JSON.stringify(key), type: 'variable' })),
  ];
}

const afterColon = (text: string, position: number): boolean =>
  /:\s*$/.test(text.slice(Math.max(0, position - 50), position));
