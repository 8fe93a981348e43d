import { type AnnexHead, annexHead, isNested } from './annex-head.ts';
import { approvedAt } from './approved.ts';
import type { Block } from './blocks.ts';
import type { Collector } from './collector.ts';
import { locator } from './locator.ts';
import { type Marker, markerOf } from './markers.ts';
import type { SplitNote } from './notes.ts';
import { Outline } from './outline.ts';
import { splitQuotation } from './quoted.ts';
import { quotationAt } from './quotes.ts';
import { type RestatedAnnex, restatedAnnexes, withRestated } from './restated-annexes.ts';
import { isPunctuated, rowOf } from './rows.ts';
import { type Instruction, instructionOf, opensAmendments } from './targets.ts';

const ORDERS =
  /(?:БҰЙЫРАМЫН|ҚАУЛЫ ЕТЕДІ|ШЕШІМ ҚАБЫЛДАДЫ|ҚАУЛЫ ЕТЕМІН|ПРИКАЗЫВАЮ|ПОСТАНОВЛЯ\p{L}+|РЕШИЛ\p{L}*)\s*:?$/u;
const NOTE = /^(?:Ескерту|ЗҚАИ-ның ескертпесі|Сноска|Примечание ИЗПИ)/u;
const FORM = /^(?:нысан|форма|form)$/iu;
const DASH = /^[-–—•]\s?\S/u;
const SENTENCE_ENDS = /[.!?]["»”]?$/u;
const DISPLACED = /[.:;]["»”]?;?([\p{L}\d][\p{L}\d-]*\)?(?:\s[\p{L}\d-]+){0,2})$/u;

/** How many paragraphs may stand between two numbers of a list. */
const FURTHEST = 12;
const lastOf = (id: string) => id.split('.').at(-1);

/** One pass over the blocks of a text. */
export class Splitting {
  private readonly blocks: readonly Block[];
  private readonly into: Collector;
  private readonly outline = new Outline();
  private readonly lastNumbered: number;
  private readonly approved: number;
  private last = '';
  private row = 0;
  private amends = false;
  private titled = true;
  /** What further annexes are annexed to, where that is itself an annex. */
  private host: string | undefined;
  /** The annex whose head is annexed to no other annex. */
  private ownHead: string | undefined;
  private signed = false;
  private readonly restated: RestatedAnnex[] = [];
  /** The sub-paragraph whose sentence has ended, and its paragraphs so far, until the next number. */
  private ended: { readonly id: string; lines: number } | undefined;
  /** The paragraph before may belong elsewhere: then this one may, too. */
  private isDoubted = false;

  constructor(blocks: readonly Block[], into: Collector) {
    this.blocks = blocks;
    this.into = into;
    this.approved = approvedAt(blocks);
    const annex = blocks.findIndex(
      ({ text }) => markerOf(text) === undefined && annexHead(text) !== undefined,
    );
    const ends = [annex, this.approved].filter((at) => at >= 0);
    const body = blocks.slice(0, ends.length === 0 ? undefined : Math.min(...ends));
    this.lastNumbered = body.findLastIndex(({ text }) => markerOf(text) !== undefined);
  }

  run(): void {
    for (let at = 0; at < this.blocks.length; ) at = this.step(at);
    withRestated(this.into.provisions, this.restated);
  }

  /** Places one block, or an instruction with the wording that it quotes; the next block's index. */
  private step(at: number): number {
    const text = this.blocks[at]?.text ?? '';
    this.amends ||= opensAmendments(text);
    const marker = markerOf(text);
    if (at === this.approved) {
      this.outline.closeAll();
      this.open(this.into.add(this.outline.enter('annex', 'rules'), text));
      this.host = this.last;
      return at + 1;
    }
    const instruction = this.amends ? instructionOf(text) : undefined;
    if (instruction !== undefined) return this.instruct(at, text, marker, instruction);
    if (marker !== undefined) this.numbered(text, marker);
    else this.unnumbered(at, text);
    return at + 1;
  }

  private numbered(text: string, marker: Marker): void {
    this.titled = true;
    this.ended = undefined;
    this.isDoubted = false;
    if (marker.kind === 'chapter' || marker.kind === 'section') {
      this.last = this.into.add(this.outline.heading(marker.segment), text, { number: marker.number });
      return;
    }
    const body = marker.kind === 'article' ? text : marker.rest;
    this.last = this.into.add(this.outline.enterMarker(marker), body, { number: marker.number });
    this.outline.rename(this.last);
  }

  private instruct(at: number, text: string, marker: Marker | undefined, instruction: Instruction): number {
    const next = this.blocks[at + 1];
    const quotation =
      next === undefined
        ? undefined
        : quotationAt(
            this.blocks,
            at + 1,
            (block) => markerOf(block.text) === undefined && instructionOf(block.text) !== undefined,
          );
    const quoted = quotation === undefined ? [] : this.blocks.slice(at + 1, quotation.end);
    if (quotation === undefined) this.restated.push(...restatedAnnexes(text, instruction));
    if (marker !== undefined) this.numbered(text, marker);
    else if (this.outline.top !== undefined && SENTENCE_ENDS.test(this.into.text(this.last)))
      this.outline.closeSubs();
    const base = marker === undefined ? this.outline.top?.id : this.last;
    const { lead, last } = splitQuotation(this.into, {
      base,
      text,
      instruction,
      quoted,
      placed: marker !== undefined,
    });
    // Where the gap is known, too, the place is found with it.
    const displaced = this.blocks[at]?.gaps.length === 0 ? DISPLACED.exec(text)?.[1] : undefined;
    this.last = lead;
    if (displaced !== undefined) this.note('words-displaced', { words: displaced });
    if (quotation?.closed === false) this.note('quote-not-closed', {});
    this.last = last;
    return at + 1 + quoted.length;
  }

  private note(code: SplitNote['code'], params: SplitNote['params']): void {
    this.into.notes.push({ code, params: { provision: this.last, ...params } });
  }

  private unnumbered(at: number, text: string): void {
    const annex = annexHead(text);
    if (annex !== undefined) this.annex(text, annex);
    else if (this.outline.annex === undefined || !this.tableRow(at, text)) this.running(at, text);
  }

  /** Text without a number. */
  private running(at: number, text: string): void {
    if (NOTE.test(text)) this.into.add(this.last === '' ? 'note' : `${this.last}.note`, text);
    else if (this.outline.top === undefined) this.head(text);
    else if (DASH.test(text)) this.into.append(text, '\n');
    else if (!this.titled) this.title(text);
    else if (this.isSignature(at, text)) this.signature(text);
    else this.line(at, text);
  }

  private line(at: number, text: string): void {
    const afterSentence = SENTENCE_ENDS.test(this.into.text(this.last));
    const closed = afterSentence ? this.outline.closeSubs() : undefined;
    this.ended = closed === undefined ? this.ended : { ...closed };
    const place = this.outline.top?.id ?? '';
    this.last = this.into.add(locator(this.amends, place, text) ?? this.outline.line(), text);
    const instead = this.insteadOf(at);
    this.isDoubted =
      instead !== undefined && (afterSentence || this.isDoubted) && /^["«“„]?\p{Lu}/u.test(text);
    if (this.isDoubted && instead !== undefined) this.note('other-place', { instead });
  }

  /** Where else a paragraph may belong: to the number that ended, if its list goes on; or to the row that its list stands in. */
  private insteadOf(at: number): string | undefined {
    if (this.ended !== undefined) {
      this.ended.lines += 1;
      const next = this.blocks
        .slice(at + 1, at + FURTHEST)
        .find((block) => markerOf(block.text) !== undefined);
      const number = next === undefined ? undefined : markerOf(next.text);
      const goesOn = number?.kind === 'sub' && Number(number.segment) === Number(lastOf(this.ended.id)) + 1;
      if (goesOn) return `${this.ended.id}.indent-${this.ended.lines}`;
    }
    return this.outline.lineOfRow;
  }

  /** An annex's title; that it is a form stands in its head. */
  private title(text: string): void {
    if (FORM.test(text)) {
      this.into.append(text, '\n');
      return;
    }
    this.titled = true;
    this.last = this.into.add(this.outline.below('title'), text);
  }

  private annex(text: string, head: AnnexHead): void {
    if (this.goesOnWith(head)) {
      this.into.append(text, '\n');
      return;
    }
    const host = isNested(head, this.host, this.outline.annex) ? this.host : undefined;
    const segment = head.number === undefined ? 'annex' : `annex-${head.number}`;
    this.outline.closeAll();
    this.ended = undefined;
    const id = this.outline.enter('annex', host === undefined ? segment : `${host}.${segment}`);
    this.open(this.into.add(id, text, head.number === undefined ? {} : { number: head.number }));
    this.row = 0;
    if (head.to === 'act') this.host = this.last;
    this.ownHead = head.to === 'annex' ? undefined : this.last;
  }

  /** Behind the head of an own annex, with nothing between, that of an annex which it sets out anew belongs to it. */
  private goesOnWith({ to }: AnnexHead): boolean {
    return to === 'annex' && this.ownHead !== undefined && this.ownHead === this.into.latest;
  }

  private open(id: string): void {
    this.last = id;
    this.outline.rename(id);
    this.titled = false;
  }

  private tableRow(at: number, text: string): boolean {
    const afterSentence = SENTENCE_ENDS.test(this.into.text(this.last));
    const row = rowOf(text, { last: this.row, afterSentence, beforeGap: this.blocks[at + 1]?.gap === true });
    if (row === undefined) return false;
    this.row += 1;
    this.ended = undefined;
    this.isDoubted = false;
    this.last = this.into.add(this.outline.enter('row', `row-${this.row}`), row.label, {
      number: String(this.row),
    });
    this.open(this.last);
    this.titled = true;
    if (!row.printed) this.note('number-missing', { number: this.row });
    return true;
  }

  /** Before the first number: the title, what says which act it is, and the preamble. */
  private head(text: string): void {
    if (this.signed) {
      this.signature(text);
      return;
    }
    const id = this.into.provisions.size === 0 ? 'title' : ORDERS.test(text) ? 'preamble' : 'head';
    if (id === 'head' && this.into.latest === 'head') this.into.append(text, '\n');
    else this.last = this.into.add(id, text);
  }

  private isSignature(at: number, text: string): boolean {
    return this.outline.annex === undefined && at > this.lastNumbered && !isPunctuated(text);
  }

  private signature(text: string): void {
    this.signed = true;
    this.outline.closeAll();
    if (this.into.latest === 'signature') this.into.append(text, '\n');
    else this.last = this.into.add('signature', text);
  }
}
