import { useEffect, useState } from 'preact/hooks';
import type { Fact, FactKind, Kind, Precision, Published, Reading } from './record';

// The API of `dateline serve` (described at /openapi/v1.json).

export interface Case { name: string; version: string; counts: Record<Kind, number>; first_day?: string; last_day?: string }

export interface ReportRef { key: string; id: string; title?: string; outlet?: string; published: Published }

export interface FactItem { key: string; report: ReportRef; sentence: { start: number; end: number; text: string }; fact: Fact['fact'] }

export interface ReportItem extends ReportRef { source?: string; lead: string; counts: Record<FactKind, number> }

export interface Page<T> { total: number; offset: number; next?: string; items: T[] }

export interface Bucket { value: string; label: string; count: number }

export type Facets = Record<'type' | 'status' | 'actor' | 'place' | 'outlet' | 'claimed_by', Bucket[]>;

export interface MapPlace {
  key: string; name: string; country?: string; admin1?: string; lat: number; lon: number; precision: Precision; radius_km?: number; facts: number; asserted: number;
}

export interface MapData { places: MapPlace[]; unresolved: { key: string; name: string; facts: number }[]; nowhere: number }

export interface TimelineData { spans: { start: string; end: string; precision: string; facts: number; asserted: number }[]; undated: number }

export interface ReportDetail {
  key: string; version: string; reading: Reading;
  /** Keys of the facts, in the order of the reading's lists. */
  keys: Record<FactKind, string[]>;
}

export type Loaded<T> = { data?: T; error?: string; loading: boolean; retry: () => void };

// Answers are kept for a short while, and a question under way is not asked twice.
const fresh = 30_000;
const cache = new Map<string, { answer: Promise<unknown>; at: number }>();

function get(url: string): Promise<unknown> {
  const kept = cache.get(url);
  if (kept && performance.now() - kept.at < fresh) return kept.answer;
  const answer = ask(url);
  cache.delete(url);
  cache.set(url, { answer, at: performance.now() });
  if (cache.size > 60) cache.delete(cache.keys().next().value!);
  answer.catch(() => cache.delete(url));
  return answer;
}

async function ask(url: string): Promise<unknown> {
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  if (response.ok) return response.json();
  const problem = (await response.json().catch(() => undefined)) as { detail?: string; title?: string } | undefined;
  throw new Error(problem?.detail ?? problem?.title ?? `the server answered ${response.status}`);
}

/** Loads a URL of the API; the last answer stays while the next one loads, so that panels do not blink. */
export function useApi<T>(url: string | undefined): Loaded<T> {
  const [state, setState] = useState<{ url?: string; data?: T; error?: string }>({});
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!url) return;
    let gone = false;
    get(url).then(
      (data) => gone || setState({ url, data: data as T }),
      (error: unknown) => {
        if (gone) return;
        const message = error instanceof TypeError ? 'Dateline does not answer. Is `dateline serve` still running?' : (error as Error).message;
        setState((last) => ({ ...last, url, error: message }));
      },
    );
    return () => {
      gone = true;
    };
  }, [url, attempt]);
  const current = state.url === url;
  return {
    data: state.data,
    error: current ? state.error : undefined,
    loading: url !== undefined && !current,
    retry: () => {
      setState((last) => ({ data: last.data }));
      setAttempt((n) => n + 1);
    },
  };
}
