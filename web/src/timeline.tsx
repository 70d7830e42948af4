import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useApi, type TimelineData } from './api';
import { day, days, plural } from './format';
import { ticks, toIso, toNumber } from './days';
import { apply } from './filters';
import { Shown } from './states';
import { filterQuery, withValues, type View } from './view';

// Facts over time: bars for those known to the day, lines for those known only to a week, a month or a year.
// Drag over it, or press Enter on a bar, to set the range of days.

export function Timeline({ view }: { view: View }) {
  const query = filterQuery(view.filters);
  query.set('kind', view.kind);
  const call = useApi<TimelineData>(`/api/timeline?${query}`);
  return (
    <section class={`timeline ${view.kind}`} aria-labelledby="timeline-title">
      <h2 id="timeline-title" class="hidden">Timeline</h2>
      <Shown what="The timeline" call={call}>{(data) => <Chart view={view} data={data} />}</Shown>
    </section>
  );
}

interface Bin { start: number; end: number; facts: number; asserted: number }
interface Line { start: number; end: number; facts: number; asserted: number; lane: number }

const height = 102;
const barBase = 64;
const lanes = 4;

function Chart({ view, data }: { view: View; data: TimelineData }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(800);
  const [drag, setDrag] = useState<[number, number]>();
  const [focus, setFocus] = useState(0);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(entry!.contentRect.width, 200)));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  const chart = useMemo(() => layOut(data, view, width), [data, view.filters.from, view.filters.to, width]);
  const noun = view.kind === 'reports' ? 'report' : 'fact';
  if (!chart) return <div ref={box} class="quiet undated">{data.undated ? `${plural(data.undated, noun)} without a date` : 'Nothing dated'}</div>;
  const { first, last, bins, lines, before, after, top } = chart;
  const x = (at: number) => ((at - first) / (last - first + 1)) * width;
  const at = (clientX: number) => {
    const rect = box.current!.getBoundingClientRect();
    return Math.min(last, Math.max(first, first + Math.floor(((clientX - rect.left) / rect.width) * (last - first + 1))));
  };
  const select = (start: number, end: number) =>
    apply(view, withValues(withValues(view.filters, 'from', [toIso(start)]), 'to', [toIso(end)]));
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const next = Math.min(bins.length - 1, Math.max(0, focus + by));
    setFocus(next);
    box.current!.querySelector<SVGElement>(`[data-bin="${next}"]`)?.focus();
  };
  const shade = drag && [Math.min(...drag), Math.max(...drag)];
  const ranged = view.filters.from ?? view.filters.to;
  return (
    <>
      <div
        ref={box}
        class="plot"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag([at(event.clientX), at(event.clientX)]);
        }}
        onPointerMove={(event) => drag && setDrag([drag[0], at(event.clientX)])}
        onPointerCancel={() => setDrag(undefined)}
        onPointerUp={() => {
          if (!shade) return;
          setDrag(undefined);
          const bin = shade[0] === shade[1] ? bins.find((each) => each.start <= shade[0]! && shade[0]! <= each.end) : undefined;
          select(bin?.start ?? shade[0]!, bin?.end ?? shade[1]!);
        }}
      >
        <svg width={width} height={height} role="group" aria-label="Facts by day; arrow keys move, Enter selects" onKeyDown={move}>
          <line class="axis" x1="0" x2={width} y1={barBase + 0.5} y2={barBase + 0.5} />
          {ticks(first, last, Math.max(3, width / 90)).map((tick) => (
            <g key={tick.at} class="tick">
              <line x1={x(tick.at)} x2={x(tick.at)} y1="0" y2={barBase + 4} />
              {x(tick.at) < width - 7 * tick.text.length && <text x={x(tick.at) + 3} y={height - 2}>{tick.text}</text>}
            </g>
          ))}
          {lines.map((line, index) => (
            <rect key={index} class={line.asserted ? 'span' : 'span unasserted'} x={x(line.start)} width={Math.max(3, x(line.end + 1) - x(line.start) - 1)} y={barBase + 3 + line.lane * 4} height="2.5" rx="1">
              <title>{`${days(toIso(line.start), toIso(line.end))}: ${plural(line.facts, noun)}, day not known`}</title>
            </rect>
          ))}
          {bins.map((bin, index) => {
            const size = Math.max(2, (bin.facts / top) * (barBase - 8));
            const solid = Math.max(bin.asserted ? 2 : 0, (bin.asserted / top) * (barBase - 8));
            const wide = Math.max(2, Math.min(x(bin.end + 1) - x(bin.start) - 1, 22));
            const name = `${bin.start === bin.end ? day(toIso(bin.start)) : days(toIso(bin.start), toIso(bin.end))}: ${plural(bin.facts, noun)}${bin.facts > bin.asserted ? `, ${bin.facts - bin.asserted} planned, denied or supposed` : ''}`;
            return (
              <g
                key={bin.start}
                class="bar"
                role="button"
                tabindex={index === Math.min(focus, bins.length - 1) ? 0 : -1}
                data-bin={index}
                aria-label={name}
                onFocus={() => setFocus(index)}
                onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && (event.preventDefault(), select(bin.start, bin.end))}
              >
                <title>{name}</title>
                <rect class="reach" x={x(bin.start)} width={Math.max(wide, 6)} y="0" height={barBase} />
                <rect class="open" x={x(bin.start) + 0.5} width={Math.max(wide - 1, 1)} y={barBase - size} height={size} />
                <rect class="full" x={x(bin.start)} width={wide} y={barBase - solid} height={solid} />
              </g>
            );
          })}
          {shade && <rect class="brush" x={x(shade[0]!)} width={x(shade[1]! + 1) - x(shade[0]!)} y="0" height={barBase} />}
        </svg>
      </div>
      <p class="notes">
        {before > 0 && <span>← {plural(before, noun)} before {day(toIso(first))}</span>}
        {after > 0 && <span>{plural(after, noun)} after {day(toIso(last))} →</span>}
        {data.undated > 0 && <span>{plural(data.undated, noun)} without a date</span>}
        {ranged && <button type="button" class="link" onClick={() => apply(view, withValues(withValues(view.filters, 'from', []), 'to', []))}>Show all days</button>}
      </p>
    </>
  );
}

/** Chooses the days shown (those that hold nearly all facts, or the range of the filter), the bins and the lanes of the lines. */
function layOut(data: TimelineData, view: View, width: number) {
  const spans = data.spans.map((span) => ({ ...span, start: toNumber(span.start), end: toNumber(span.end) })).filter((span) => span.start <= span.end);
  if (!spans.length) return undefined;
  const points = spans.flatMap((span) => [{ at: span.start, weight: span.facts }, { at: span.end, weight: span.facts }]).sort((a, b) => a.at - b.at);
  const sum = points.reduce((total, point) => total + point.weight, 0);
  const quantile = (share: number) => {
    let seen = 0;
    return points.find((point) => (seen += point.weight) >= share * sum)!.at;
  };
  const given = (name: 'from' | 'to') => {
    const value = view.filters[name]?.[0];
    return value && /^\d{4}-\d\d-\d\d$/.test(value) ? toNumber(value) : undefined;
  };
  const all = points.length < 40;
  let first = given('from') ?? (all ? points[0]!.at : quantile(0.03));
  let last = given('to') ?? (all ? points.at(-1)!.at : quantile(0.97));
  if (last < first) [first, last] = [last, first];
  const padding = Math.max(1, Math.round((last - first) * 0.02));
  if (given('from') === undefined) first -= padding;
  if (given('to') === undefined) last += padding;
  const size = Math.max(1, Math.ceil((last - first + 1) / (width / 5)));
  const bins = new Map<number, Bin>();
  const lines: Line[] = [];
  const free: number[] = Array(lanes).fill(-Infinity);
  let before = 0;
  let after = 0;
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.end < first) before += span.facts;
    else if (span.start > last) after += span.facts;
    else if (span.end - span.start < 1 || span.end - span.start < size) {
      const start = first + Math.floor((Math.max(span.start, first) - first) / size) * size;
      const bin = bins.get(start) ?? { start, end: Math.min(start + size - 1, last), facts: 0, asserted: 0 };
      bins.set(start, { ...bin, facts: bin.facts + span.facts, asserted: bin.asserted + span.asserted });
    } else {
      const start = Math.max(span.start, first);
      const end = Math.min(span.end, last);
      const lane = free.findIndex((until) => until < start);
      const chosen = lane < 0 ? lanes - 1 : lane;
      free[chosen] = Math.max(free[chosen]!, end);
      lines.push({ start, end, facts: span.facts, asserted: span.asserted, lane: chosen });
    }
  }
  const sorted = [...bins.values()].sort((a, b) => a.start - b.start);
  return { first, last, bins: sorted, lines, before, after, top: Math.max(1, ...sorted.map((bin) => bin.facts)) };
}
