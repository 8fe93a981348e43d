import { jsonLanguage } from '@codemirror/lang-json';
import type { SyntaxNode, Tree } from '@lezer/common';
import { join, segments } from '../../../../../engine/json/pointer.ts';

/** A stretch of a text, in characters. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where in a JSON text what a pointer names stands: the member's name, or the value of an item of a list; of a place that is not there, the
 * nearest around it.
 */
export function spanOf(text: string, pointer: string): Span {
  const root = treeOf(text).topNode.firstChild;
  let [node, span] = [root, { from: 0, to: Math.min(1, text.length) }];
  for (const segment of segments(pointer)) {
    const found = node === null ? undefined : memberAt(text, node, segment);
    if (found === undefined) return span;
    span = found.span;
    node = found.value;
  }
  return span;
}

let last: { readonly text: string; readonly tree: Tree } | undefined;

/** One text after the other is asked about, each of them many times: it is parsed once. */
function treeOf(text: string): Tree {
  if (last?.text !== text) last = { text, tree: jsonLanguage.parser.parse(text) };
  return last.tree;
}

function memberAt(text: string, node: SyntaxNode, segment: string) {
  if (node.name === 'Array') {
    const items = childrenOf(node).filter(({ type }) => !type.isAnonymous && !'[],⚠'.includes(type.name));
    const item = items[Number(segment)];
    return item === undefined ? undefined : { span: { from: item.from, to: item.to }, value: item };
  }
  for (const property of childrenOf(node)) {
    const name = property.name === 'Property' ? property.firstChild : null;
    if (name === null || nameIn(text, name) !== segment) continue;
    const value = property.lastChild === name ? null : property.lastChild;
    return { span: { from: name.from, to: name.to }, value };
  }
  return undefined;
}

/** The pointer of the value that a place in a JSON text belongs to, however unfinished the text is. */
export function pointerAt(text: string, position: number): string {
  let node: SyntaxNode | null = treeOf(text).resolveInner(position, -1);
  const path: (string | number)[] = [];
  for (; node !== null; node = node.parent) {
    const parent: SyntaxNode | null = node.parent;
    if (node.name === 'Property' && node.firstChild !== null) path.unshift(nameIn(text, node.firstChild));
    else if (parent?.name === 'Array' && !'[],⚠'.includes(node.name)) {
      const { from } = node;
      path.unshift(childrenOf(parent).filter((one) => one.from < from && !'[],⚠'.includes(one.name)).length);
    }
  }
  return join('', ...path);
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

function nameIn(text: string, { from, to }: Span): string {
  try {
    return String(JSON.parse(text.slice(from, to)));
  } catch {
    return text.slice(from + 1, to);
  }
}
