// Compiles public/countries.json and public/divisions.json, the map's only background, as TopoJSON: countries from world-atlas
// (Natural Earth 1:10m admin-0), first-level divisions from Natural Earth 1:10m admin-1 (public domain), given as a gzipped JSON array of
// [adm1_code, ISO 3166-2, name, country alpha-2, MultiPolygon coordinates]. Both come from one survey, so that their borders meet.
// Usage: npm run outlines -- PATH/ne-admin1.json.gz
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify, filter, filterWeight } from 'topojson-simplify';
import { feature, quantize } from 'topojson-client';

const source = process.argv[2] ?? '../../shared/gazetteer/ne-admin1.json.gz';
const smallestBend = 8e-4; // square degrees: bends of a border below about 10 km2 are straightened
const smallestIsland = 2e-3; // square degrees: islands below about 20 km2 are left out
const snap = 0.012; // degrees: the source was simplified ring by ring to 0.01, so neighbours kept different points of one border

const require = createRequire(import.meta.url);
const rows = JSON.parse(gunzipSync(readFileSync(source))).filter((row) => row[3] && row[3] !== 'AQ');

// Every point of a border is put into the neighbour's ring too, so that the two rings share their arcs again.
const cell = (lon, lat) => `${Math.floor(lon * 10)},${Math.floor(lat * 10)}`;
const grid = new Map();
for (const row of rows) {
  for (const ring of row[4].flat()) {
    for (const [lon, lat] of ring) {
      const key = cell(lon, lat);
      const points = grid.get(key) ?? grid.set(key, new Map()).get(key);
      points.set(`${lon},${lat}`, [lon, lat]);
    }
  }
}

function shared(ring) {
  const own = new Set(ring.map(([lon, lat]) => `${lon},${lat}`));
  const nearest = new Map(); // point -> the one segment of this ring that it lies on
  for (let i = 0; i + 1 < ring.length; i++) {
    const [ax, ay] = ring[i];
    const [bx, by] = ring[i + 1];
    const [dx, dy] = [bx - ax, by - ay];
    const length2 = dx * dx + dy * dy;
    for (let x = Math.floor((Math.min(ax, bx) - snap) * 10); x <= Math.floor((Math.max(ax, bx) + snap) * 10); x++) {
      for (let y = Math.floor((Math.min(ay, by) - snap) * 10); y <= Math.floor((Math.max(ay, by) + snap) * 10); y++) {
        for (const [key, point] of grid.get(`${x},${y}`) ?? []) {
          const t = ((point[0] - ax) * dx + (point[1] - ay) * dy) / length2;
          if (!(t > 0 && t < 1) || own.has(key)) continue;
          const distance = Math.hypot(ax + t * dx - point[0], ay + t * dy - point[1]);
          if (distance < Math.min(snap, nearest.get(key)?.distance ?? snap)) nearest.set(key, { i, t, distance, point });
        }
      }
    }
  }
  const inserted = [...nearest.values()].sort((a, b) => a.i - b.i || a.t - b.t);
  let next = 0;
  return ring.flatMap((point, i) => {
    const here = [point];
    while (inserted[next]?.i === i) here.push(inserted[next++].point);
    return here;
  });
}

// Weighed by the cube of cos(latitude): once for true area, the rest to spend few points on Arctic fjords.
const weight = (triangle) => planarTriangleArea(triangle) * Math.cos((triangle[1][1] * Math.PI) / 180) ** 3;

function write(name, topology) {
  let topo = simplify(presimplify(topology, weight), smallestBend);
  topo = filter(topo, filterWeight(topo, smallestIsland));
  const areas = topo.objects.areas.geometries.filter((geometry) => geometry.type);
  topo.objects.areas.geometries = areas;
  topo = quantize(topo, 1e5);
  delete topo.bbox;
  const text = JSON.stringify(topo);
  writeFileSync(new URL(`../public/${name}.json`, import.meta.url), text);
  console.log(`${name}: ${Math.round(text.length / 1024)} kB, ${areas.length} areas, ${topo.arcs.reduce((sum, arc) => sum + arc.length, 0)} points`);
}

// A ring across the 180th meridian goes on beyond it; the map draws such a ring on both edges.
function unwrapped(ring) {
  let turn = 0;
  return ring.map(([lon, lat], i) => {
    const step = i ? lon - ring[i - 1][0] : 0;
    turn += step > 180 ? -360 : step < -180 ? 360 : 0;
    return [lon + turn, lat];
  });
}

const polygons = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
const alpha2 = new Map(require('i18n-iso-countries/codes.json').map(([two, , number]) => [number, two]));
const atlas = feature(require('world-atlas/countries-10m.json'), 'countries').features
  .filter((area) => area.properties.name !== 'Antarctica')
  .map((area) => ({
    type: 'Feature',
    properties: { name: area.properties.name, country: alpha2.get(area.id) },
    geometry: { type: 'MultiPolygon', coordinates: polygons(area.geometry).map((polygon) => polygon.map(unwrapped)) },
  }));
write('countries', topology({ areas: { type: 'FeatureCollection', features: atlas } }));
write('divisions', topology({
  areas: {
    type: 'FeatureCollection',
    features: rows.map(([, , name, country, coordinates]) => ({
      type: 'Feature',
      properties: { name, country },
      geometry: { type: 'MultiPolygon', coordinates: coordinates.map((polygon) => polygon.map(shared)) },
    })),
  },
}));
