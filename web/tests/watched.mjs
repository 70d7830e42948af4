// A page that notes everything it must not do: ask another host, break the content policy, run a script of a report, fail in silence.
import assert from 'node:assert/strict';

export async function watched(context, address) {
  const page = await context.newPage();
  const faults = [];
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== address && protocol !== 'data:' && protocol !== 'blob:') faults.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('net::ERR_FAILED') && faults.push(message.text()));
  page.on('dialog', (dialog) => (faults.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  return {
    page,
    faults,
    go: (path) => page.goto(address + path),
    json: async (path) => (await fetch(address + path)).json(),
    done: async () => {
      await page.close();
      assert.deepEqual(faults, []);
    },
  };
}

/** The list, drawn for the address shown. */
export const listed = (page) => page.locator('.list:has(.count)').waitFor().then(() => page.waitForFunction(() => !document.querySelector('.list .stale')));

/** The map, drawn. */
export const mapped = (page) => page.locator('.map[data-state=ready]').waitFor({ timeout: 30_000 });

export const total = async (page) => Number(/[\d,]+/.exec(await page.locator('.count').innerText())[0].replaceAll(',', ''));
