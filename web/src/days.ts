// Days as numbers since 1970, for axes.

export const toNumber = (iso: string) => Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

export const toIso = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

export interface Tick { at: number; text: string }

const steps = [1, 2, 7, 14] as const;
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Round days between first and last, at most `most` of them: days, weeks, months or years. */
export function ticks(first: number, last: number, most: number): Tick[] {
  const span = last - first + 1;
  for (const step of steps) {
    if (span / step > most) continue;
    const out: Tick[] = [];
    for (let at = Math.ceil(first / step) * step; at <= last; at += step) {
      const date = new Date(at * 86_400_000);
      out.push({ at, text: `${date.getUTCDate()} ${months[date.getUTCMonth()]}${out.length === 0 ? ` ${date.getUTCFullYear()}` : ''}` });
    }
    return out;
  }
  const step = monthSteps.find((size) => span / (30.44 * size) <= most) ?? 1200;
  const start = new Date(first * 86_400_000);
  const out: Tick[] = [];
  for (let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step; ; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
    if (at > last) return out;
    if (at < first) continue;
    const year = Math.floor(month / 12);
    out.push({ at, text: step >= 12 ? `${year}` : month % 12 === 0 || out.length === 0 ? `${months[month % 12]} ${year}` : months[month % 12]! });
  }
}
