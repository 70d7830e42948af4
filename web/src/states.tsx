import type { ComponentChildren } from 'preact';
import type { Loaded } from './api';

// What a panel shows while it waits, when nothing fits, and when something failed.

export function Failure({ what, error, retry }: { what: string; error: string; retry: () => void }) {
  return (
    <div class="state failure" role="alert">
      <strong>{what} could not be loaded.</strong>
      <span>{error}</span>
      <button type="button" onClick={retry}>Try again</button>
    </div>
  );
}

export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="state empty">{children}</div>;
}

export function Waiting({ rows = 6 }: { rows?: number }) {
  return (
    <div class="waiting" role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, index) => <div key={index} class="bone" />)}
    </div>
  );
}

/** Shows the data of a call, or why there is none yet. */
export function Shown<T>({ what, call, children }: { what: string; call: Loaded<T>; children: (data: T) => ComponentChildren }) {
  if (call.error) return <Failure what={what} error={call.error} retry={call.retry} />;
  if (call.data === undefined) return <Waiting />;
  return <div class={call.loading ? 'stale' : undefined} aria-busy={call.loading}>{children(call.data)}</div>;
}
