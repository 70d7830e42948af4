import { useEffect, useState } from 'preact/hooks';
import { useApi, type Case } from './api';
import { Chips, FilterPanel, Search } from './filters';
import { FiguresChart } from './figures';
import { capital, day, number, plural } from './format';
import { Help } from './help';
import { List, listUrl } from './list';
import { MapPanel } from './map';
import { kinds } from './record';
import { ReportView } from './report';
import { listen } from './shortcuts';
import { Failure } from './states';
import { Timeline } from './timeline';
import { hrefOf, shared, useView, type View } from './view';
import { Words } from './words';

export function App() {
  const view = useView();
  const call = useApi<Case>('/api/case');
  const [help, setHelp] = useState(false);
  useEffect(() => listen(() => setHelp(true)), []);
  useEffect(() => {
    if (view.report === undefined) document.title = `${capital(view.kind)}${call.data ? ` · ${call.data.name}` : ''} · Dateline`;
    scrollTo(0, 0);
  }, [view.report, view.kind, view.offset, call.data]);
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => (event.preventDefault(), document.getElementById('main')!.focus())}>Skip to the facts</a>
      <Header view={view} about={call.data} openHelp={() => setHelp(true)} />
      <main id="main" tabIndex={-1}>
        {call.error && <Failure what="The case" error={call.error} retry={call.retry} />}
        {view.report !== undefined ? <ReportView view={view} /> : <Browse view={view} />}
      </main>
      <Footer view={view} about={call.data} />
      <Help open={help} close={() => setHelp(false)} />
    </>
  );
}

function Header({ view, about, openHelp }: { view: View; about?: Case; openHelp: () => void }) {
  return (
    <header class="top">
      <a class="brand" href="/events">
        <img src="/icon.svg" alt="" width="22" height="22" />
        Dateline
      </a>
      {about && <span class="case"><Words>{about.name}</Words></span>}
      <nav aria-label="Kinds of record">
        <ul class="tabs">
          {kinds.map((kind) => (
            <li key={kind}>
              <a href={hrefOf({ kind, filters: kind === view.kind ? view.filters : shared(view.filters) })} aria-current={view.kind === kind ? 'page' : undefined}>
                {capital(kind)} <span class="tally">{about ? number.format(about.counts[kind]) : ' '}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Search view={view} />
      <Theme />
      <button type="button" class="round" aria-label="Help and keys" onClick={openHelp}>?</button>
    </header>
  );
}

const themes = ['auto', 'light', 'dark'] as const;
type ThemeName = (typeof themes)[number];

/** The system's choice of light or dark, until the reader chooses. */
function Theme() {
  const [theme, setTheme] = useState<ThemeName>(() => (localStorage.getItem('theme') as ThemeName | null) ?? 'auto');
  useEffect(() => {
    if (theme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    localStorage.setItem('theme', theme);
  }, [theme]);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length]!;
  return (
    <button type="button" class="round" aria-label={`Colours: ${theme}. Change to ${next}`} title={`Colours: ${theme}`} onClick={() => setTheme(next)}>
      {{ auto: '◐', light: '☀', dark: '☾' }[theme]}
    </button>
  );
}

/** True while the window is wide enough for all panels at once. */
function useWide(): boolean {
  const [query] = useState(() => matchMedia('(min-width: 1000px)'));
  const [wide, setWide] = useState(query.matches);
  useEffect(() => {
    const change = () => setWide(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return wide;
}

function Browse({ view }: { view: View }) {
  const wide = useWide();
  const panel = view.panel ?? 'list';
  const places = view.kind !== 'reports' && view.kind !== 'relations';
  return (
    <>
      <h1 class="hidden">{capital(view.kind)}</h1>
      {!wide && (
        <nav class="panels" aria-label="Panels">
          {(['list', 'map', 'filters'] as const).filter((name) => name !== 'map' || places).map((name) => (
            <a key={name} data-panel={name} href={hrefOf({ ...view, panel: name })} data-replace aria-current={panel === name ? 'true' : undefined}>{capital(name)}</a>
          ))}
        </nav>
      )}
      <Timeline view={view} />
      <Chips view={view} />
      <div class={places ? 'browse' : 'browse no-map'}>
        {(wide || panel === 'filters') && <FilterPanel view={view} />}
        {(wide || panel === 'list') && (
          <div class="middle">
            {view.kind === 'figures' && <FiguresChart view={view} />}
            <List view={view} />
          </div>
        )}
        {places && (wide || panel === 'map') && <MapPanel view={view} />}
      </div>
    </>
  );
}

function Footer({ view, about }: { view: View; about?: Case }) {
  return (
    <footer class="bottom">
      <span>A record says who reported what. It never says that it is true.</span>
      {about && <span>{plural(about.counts.reports, 'report')}{about.first_day && about.last_day && `, ${day(about.first_day)} – ${day(about.last_day)}`}</span>}
      {view.report === undefined && <a href={listUrl(view)} target="_blank" rel="noopener">This list as JSON</a>}
      <a href="/openapi/v1.json" target="_blank" rel="noopener">API</a>
      {about && <span>Dateline {about.version}</span>}
    </footer>
  );
}
