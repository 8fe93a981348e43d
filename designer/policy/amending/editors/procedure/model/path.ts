import type { Point } from './layout.ts';

/** How far before a corner the line begins to turn. */
const ROUND = 10;

/** The SVG path of a line through its corners, each of them rounded a little: it still runs under the words that stand on a corner. */
export function pathOf(line: readonly Point[]): string {
  const [first, ...rest] = line;
  if (first === undefined) return '';
  const commands = rest.map((corner, index) => {
    const [from, next] = [line[index] ?? first, rest[index + 1]];
    if (next === undefined) return `L ${written(corner)}`;
    return `L ${written(towards(corner, from))} Q ${written(corner)} ${written(towards(corner, next))}`;
  });
  return [`M ${written(first)}`, ...commands].join(' ');
}

/** A point near a corner on the way to another, at most halfway. */
function towards(corner: Point, to: Point): Point {
  const [dx, dy] = [to.x - corner.x, to.y - corner.y];
  const length = Math.hypot(dx, dy);
  const share = length === 0 ? 0 : Math.min(ROUND, length / 2) / length;
  return { x: corner.x + dx * share, y: corner.y + dy * share };
}

const written = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
