import type { Browser, Page } from 'playwright-core';

/** What kept a page from answering, in milliseconds. */
export interface LongTasks {
  /** Tasks of more than 50 ms by the clock. */
  readonly count: number;
  readonly longest: number;
  /** The longest task by the time that the processor spent on it: what else the machine was doing does not count. */
  readonly longestOfProcessor: number;
}

const QUIET_MS = 2000;

/** The long tasks of a page while something is done in it, and until what follows from it has come to rest. */
export async function longTasksWhile(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<LongTasks> {
  await page.evaluate(() => {
    const list: number[] = [];
    const observer = new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) list.push(duration);
    });
    observer.observe({ type: 'longtask' });
    Object.assign(window, { longTasks: list });
  });
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await work();
  await page.waitForTimeout(QUIET_MS);
  const longestOfProcessor = longestTask(await browser.stopTracing());
  const durations = await page.evaluate(() => {
    const list: unknown = Reflect.get(window, 'longTasks');
    return Array.isArray(list) ? list.map(Number) : [];
  });
  return { count: durations.length, longest: Math.max(0, ...durations), longestOfProcessor };
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the main threads of pages in a trace. */
function longestTask(trace: Buffer): number {
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(String(trace));
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && main.has(threadOf(event)));
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
