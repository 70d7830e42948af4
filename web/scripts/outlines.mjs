// Compiles public/outlines.json, the map's only background: countries and first-level divisions of the world as one TopoJSON,
// from Natural Earth 1:10m admin-1 (public domain), given as a gzipped JSON array of
// [adm1_code, ISO 3166-2, name, country alpha-2, MultiPolygon coordinates]. Countries are the unions of their divisions, so that
// both share every border. Usage: npm run outlines -- PATH/ne-admin1.json.gz
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify, filter, filterWeight } from 'topojson-simplify';
import { quantize, mergeArcs } from 'topojson-client';

const source = process.argv[2] ?? '../../shared/gazetteer/ne-admin1.json.gz';
const smallestBend = 1.5e-3; // square degrees: bends of a border below about 18 km2 are straightened
const smallestIsland = 2e-3; // square degrees: islands below about 20 km2 are left out
const snap = 0.012; // degrees: the source was simplified ring by ring to 0.01, so neighbours kept different points of one border

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

const features = rows.map(([, iso, name, country, coordinates]) => ({
  type: 'Feature',
  properties: { name, iso, country },
  geometry: { type: 'MultiPolygon', coordinates: coordinates.map((polygon) => polygon.map(shared)) },
}));
let topo = topology({ divisions: { type: 'FeatureCollection', features } });
// Weighed by the cube of cos(latitude): once for true area, the rest to spend few points on Arctic fjords.
const weight = (triangle) => planarTriangleArea(triangle) * Math.cos((triangle[1][1] * Math.PI) / 180) ** 3;
topo = simplify(presimplify(topo, weight), smallestBend);
topo = filter(topo, filterWeight(topo, smallestIsland));
const divisions = topo.objects.divisions.geometries.filter((geometry) => geometry.type);
const byCountry = new Map();
for (const division of divisions) {
  const country = division.properties.country;
  byCountry.set(country, [...(byCountry.get(country) ?? []), division]);
}
topo.objects = {
  countries: {
    type: 'GeometryCollection',
    geometries: [...byCountry].sort().map(([country, parts]) => ({ ...mergeArcs(topo, parts), properties: { country } })),
  },
  divisions: { type: 'GeometryCollection', geometries: divisions },
};
topo = quantize(topo, 1e5);
const text = JSON.stringify(topo);
writeFileSync(new URL('../public/outlines.json', import.meta.url), text);
const points = topo.arcs.reduce((sum, arc) => sum + arc.length, 0);
console.log(`${Math.round(text.length / 1024)} kB, ${topo.arcs.length} arcs, ${points} points, ${divisions.length} divisions, ${byCountry.size} countries`);
