import { useEffect, useRef, useState } from 'preact/hooks';
import { useApi, type MapData, type MapPlace } from './api';
import { apply } from './filters';
import { country, number, plural, precision } from './format';
import type { MapCanvas } from './mapcanvas';
import { Failure, Waiting } from './states';
import { filterQuery, toggled, type View } from './view';
import { Words } from './words';

// The map with its list: the same places, in the order of their facts, and what cannot be drawn.

export function MapPanel({ view }: { view: View }) {
  const query = filterQuery(view.filters);
  query.set('kind', view.kind);
  const call = useApi<MapData>(`/api/map?${query}`);
  const data = call.data;
  return (
    <section class="map-panel" aria-labelledby="map-title">
      <h2 id="map-title" class="hidden">Map</h2>
      {call.error ? <Failure what="The map" error={call.error} retry={call.retry} /> : (
        <>
          <Canvas view={view} places={data?.places} />
          {data ? <Places view={view} data={data} /> : <Waiting rows={4} />}
        </>
      )}
    </section>
  );
}

function Canvas({ view, places }: { view: View; places?: MapPlace[] }) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<MapCanvas>(null);
  const [state, setState] = useState<'loading' | 'ready' | string>('loading');
  const current = useRef(view);
  current.current = view;
  const chosen = view.filters.place;
  useEffect(() => {
    let gone = false;
    let made: MapCanvas | undefined;
    // The list and the timeline come first; the map's code is large.
    const idle = new Promise<void>((done) => ('requestIdleCallback' in window ? requestIdleCallback(() => done(), { timeout: 400 }) : setTimeout(done, 100)));
    idle
      .then(() => import('./mapcanvas'))
      .then((module) => module.MapCanvas.open(box.current!, (key) => apply(current.current, toggled(current.current.filters, 'place', key))))
      .then((opened) => {
        made = opened;
        if (gone) return opened.close();
        canvas.current = opened;
        setState('ready');
      })
      .catch((error: unknown) => gone || setState(`The map cannot be drawn here (${error instanceof Error ? error.message : 'no WebGL'}). The list below holds the same places.`));
    return () => {
      gone = true;
      made?.close();
    };
  }, []);
  useEffect(() => {
    if (state === 'ready' && places) canvas.current!.show(places, chosen);
  }, [state, places, chosen?.join('|')]);
  return (
    <div class="map-box">
      <div ref={box} class="map" data-state={state === 'ready' || state === 'loading' ? state : 'failed'} />
      {state !== 'ready' && <div class="map-note">{state === 'loading' ? 'Loading the map…' : state}</div>}
      <p class="legend" aria-hidden="true">
        <span><i class="dot" /> town or site</span>
        <span><i class="ring" /> within this circle</span>
        <span><i class="area" /> somewhere in this area</span>
        <span><i class="dot hollow" /> planned, denied or supposed only</span>
      </p>
    </div>
  );
}

function Places({ view, data }: { view: View; data: MapData }) {
  const [all, setAll] = useState(false);
  const sorted = [...data.places].sort((a, b) => b.facts - a.facts || a.name.localeCompare(b.name, 'en'));
  const shown = all ? sorted : sorted.slice(0, 12);
  const off = data.unresolved.reduce((sum, place) => sum + place.facts, 0);
  return (
    <div class="places">
      <h3>On the map <span class="quiet">{plural(sorted.length, 'place')}</span></h3>
      {sorted.length === 0 && <p class="quiet">Nothing here has a place that can be drawn.</p>}
      <ul>
        {shown.map((place) => (
          <li key={`${place.key}/${place.precision}/${place.radius_km}`}>
            <PlaceButton view={view} value={place.key} facts={place.facts}>
              <Words>{place.name}</Words>
              <span class="quiet"> {[place.admin1, country(place.country)].filter((part) => part && part !== place.name).join(', ')}{['settlement', 'site'].includes(place.precision) ? '' : ` · ${precision(place.precision)}`}</span>
            </PlaceButton>
          </li>
        ))}
      </ul>
      {sorted.length > 12 && <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>{all ? 'Fewer' : `${sorted.length - 12} more`}</button>}
      {(off > 0 || data.nowhere > 0) && (
        <>
          <h3>Not on the map <span class="quiet">{plural(off + data.nowhere, 'fact')}</span></h3>
          <ul>
            {data.unresolved.slice(0, 20).map((place) => (
              <li key={place.key}>
                <PlaceButton view={view} value={place.key} facts={place.facts}><Words>{place.name}</Words><span class="quiet"> not found in the gazetteer</span></PlaceButton>
              </li>
            ))}
            {data.nowhere > 0 && <li class="plain"><span class="quiet">no place given</span><span class="tally">{number.format(data.nowhere)}</span></li>}
          </ul>
        </>
      )}
      <p class="credit quiet">Outlines: Natural Earth, public domain, showing de facto lines. They are a background, not a claim of Dateline.</p>
    </div>
  );
}

function PlaceButton({ view, value, facts, children }: { view: View; value: string; facts: number; children: preact.ComponentChildren }) {
  const chosen = view.filters.place?.includes(value) ?? false;
  return (
    <button type="button" class="place-button" aria-pressed={chosen} onClick={() => apply(view, toggled(view.filters, 'place', value))}>
      <span>{children}</span>
      <span class="tally">{number.format(facts)}<span class="hidden"> {facts === 1 ? 'fact' : 'facts'}</span></span>
    </button>
  );
}
