import { kinds } from './record';
import { go, hrefOf, parseView, shared } from './view';

// Single keys act when no field has the focus. A closed dialog keeps it until the next frame.

const cards = () => [...document.querySelectorAll<HTMLElement>('.list [data-card]')];

function step(by: number): void {
  if (document.querySelector('.beside')) {
    dispatchEvent(new CustomEvent('dateline-step', { detail: by }));
    return;
  }
  const list = cards();
  const at = list.findIndex((card) => card.contains(document.activeElement));
  const next = list[Math.min(list.length - 1, Math.max(0, at + by))];
  next?.querySelector<HTMLElement>('h3 a')?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

export function listen(help: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('dialog[open]')) return;
    if (target.matches('input:not([type=checkbox]), select, textarea')) {
      if (event.key === 'Escape') target.blur();
      return;
    }
    const view = parseView(new URL(location.href));
    const number = Number(event.key);
    if (number >= 1 && number <= kinds.length) go(hrefOf({ kind: kinds[number - 1]!, filters: shared(view.filters) }));
    else if (event.key === '/') document.getElementById('words')?.focus();
    else if (event.key === 'j') step(1);
    else if (event.key === 'k') step(-1);
    else if (event.key === 'u') document.querySelector<HTMLElement>('.crumb a')?.click();
    else if (event.key === 'm') document.querySelector<HTMLElement>('.panels [data-panel=map]:not([aria-current]), .panels [data-panel=list]')?.click();
    else if (event.key === 'w') (document.querySelector<HTMLElement>('[data-chosen] .why') ?? target.closest('[data-card]')?.querySelector<HTMLElement>('.why'))?.click();
    else if (event.key === '?') help();
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', press);
  return () => removeEventListener('keydown', press);
}
