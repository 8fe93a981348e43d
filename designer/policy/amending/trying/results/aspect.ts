import { type ComponentType, createElement, type ReactNode } from 'react';
import type { Assessment } from '../../../../../engine/assessment/types.ts';
import type { Citation } from '../../../../../engine/schema/citation.ts';
import type { Edition } from '../../../../../engine/schema/edition.ts';
import type { Text } from '../../../../../engine/schema/text.ts';
import type { RuleWords } from '../../../../look/rules/words.ts';
import { pairsOf } from './pairs.ts';

/** An assessment with what it is put in words with. */
export interface Side {
  readonly assessment: Assessment;
  readonly words: RuleWords;
}

/** One thing of a result, as published and with the draft. */
export interface ResultRow {
  readonly id: string;
  readonly title: Text;
  readonly number?: string;
  readonly citation?: Citation;
  readonly differs: boolean;
  /** On neither side does it do anything: a ground that does not apply, a deadline that has not begun. */
  readonly idle: boolean;
  /** Absent where that edition has no such thing. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** What a cell of a result is told. */
export interface CellProps<T> {
  readonly item: T;
  readonly words: RuleWords;
}

/** An aspect of results: what it is of, what counts as a difference, and how one side of it is shown. */
interface Definition<T> {
  readonly id: AspectId;
  readonly itemsOf: (assessment: Assessment, words: RuleWords) => Readonly<Record<string, T>>;
  readonly orders: (edition: Edition) => Readonly<Record<string, { readonly order?: number }>> | undefined;
  readonly head: (
    item: T,
    id: string,
    words: RuleWords,
  ) => { readonly title: Text; readonly number?: string; readonly citation?: Citation };
  readonly telling: (item: T) => unknown;
  readonly isIdle: (item: T) => boolean;
  readonly Cell: ComponentType<CellProps<T>>;
}

export type AspectId =
  | 'grounds'
  | 'requirements'
  | 'documents'
  | 'limits'
  | 'deadlines'
  | 'amounts'
  | 'scores'
  | 'periods'
  | 'windows'
  | 'attempts'
  | 'votes'
  | 'quotas'
  | 'tables'
  | 'derived'
  | 'subjects'
  | 'open';

/** An aspect whose rows are ready to be shown. */
export interface ResultAspect {
  readonly id: AspectId;
  rows(before: Side | undefined, after: Side | undefined): readonly ResultRow[];
}

/** Makes an aspect of results from what it is of. */
export function aspect<T>({ id, itemsOf, orders, head, telling, isIdle, Cell }: Definition<T>): ResultAspect {
  const of = (side: Side | undefined) =>
    side && { items: itemsOf(side.assessment, side.words), orders: orders(side.words.edition) };
  const cell = (item: T | undefined, side: Side | undefined) =>
    item === undefined || side === undefined ? undefined : createElement(Cell, { item, words: side.words });
  return {
    id,
    rows: (before, after) =>
      pairsOf(of(before), of(after), telling).flatMap(({ id, before: was, after: is, differs }) => {
        const shown = is ?? was;
        const words = (is === undefined ? before : after)?.words;
        if (shown === undefined || words === undefined) return [];
        const items = [was, is].filter((one) => one !== undefined);
        const row = { id, ...head(shown, id, words), differs, idle: items.every(isIdle) };
        return [{ ...row, before: cell(was, before), after: cell(is, after) }];
      }),
  };
}
