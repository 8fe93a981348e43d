import { randomUUID } from 'node:crypto';
import { ACT, ACT_FILE, wholeOrder } from '../../amending.ts';
import type { Answer, Client } from '../../server.ts';

/** What people were told was done to a draft. */
export interface Told {
  readonly provisions: string[];
  readonly remarks: string[];
  readonly steps: string[];
}

/** A request on its way when the server was killed: nobody knows whether it was done. */
export interface Unanswered {
  readonly path: string;
  readonly body: object;
  readonly provision: string;
}

/** People at work on drafts, and everything that they were told was done. */
export class WorkingLife {
  readonly told = new Map<string, Told>();
  readonly unanswered: Unanswered[] = [];
  answers = 0;
  readonly onAnswer: (answers: number) => void;

  constructor(onAnswer: (answers: number) => void) {
    this.onAnswer = onAnswer;
  }

  /** Writes drafts that nobody publishes, until the server is gone. */
  async write(author: Client, reviewer: Client): Promise<void> {
    for (;;) {
      const id = await this.#begin(author);
      for (let count = 2; count < 8; count++) await this.#edit(author, id, `p${count}`);
      await this.#remark(reviewer, id);
    }
  }

  /** Carries drafts through their whole life, one after the other, until the server is gone. */
  async publish(author: Client, reviewer: Client): Promise<void> {
    // What was left published would be in the way of the same act published anew.
    const { items = [] } = (await author.get('/amendments')).json;
    for (const { id, state } of items) if (state === 'scheduled') await this.#step(author, id, 'recall');
    for (;;) {
      const id = await this.#begin(author);
      await this.#edit(author, id, 'p2');
      await this.#remark(reviewer, id);
      await this.#step(author, id, 'submit');
      await this.#step(reviewer, id, 'return');
      await this.#edit(author, id, 'p3');
      await this.#step(author, id, 'submit');
      await this.#step(reviewer, id, 'approve');
      await this.#step(author, id, 'publish');
      await this.#step(author, id, 'recall');
    }
  }

  /** Begins a draft of the whole order; another one, where somebody else has just published the same act: then its text is not new. */
  async #begin(author: Client): Promise<string> {
    for (;;) {
      const asked = { title: 'Longer decisions', act: ACT, services: ['guest-card'] };
      const { id } = this.#done(await author.post('/amendments', asked)).json;
      this.#toldOf(id);
      const body = { id: randomUUID(), operations: wholeOrder };
      const { conflicts } = this.#done(await author.post(`/amendments/${id}/edits`, body)).json;
      if (conflicts.length > 0) continue;
      this.#toldOf(id).provisions.push('p1');
      return id;
    }
  }

  async #edit(author: Client, id: string, provision: string): Promise<void> {
    const operation = { file: ACT_FILE, pointer: `/provisions/${provision}`, after: { order: 9 } };
    const body = { id: randomUUID(), operations: [operation] };
    const request = { path: `/amendments/${id}/edits`, body, provision };
    this.unanswered.push(request);
    const { conflicts } = this.#done(await author.post(request.path, body)).json;
    if (conflicts.length > 0) throw new Refused(JSON.stringify(conflicts));
    this.unanswered.splice(this.unanswered.indexOf(request), 1);
    this.#toldOf(id).provisions.push(provision);
  }

  async #remark(reviewer: Client, id: string): Promise<void> {
    const remark = randomUUID();
    this.#done(await reviewer.post(`/amendments/${id}/comments`, { id: remark, text: 'Why?' }));
    this.#toldOf(id).remarks.push(remark);
  }

  async #step(by: Client, id: string, step: string): Promise<void> {
    const { sequence } = this.#done(await by.get(`/amendments/${id}`)).json;
    this.#done(await by.post(`/amendments/${id}/steps`, { step, sequence, text: 'so' }));
    this.#toldOf(id).steps.push(step);
  }

  #done(answer: Answer): Answer {
    if (answer.status >= 300) throw new Refused(answer.text);
    this.answers += 1;
    this.onAnswer(this.answers);
    return answer;
  }

  #toldOf(id: string): Told {
    const told = this.told.get(id) ?? { provisions: [], remarks: [], steps: [] };
    this.told.set(id, told);
    return told;
  }
}

/** The server said no: the test is wrong, or the server. */
export class Refused extends Error {}
