import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useApi, type FactItem, type Page } from './api';
import { actorName, amount, capital, days, label, number } from './format';
import { ticks, toNumber } from './days';
import type { Figure } from './record';
import { filterQuery, hrefOf, type View } from './view';
import { plain } from './words';

// Figures of one measure over time, a lane for each claimant: rival numbers stay side by side.

interface Mark { item: FactItem; figure: Figure; low: number; high: number; first: number; last: number; printed: boolean }

const laneHeight = 44;
const gutter = 150;
const mostLanes = 10;

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });
const signs: Record<string, string> = { about: '~', over: '> ', 'at-least': '≥ ', under: '< ', 'up-to': '≤ ', nearly: '~' };

/** The number as short as it can be said; the unit stands in the choice of the measure. */
function short({ value, low, high, approx }: Figure): string {
  if (value !== undefined) return (signs[approx] ?? '') + compact.format(value);
  if (low !== undefined && high !== undefined && low !== high) return `${compact.format(low)}–${compact.format(high)}`;
  return low === undefined ? `≤ ${compact.format(high ?? 0)}` : (high === undefined ? '≥ ' : '') + compact.format(low);
}

export function FiguresChart({ view }: { view: View }) {
  const query = filterQuery(view.filters);
  query.set('limit', '500');
  const call = useApi<Page<FactItem>>(`/api/figures?${query}`);
  const items = call.data?.items ?? [];
  const groups = useMemo(() => Map.groupBy(items, (item) => unitOf(item.fact as Figure)), [items]);
  const [chosen, setChosen] = useState<string>();
  if (items.length < 2) return null;
  const ordered = [...groups].sort((a, b) => b[1].length - a[1].length);
  const [name, list] = ordered.find(([key]) => key === chosen) ?? ordered[0]!;
  return (
    <section class="chart" aria-labelledby="chart-title">
      <div class="head">
        <h2 id="chart-title">Who says how many, when</h2>
        <label class="select">
          <span class="hidden">Measure</span>
          <select value={name} onChange={(event) => setChosen(event.currentTarget.value)}>
            {ordered.map(([key, group]) => <option key={key} value={key}>{capital(key)} ({group.length})</option>)}
          </select>
        </label>
      </div>
      <Lanes items={list} />
    </section>
  );
}

const unitOf = (figure: Figure) => {
  const unit = figure.normalized?.unit ?? figure.unit;
  return label(figure.measure) + (unit ? ` (${unit})` : '');
};

function markOf(item: FactItem): Mark | undefined {
  const figure = item.fact as Figure;
  const size = figure.normalized ?? figure;
  const low = size.low ?? size.high ?? figure.value;
  const high = size.high ?? size.low ?? figure.value;
  const start = figure.time?.start ?? figure.time?.end ?? item.report.published.start;
  const end = figure.time?.end ?? figure.time?.start ?? item.report.published.end;
  if (low === undefined || high === undefined || !start || !end) return undefined;
  return { item, figure, low, high, first: toNumber(start), last: toNumber(end), printed: !figure.time?.start && !figure.time?.end };
}

function Lanes({ items }: { items: FactItem[] }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(640);
  const [all, setAll] = useState(false);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(Math.max(entry!.contentRect.width, 260)));
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  const marks = items.map(markOf).filter((mark) => mark !== undefined);
  const every = [...Map.groupBy(marks, (mark) => (mark.figure.claimed_by ? actorName(mark.figure.claimed_by) : `${mark.item.report.outlet ?? 'Report'} (own voice)`))]
    .sort((a, b) => b[1].length - a[1].length);
  const lanes = all ? every : every.slice(0, mostLanes);
  if (!marks.length) return <div ref={box} class="quiet">None of these has both a number and a day.</div>;
  const left = Math.min(gutter, width * 0.34);
  let first = Math.min(...marks.map((mark) => mark.first));
  let last = Math.max(...marks.map((mark) => mark.last));
  const padding = Math.max(2, Math.round((last - first) * 0.06));
  first -= padding;
  last += padding;
  const top = Math.max(...marks.map((mark) => mark.high));
  const bottom = Math.min(...marks.map((mark) => mark.low).filter((low) => low > 0), top);
  const logarithmic = bottom > 0 && top / bottom > 30;
  const scale = (value: number) => (logarithmic ? Math.log(Math.max(value, bottom) / bottom) / Math.log(top / bottom || 2) : value / (top || 1));
  const x = (at: number) => left + ((at - first) / (last - first)) * (width - left - 8);
  const height = lanes.length * laneHeight + 22;
  return (
    <div ref={box}>
      <svg width={width} height={height} role="group" aria-label={`Figures by claimant, ${days(items[0]!.report.published.start, undefined)} on; the list below holds the same figures`}>
        {ticks(first, last, Math.max(2, (width - left) / 95)).map((tick) => (
          <g key={tick.at} class="tick">
            <line x1={x(tick.at)} x2={x(tick.at)} y1="0" y2={height - 18} />
            {x(tick.at) < width - 7 * tick.text.length && <text x={x(tick.at) + 3} y={height - 5}>{tick.text}</text>}
          </g>
        ))}
        {lanes.map(([name, list], index) => {
          const base = (index + 1) * laneHeight;
          const y = (value: number) => base - 8 - scale(value) * (laneHeight - 22);
          return (
            <g key={name} class="lane">
              <line class="axis" x1="0" x2={width} y1={base + 0.5} y2={base + 0.5} />
              <text class="claimant" x="0" y={base - 15}><title>{plain(name)}</title>{shortened(plain(name), left / 7.2)}</text>
              {list.map((mark) => {
                const middle = (x(mark.first) + x(mark.last + 1)) / 2;
                const text = amount(mark.figure);
                return (
                  <a key={mark.item.key} href={hrefOf({ kind: 'reports', report: mark.item.report.key, fact: mark.item.key })}>
                    <title>{plain(`${name}: ${text}, “${mark.figure.span.text}”, ${mark.printed ? 'printed ' : ''}${days(mark.figure.time?.start ?? mark.item.report.published.start, mark.figure.time?.end ?? mark.item.report.published.end)}`)}</title>
                    <rect class="extent" x={x(mark.first)} width={Math.max(2, x(mark.last + 1) - x(mark.first))} y={y(mark.high) - 1} height={Math.max(2, y(mark.low) - y(mark.high) + 2)} />
                    <circle class={mark.printed ? 'printed' : undefined} cx={middle} cy={(y(mark.low) + y(mark.high)) / 2} r="4" />
                    {crowded(list, mark, x) ? null : <text class="value" x={middle > width - 70 ? middle - 7 : middle + 7} text-anchor={middle > width - 70 ? 'end' : 'start'} y={(y(mark.low) + y(mark.high)) / 2 + 4}>{short(mark.figure)}</text>}
                  </a>
                );
              })}
            </g>
          );
        })}
      </svg>
      <p class="notes">
        {every.length > mostLanes && <button type="button" class="link" onClick={() => setAll(!all)}>{all ? 'Fewer lanes' : `${every.length - mostLanes} more claimants`}</button>}
        <span>Height in a lane: the number, on one {logarithmic ? 'logarithmic ' : ''}scale up to {number.format(top)}</span>
        <span>Width: the days it stands for</span>
        <span>Hollow: no day given, drawn at the report’s day</span>
      </p>
    </div>
  );
}

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, Math.floor(most) - 1)}…` : text);

const crowded = (list: Mark[], mark: Mark, x: (at: number) => number) =>
  list.some((other) => other !== mark && Math.abs(x((other.first + other.last) / 2) - x((mark.first + mark.last) / 2)) < 90 && list.indexOf(other) < list.indexOf(mark));
