import * as maplibregl from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { feature } from 'topojson-client';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { MapPlace } from './api';
import { alpha2, countryOfAlpha2, plural, precision } from './format';
import { plain } from './words';

// The drawing: a place known as a town is a point, one known within a distance a circle of that distance, a province or a country its area.

maplibregl.setWorkerUrl(workerUrl);

type Area = Feature<Polygon | MultiPolygon, { name: string; country?: string }>;
type Drawn = Feature<Polygon | MultiPolygon | { type: 'Point'; coordinates: Position } & GeoJSON.Point, Record<string, string | number | boolean>>;

interface Outlines { countries: Area[]; divisions: Area[] }

let outlines: Promise<Outlines> | undefined;

async function areasOf(file: string): Promise<Area[]> {
  const topology = (await (await fetch(file)).json()) as { objects: { areas: unknown } };
  return (feature(topology, topology.objects.areas) as FeatureCollection<Polygon | MultiPolygon>).features as Area[];
}

async function loadOutlines(): Promise<Outlines> {
  const [countries, divisions] = await Promise.all([areasOf('/countries.json'), areasOf('/divisions.json')]);
  return { countries, divisions };
}

const dark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => {
  const theme = document.documentElement.dataset.theme;
  return theme ? theme === 'dark' : dark.matches;
};

const palette = (night: boolean) => night
  ? { sea: '#14181d', land: '#22272e', border: '#57606b', division: '#363d46', text: '#aab4bf', halo: '#22272e', fact: '#ff9d6c', chosen: '#6cb6ff' }
  : { sea: '#e6ebef', land: '#fafaf7', border: '#9aa3ab', division: '#d9dcd9', text: '#5b646c', halo: '#fafaf7', fact: '#b4431f', chosen: '#0b5cad' };

export class MapCanvas {
  private shown: { places: MapPlace[]; chosen?: string[] } = { places: [] };
  private fitted = '';
  private readonly recolour = () => this.paint();
  private readonly themes = new MutationObserver(this.recolour);

  private constructor(private readonly map: maplibregl.Map, private readonly areas: Outlines) {
    dark.addEventListener('change', this.recolour);
    this.themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  }

  static async open(box: HTMLElement, choose: (key: string) => void): Promise<MapCanvas> {
    const areas = await (outlines ??= loadOutlines());
    const labels = areas.countries.map((area) => ({
      type: 'Feature' as const,
      properties: { name: (area.properties.country && countryOfAlpha2(area.properties.country)) ?? area.properties.name },
      geometry: { type: 'Point' as const, coordinates: centre(area) },
    }));
    const map = new maplibregl.Map({
      container: box,
      style: {
        version: 8,
        sources: {
          countries: { type: 'geojson', data: { type: 'FeatureCollection', features: areas.countries } },
          divisions: { type: 'geojson', data: { type: 'FeatureCollection', features: areas.divisions } },
          names: { type: 'geojson', data: { type: 'FeatureCollection', features: labels } },
          facts: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
        },
        layers: [{ id: 'sea', type: 'background' }, ...layers()],
      },
      center: [30, 30],
      zoom: 1.4,
      maxZoom: 10,
      attributionControl: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      cooperativeGestures: matchMedia('(max-width: 700px)').matches,
      fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
    });
    // Keys reach the same places through the list below the map.
    map.getCanvas().tabIndex = -1;
    map.getCanvas().ariaLabel = 'Map; the list after it holds the same places';
    map.addControl(new maplibregl.NavigationControl({ showCompass: false }), 'top-right');
    await new Promise<void>((done, fail) => {
      map.once('load', () => done());
      map.once('error', (event) => fail(event.error));
    });
    const popup = new maplibregl.Popup({ closeButton: false, closeOnClick: false, maxWidth: '260px' });
    const found = (point: maplibregl.PointLike) =>
      map.queryRenderedFeatures(point, { layers: ['fact-point', 'fact-far', 'fact-circle', 'fact-area'] })[0];
    map.on('mousemove', (event) => {
      const hit = found(event.point);
      map.getCanvas().style.cursor = hit ? 'pointer' : '';
      if (hit) popup.setLngLat(event.lngLat).setText(`${hit.properties.title}`).addTo(map);
      else popup.remove();
    });
    map.on('mouseout', () => popup.remove());
    map.on('click', (event) => {
      const hit = found(event.point);
      if (hit) choose(`${hit.properties.key}`);
    });
    const canvas = new MapCanvas(map, areas);
    canvas.paint();
    // The browser tests ask where a place was drawn.
    (box as HTMLElement & { mapCanvas?: MapCanvas }).mapCanvas = canvas;
    return canvas;
  }

  close(): void {
    dark.removeEventListener('change', this.recolour);
    this.themes.disconnect();
    this.map.remove();
  }

  /** Where a place is drawn, in pixels of the map's box. */
  screenOf(key: string): { x: number; y: number } | undefined {
    const place = this.shown.places.find((each) => each.key === key);
    return place && this.map.project([place.lon, place.lat]);
  }

  lookAt(lon: number, lat: number): void {
    this.map.jumpTo({ center: [lon, lat], zoom: 8 });
  }

  show(places: MapPlace[], chosen: string[] | undefined): void {
    this.shown = { places, chosen };
    const top = Math.max(1, ...places.map((place) => place.facts));
    const drawn = places.map((place) => this.draw(place, top, chosen?.includes(place.key) ?? false));
    // A place known in several precisions is drawn in each but named once.
    const named = new Set<unknown>();
    for (const { properties } of drawn) {
      if (named.has(properties.key)) properties.label = '';
      named.add(properties.key);
    }
    // From far away a small circle would vanish: a faint sign stands for it until it is large enough to be seen.
    for (const circle of drawn.filter(({ properties }) => properties.form === 'circle' && Number(properties.size) <= 60)) {
      const place = places.find(({ key }) => key === circle.properties.key)!;
      drawn.push({ ...circle, properties: { ...circle.properties, form: 'far', label: '' }, geometry: { type: 'Point', coordinates: [place.lon, place.lat] } });
    }
    // Large areas first, so that points stay on top and can be hit.
    drawn.sort((a, b) => Number(b.properties.size) - Number(a.properties.size));
    void (this.map.getSource('facts') as maplibregl.GeoJSONSource).setData({ type: 'FeatureCollection', features: drawn as Feature[] });
    this.fit(places);
  }

  private draw(place: MapPlace, top: number, chosen: boolean): Drawn {
    const title = plain(`${place.name}: ${plural(place.facts, 'fact')}${place.asserted < place.facts ? `, ${place.facts - place.asserted} planned, denied or supposed` : ''} · ${precision(place.precision)}`);
    const properties = {
      key: place.key, title, chosen, hollow: place.asserted === 0, share: Math.sqrt(place.facts / top), facts: place.facts, label: plain(place.name),
    };
    const at: Position = [place.lon, place.lat];
    const area = place.precision === 'country' ? this.countryOf(place) : place.precision === 'province' ? this.divisionOf(place) : undefined;
    if (area) return { type: 'Feature', properties: { ...properties, form: 'area', size: place.precision === 'country' ? 1e6 : 1e4 }, geometry: area.geometry };
    if (place.precision === 'site' || place.precision === 'settlement') {
      return { type: 'Feature', properties: { ...properties, form: 'point', size: 0 }, geometry: { type: 'Point', coordinates: at } };
    }
    const radius = place.radius_km ?? { near: 10, district: 25, region: 120, sea: 150, province: 70, country: 300 }[place.precision as string] ?? 25;
    return { type: 'Feature', properties: { ...properties, form: 'circle', size: radius }, geometry: circle(at, radius) };
  }

  private countryOf(place: MapPlace): Area | undefined {
    const two = place.country && alpha2(place.country);
    return this.areas.countries.find((area) => area.properties.country === two);
  }

  private divisionOf(place: MapPlace): Area | undefined {
    const two = place.country && alpha2(place.country);
    const own = this.areas.divisions.filter((area) => area.properties.country === two);
    const name = folded(place.name);
    return own.find((area) => folded(area.properties.name) === name) ?? own.find((area) => contains(area, [place.lon, place.lat]));
  }

  /** Moves to what is shown, once per set of places: a click on the map does not make it jump. */
  private fit(places: MapPlace[]): void {
    const key = places.map((place) => place.name).join('|');
    if (!places.length || key === this.fitted) return;
    const first = this.fitted === '';
    this.fitted = key;
    const weighed = places.filter((place) => place.precision !== 'country' && place.precision !== 'sea');
    const basis = weighed.length ? weighed : places;
    const sorted = (values: number[]) => values.sort((a, b) => a - b);
    const lons = sorted(basis.flatMap((place) => Array<number>(Math.min(place.facts, 20)).fill(place.lon)));
    const lats = sorted(basis.flatMap((place) => Array<number>(Math.min(place.facts, 20)).fill(place.lat)));
    // The middle nine tenths: one far capital must not shrink the war to a dot.
    const cut = (values: number[]) => (values.length < 8 ? 0 : Math.floor(values.length * 0.05));
    const bounds = new maplibregl.LngLatBounds(
      [lons[cut(lons)]!, lats[cut(lats)]!],
      [lons[lons.length - 1 - cut(lons)]!, lats[lats.length - 1 - cut(lats)]!],
    );
    const still = first || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map.fitBounds(bounds, { padding: 48, maxZoom: 7, duration: still ? 0 : 400 });
  }

  private paint(): void {
    const colour = palette(isDark());
    const set = (layer: string, values: Record<string, unknown>) => {
      for (const [name, value] of Object.entries(values)) this.map.setPaintProperty(layer, name as 'fill-color', value as string);
    };
    const fact = ['case', ['get', 'chosen'], colour.chosen, colour.fact];
    set('sea', { 'background-color': colour.sea });
    set('land', { 'fill-color': colour.land });
    set('division-line', { 'line-color': colour.division });
    set('country-line', { 'line-color': colour.border });
    set('country-name', { 'text-color': colour.text, 'text-halo-color': colour.halo });
    set('fact-area', { 'fill-color': fact });
    set('fact-area-line', { 'line-color': fact });
    set('fact-circle', { 'fill-color': fact });
    set('fact-circle-line', { 'line-color': fact });
    set('fact-point', { 'circle-color': ['case', ['get', 'hollow'], colour.land, fact], 'circle-stroke-color': ['case', ['get', 'hollow'], fact, colour.land] });
    set('fact-far', { 'circle-color': fact });
    set('fact-name', { 'text-color': isDark() ? '#f2f4f6' : '#20262b', 'text-halo-color': colour.halo });
  }
}

function layers(): maplibregl.LayerSpecification[] {
  const form = (value: string): maplibregl.FilterSpecification => ['==', ['get', 'form'], value];
  const opacity = (strong: number): maplibregl.ExpressionSpecification => ['case', ['get', 'hollow'], 0.05, ['+', 0.06, ['*', strong, ['get', 'share']]]];
  return [
    { id: 'land', type: 'fill', source: 'countries' },
    { id: 'fact-area', type: 'fill', source: 'facts', filter: form('area'), paint: { 'fill-opacity': opacity(0.2) } },
    { id: 'division-line', type: 'line', source: 'divisions', minzoom: 3, paint: { 'line-width': ['interpolate', ['linear'], ['zoom'], 3, 0.3, 7, 1] } },
    { id: 'country-line', type: 'line', source: 'countries', paint: { 'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.4, 6, 1.4] } },
    { id: 'fact-area-line', type: 'line', source: 'facts', filter: form('area'), paint: { 'line-width': 1.2, 'line-dasharray': [3, 2] } },
    { id: 'fact-circle', type: 'fill', source: 'facts', filter: form('circle'), paint: { 'fill-opacity': opacity(0.3) } },
    { id: 'fact-circle-line', type: 'line', source: 'facts', filter: form('circle'), paint: { 'line-width': 1.2, 'line-dasharray': [3, 2] } },
    {
      id: 'fact-point', type: 'circle', source: 'facts', filter: form('point'),
      paint: { 'circle-radius': ['+', 4, ['*', 8, ['get', 'share']]], 'circle-stroke-width': ['case', ['get', 'hollow'], 2, 1.2], 'circle-opacity': 0.9 },
    },
    { id: 'fact-far', type: 'circle', source: 'facts', filter: form('far'), maxzoom: 5.5, paint: { 'circle-radius': 5, 'circle-opacity': 0.35 } },
    {
      id: 'country-name', type: 'symbol', source: 'names', minzoom: 2, maxzoom: 7,
      layout: { 'text-field': ['get', 'name'], 'text-font': ['sans-serif'], 'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 6, 14], 'text-max-width': 7, 'text-letter-spacing': 0.06 },
      paint: { 'text-halo-width': 1.2 },
    },
    {
      id: 'fact-name', type: 'symbol', source: 'facts', filter: ['!=', ['get', 'size'], 1e6],
      layout: {
        'text-field': ['get', 'label'], 'text-font': ['sans-serif'], 'text-size': 12, 'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9, 'text-justify': 'auto', 'symbol-sort-key': ['-', ['get', 'facts']],
      },
      paint: { 'text-halo-width': 1.6 },
    },
  ];
}

const folded = (text: string) => text.normalize('NFKD').replace(/[^\p{L}]/gu, '').toLowerCase();

function rings(area: Area): Position[][] {
  const { geometry } = area;
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function contains(area: Area, [x, y]: [number, number]): boolean {
  let inside = false;
  for (const ring of rings(area)) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i] as [number, number];
      const [bx, by] = ring[j] as [number, number];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** The centre of gravity of the largest ring. */
function centre(area: Area): Position {
  let best: [number, number, number] = [0, 0, 0];
  for (const ring of rings(area)) {
    let [size, x, y] = [0, 0, 0];
    for (let i = 0; i + 1 < ring.length; i++) {
      const [ax, ay] = ring[i] as [number, number];
      const [bx, by] = ring[i + 1] as [number, number];
      const cross = ax * by - bx * ay;
      size += cross;
      x += (ax + bx) * cross;
      y += (ay + by) * cross;
    }
    if (Math.abs(size) > Math.abs(best[2])) best = [x / (3 * size), y / (3 * size), size];
  }
  return [best[0], best[1]];
}

/** A circle of true ground distance, so that it does not shrink or grow with the map's projection. */
function circle([lon, lat]: Position, radius: number): Polygon {
  const ring: Position[] = [];
  const angle = radius / 6371;
  const phi = (lat! * Math.PI) / 180;
  for (let i = 0; i <= 64; i++) {
    const bearing = (i / 64) * 2 * Math.PI;
    const y = Math.asin(Math.sin(phi) * Math.cos(angle) + Math.cos(phi) * Math.sin(angle) * Math.cos(bearing));
    const dx = Math.atan2(Math.sin(bearing) * Math.sin(angle) * Math.cos(phi), Math.cos(angle) - Math.sin(phi) * Math.sin(y));
    ring.push([lon! + (dx * 180) / Math.PI, (y * 180) / Math.PI]);
  }
  return { type: 'Polygon', coordinates: [ring] };
}
