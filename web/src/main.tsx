import { render } from 'preact';
import { App } from './app';

// Before the first drawing, so that a chosen theme does not flash.
const theme = localStorage.getItem('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

render(<App />, document.getElementById('app')!);
