import { useEffect, useState } from 'preact/hooks';
import { kinds, type Kind } from './record';

// The whole view is in the URL: /events?type=airstrike&from=2016-02-01, /reports/KEY?fact=e4.

export const filterNames = ['words', 'type', 'status', 'actor', 'place', 'outlet', 'claimed_by', 'from', 'to', 'background'] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string[]>>;

export interface View {
  kind: Kind;
  filters: Filters;
  offset: number;
  /** Key of the open report. */
  report?: string;
  /** Id of the selected fact of the open report. */
  fact?: string;
  /** 0-based sentence of the open report. */
  sentence?: number;
  /** On a phone: the panel shown. */
  panel?: 'list' | 'map' | 'filters';
}

export function parseView(url: URL): View {
  const [, first = '', second] = url.pathname.split('/');
  const query = url.searchParams;
  const filters: Filters = {};
  for (const name of filterNames) {
    const values = query.getAll(name).filter((value) => value !== '');
    if (values.length) filters[name] = values;
  }
  const number = (name: string) => {
    const value = query.get(name);
    return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
  };
  const panel = query.get('panel');
  return {
    kind: (kinds as string[]).includes(first) ? (first as Kind) : 'events',
    filters,
    offset: number('offset') ?? 0,
    report: first === 'reports' && second ? decodeURIComponent(second) : undefined,
    fact: query.get('fact') ?? undefined,
    sentence: number('sentence'),
    panel: panel === 'map' || panel === 'filters' ? panel : undefined,
  };
}

export function filterQuery(filters: Filters): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of filterNames) for (const value of filters[name] ?? []) query.append(name, value);
  return query;
}

export function hrefOf(view: Partial<View> & { kind: Kind }): string {
  const query = filterQuery(view.filters ?? {});
  if (view.offset) query.set('offset', String(view.offset));
  if (view.fact) query.set('fact', view.fact);
  if (view.sentence !== undefined) query.set('sentence', String(view.sentence));
  if (view.panel && view.panel !== 'list') query.set('panel', view.panel);
  const path = view.report === undefined ? `/${view.kind}` : `/reports/${encodeURIComponent(view.report)}`;
  return query.size ? `${path}?${query}` : path;
}

const listeners = new Set<() => void>();

export function go(href: string, replace = false): void {
  if (href === location.pathname + location.search) return;
  const from = replace ? (history.state as { from?: string } | null)?.from : location.pathname + location.search;
  history[replace ? 'replaceState' : 'pushState']({ from }, '', href);
  for (const listener of listeners) listener();
}

export function useView(): View {
  const [view, setView] = useState(() => parseView(new URL(location.href)));
  useEffect(() => {
    const update = () => setView(parseView(new URL(location.href)));
    const click = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a');
      if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const href = link.getAttribute('href');
      if (!href?.startsWith('/') || /^\/(api|openapi)\//.test(href) || link.hasAttribute('download')) return;
      event.preventDefault();
      go(href, link.dataset.replace !== undefined);
    };
    listeners.add(update);
    addEventListener('popstate', update);
    document.addEventListener('click', click);
    return () => {
      listeners.delete(update);
      removeEventListener('popstate', update);
      document.removeEventListener('click', click);
    };
  }, []);
  return view;
}

/** Filters that take several values, which are alternatives. */
const several: FilterName[] = ['type', 'status'];

/** The filters with one value added or taken away; where a filter takes one value only, the new one replaces the old. */
export function toggled(filters: Filters, name: FilterName, value: string): Filters {
  const now = several.includes(name) ? (filters[name] ?? []) : (filters[name] ?? []).filter((other) => other === value);
  return withValues(filters, name, now.includes(value) ? now.filter((other) => other !== value) : [...now, value]);
}

/** The filters that mean something for every kind: types and statuses are each kind's own. */
export function shared(filters: Filters): Filters {
  const { type: _type, status: _status, background: _background, ...rest } = filters;
  return rest;
}

/** The filters with the values of one name replaced. */
export function withValues(filters: Filters, name: FilterName, values: string[]): Filters {
  const next = { ...filters, [name]: values };
  if (!values.length) delete next[name];
  return next;
}
