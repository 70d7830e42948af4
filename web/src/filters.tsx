import { useEffect, useRef, useState } from 'preact/hooks';
import { useApi, type Bucket, type Facets } from './api';
import { capital, country, day, label, number, sectors, statusWord } from './format';
import { Failure } from './states';
import { filterNames, filterQuery, go, hrefOf, toggled, withValues, type FilterName, type Filters, type View } from './view';
import { plain, Words } from './words';

// The filters: facets with counts, a range of days, words. Every change is a new URL.

const facetNames: { name: keyof Facets; title: string }[] = [
  { name: 'type', title: 'Type' }, { name: 'status', title: 'Status' }, { name: 'place', title: 'Place' },
  { name: 'actor', title: 'Actor' }, { name: 'claimed_by', title: 'Claimed by' }, { name: 'outlet', title: 'Outlet' },
];

const facetKeys: Record<keyof Facets, true> = { type: true, status: true, place: true, actor: true, claimed_by: true, outlet: true };

const filterTitles: Record<FilterName, string> = {
  words: 'Words', type: 'Type', status: 'Status', actor: 'Actor', place: 'Place', outlet: 'Outlet', claimed_by: 'Claimed by', from: 'From', to: 'To', background: 'Background',
};

export const apply = (view: View, filters: Filters) => go(hrefOf({ ...view, filters, offset: 0 }));

/** "Aleppo (SYR)" with the country's name. */
const withCountry = (text: string) =>
  text.replace(/ \(([A-Z]{3})\)$/, (_, code: string) => (text.startsWith(`${country(code)} (`) ? '' : `, ${country(code)}`));

/** "SYR/MIL" in words; other labels are names already. */
function facetWords(name: FilterName, text: string): string {
  if (name === 'place') return withCountry(text);
  const side = /^([A-Z]{3})\/([A-Z]{3})$/.exec(text);
  return side ? `${country(side[1])}, ${sectors[side[2]!] ?? side[2]}` : text;
}

/** A filter's value for people; `named` gives the names that go with keys of places and actors. */
export function valueWords(name: FilterName, value: string, named?: Facets): string {
  const bucket = name in facetKeys ? named?.[name as keyof Facets]?.find((each) => each.value === value) : undefined;
  if (bucket && name !== 'type' && name !== 'status') return facetWords(name, bucket.label);
  if (name === 'type') return capital(label(value));
  if (name === 'status') return statusWord(value);
  if (name === 'from' || name === 'to') return /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value;
  return value;
}

export function Search({ view }: { view: View }) {
  const given = view.filters.words?.[0] ?? '';
  const [text, setText] = useState(given);
  useEffect(() => setText(given), [given]);
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        apply({ ...view, report: undefined, fact: undefined }, withValues(view.filters, 'words', text.trim() ? [text.trim()] : []));
      }}
    >
      <label class="hidden" for="words">Search words in reports and facts</label>
      <input id="words" type="search" placeholder="Search words" autocomplete="off" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

export function facetsUrl(view: View): string {
  const query = filterQuery(view.filters);
  query.set('kind', view.kind);
  return `/api/facets?${query}`;
}

export function Chips({ view }: { view: View }) {
  const named = useApi<Facets>(facetsUrl(view)).data;
  const chips = filterNames.flatMap((name) => (view.filters[name] ?? []).map((value) => ({ name, value })));
  if (!chips.length) return null;
  return (
    <ul class="chips" aria-label="Active filters">
      {chips.map(({ name, value }) => (
        <li key={`${name}=${value}`}>
          <a href={hrefOf({ ...view, filters: toggled(view.filters, name, value), offset: 0 })} aria-label={plain(`Remove filter ${filterTitles[name]}: ${valueWords(name, value, named)}`)}>
            <span class="quiet">{filterTitles[name]}</span> <Words>{valueWords(name, value, named)}</Words> <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li><a class="clear" href={hrefOf({ kind: view.kind, panel: view.panel })}>Clear all</a></li>
    </ul>
  );
}

export function FilterPanel({ view }: { view: View }) {
  const call = useApi<Facets>(facetsUrl(view));
  return (
    <aside class="filters" aria-label="Filters">
      <DayRange view={view} />
      {call.error ? <Failure what="The filters" error={call.error} retry={call.retry} /> : facetNames.filter(({ name }) => view.kind === 'events' || (name !== 'status' && (name !== 'type' || view.kind !== 'reports'))).map(({ name, title }) => (
        <Facet key={name} view={view} name={name} title={title} buckets={call.data?.[name] ?? []} loading={!call.data} />
      ))}
      {view.kind === 'events' && <Background view={view} />}
    </aside>
  );
}

function Facet({ view, name, title, buckets, loading }: { view: View; name: keyof Facets; title: string; buckets: Bucket[]; loading: boolean }) {
  const [all, setAll] = useState(false);
  const chosen = view.filters[name] ?? [];
  const missing = chosen.filter((value) => !buckets.some((bucket) => bucket.value === value)).map((value) => ({ value, label: value, count: 0 }));
  const list = [...missing, ...buckets];
  if (!loading && !list.length) return null;
  const shown = all ? list : list.filter((bucket, index) => index < 7 || chosen.includes(bucket.value));
  return (
    <fieldset>
      <legend>{title}</legend>
      {loading && <div class="bone" />}
      {shown.map(({ value, label: text, count }) => (
        <label key={value} class="option">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => apply(view, toggled(view.filters, name, value))} />
          <span class="name"><Words>{name === 'type' || name === 'status' ? valueWords(name, value) : facetWords(name, text)}</Words></span>
          <span class="tally">{number.format(count)}</span>
        </label>
      ))}
      {list.length > 7 && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>{all ? 'Fewer' : `${list.length - 7} more`}<span class="hidden"> in {title}</span></button>
      )}
    </fieldset>
  );
}

function DayRange({ view }: { view: View }) {
  const set = (name: 'from' | 'to') => (event: Event) => {
    const value = (event.currentTarget as HTMLInputElement).value;
    apply(view, withValues(view.filters, name, value ? [value] : []));
  };
  return (
    <fieldset class="range">
      <legend>Days</legend>
      <label>From <input type="date" name="from" value={view.filters.from?.[0] ?? ''} onChange={set('from')} /></label>
      <label>To <input type="date" name="to" value={view.filters.to?.[0] ?? ''} onChange={set('to')} /></label>
    </fieldset>
  );
}

function Background({ view }: { view: View }) {
  const id = useRef(`background-${Math.round(performance.now())}`);
  return (
    <fieldset>
      <legend>History told for context</legend>
      <label class="select" for={id.current}>
        <span class="hidden">Background events</span>
        <select id={id.current} value={view.filters.background?.[0] ?? ''} onChange={(event) => apply(view, withValues(view.filters, 'background', event.currentTarget.value ? [event.currentTarget.value] : []))}>
          <option value="">Show with the rest</option>
          <option value="no">Leave out</option>
          <option value="yes">Show only this</option>
        </select>
      </label>
    </fieldset>
  );
}
