import codes from 'i18n-iso-countries/codes.json';
import type { Actor, Casualty, Figure, Place, Published, Status, Time } from './record';

const datings: Record<string, string> = {
  given: '', metadata: 'dated by the page’s metadata', dateline: 'dated by its dateline', text: 'dated by its text', inferred: 'day inferred', unknown: '',
};
/** How the report's day is known, in words; empty where nothing need be said. */
export const dating = (basis: string) => datings[basis] ?? basis;

/** "siege-lifted" as words. */
export const label = (value: string) => value.replaceAll('-', ' ').replaceAll('_', ' ');

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export const plural = (count: number, one: string, many = `${one}s`) => `${number.format(count)} ${count === 1 ? one : many}`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function day(iso: string): string {
  const [year, month, date] = iso.split('-');
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const monthDays = (year: number, month: number) => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;

/** Inclusive days as short as they can be said: "8 Feb 2016", "1–7 Feb 2016", "Feb 2016", "2016", "since 30 Sep 2015". */
export function days(start?: string, end?: string): string {
  if (!start && !end) return 'no date';
  if (!start) return `until ${day(end!)}`;
  if (!end) return `since ${day(start)}`;
  if (start === end) return day(start);
  const [y1, m1, d1] = start.split('-').map(Number) as [number, number, number];
  const [y2, m2, d2] = end.split('-').map(Number) as [number, number, number];
  const whole = d1 === 1 && d2 === monthDays(y2, m2);
  if (whole && m1 === 1 && m2 === 12) return y1 === y2 ? `${y1}` : `${y1}–${y2}`;
  if (whole && y1 === y2 && m1 === m2) return `${months[m1 - 1]} ${y1}`;
  if (whole && y1 === y2) return `${months[m1 - 1]}–${months[m2 - 1]} ${y1}`;
  if (y1 === y2 && m1 === m2) return `${d1}–${d2} ${months[m1 - 1]} ${y1}`;
  if (y1 === y2) return `${d1} ${months[m1 - 1]} – ${d2} ${months[m2 - 1]} ${y1}`;
  return `${day(start)} – ${day(end)}`;
}

export const when = (time: Time | undefined) => (time && (time.start || time.end) ? days(time.start, time.end) : undefined);

export const publishedDays = (published: Published) =>
  published.start || published.end ? days(published.start, published.end) : published.weekday ? `a ${capital(published.weekday)}` : 'no date';

const countryNames = new Intl.DisplayNames('en', { type: 'region' });
const alpha2Of = new Map((codes as [string, string, string][]).map(([two, three]) => [three, two]));

/** The alpha-2 code that Intl and the outlines use for the record's alpha-3 code. */
export const alpha2 = (code: string) => alpha2Of.get(code);

export function country(code: string | undefined): string | undefined {
  const two = code && alpha2Of.get(code);
  return two ? countryNames.of(two) : code;
}

export const countryOfAlpha2 = (code: string) => {
  try {
    return countryNames.of(code);
  } catch {
    return undefined;
  }
};

export const actorName = (actor: Actor) => actor.name ?? actor.text;

export const placeArea = (place: Pick<Place, 'name' | 'admin1' | 'country'>) =>
  [place.admin1, country(place.country)].filter((part) => part && part !== place.name).join(', ');

const precisions: Record<string, string> = {
  site: 'exact site', settlement: 'town or village', near: 'near this place', district: 'somewhere in the district',
  province: 'somewhere in the province', region: 'somewhere in the region', country: 'somewhere in the country', sea: 'at sea', unresolved: 'not found in the gazetteer',
};
export const precision = (value: string) => precisions[value] ?? value;

const statusWords: Record<Status, string> = {
  happened: 'Told as happened', ongoing: 'Ongoing', planned: 'Planned', threatened: 'Threatened', hypothetical: 'Hypothetical',
  denied: 'Denied', negated: 'Negated', demanded: 'Demanded',
};
export const statusWord = (status: string) => statusWords[status as Status] ?? capital(label(status));

export function range(low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined) return low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`;
  if (low !== undefined) return `at least ${number.format(low)}`;
  return high !== undefined ? `up to ${number.format(high)}` : 'number not given';
}

export function toll(casualty: Casualty): string {
  return `${range(casualty.low, casualty.high)} ${casualty.effect}`;
}

const approximations: Record<string, string> = {
  exact: '', about: 'about ', over: 'over ', 'at-least': 'at least ', under: 'under ', 'up-to': 'up to ', nearly: 'nearly ',
};

export function amount(figure: Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'approx'>): string {
  const unit = figure.unit === '%' ? ' %' : figure.unit ? ` ${figure.unit}` : '';
  const value = figure.value !== undefined ? (approximations[figure.approx] ?? '') + number.format(figure.value) : range(figure.low, figure.high);
  return value + unit;
}

export const sectors: Record<string, string> = {
  GOV: 'government', MIL: 'military', COP: 'police', SPY: 'intelligence', PRM: 'pro-government militia', REB: 'rebels', UAF: 'unidentified armed force',
  CVL: 'civilians', OPP: 'opposition', IGO: 'intergovernmental', NGO: 'NGO', MED: 'medical', JRN: 'journalists', REF: 'refugees', LEG: 'legislature',
  JUD: 'judiciary', REL: 'religious', BUS: 'business', UNK: 'unknown',
};
