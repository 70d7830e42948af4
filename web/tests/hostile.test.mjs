import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { open } from './browser.mjs';
import { serveReports } from './served.mjs';
import { listed, watched } from './watched.mjs';

const attack = '<img src=x onerror="window.hacked=1"><script>window.hacked=2</script>';
const text = `Rebels ${attack} shelled Aleppo on 3 February 2016, killing 12 people.

The army \u202egnihtyna deined\u202c that it bombed a \u2066hospital\u2069 in Homs. Officials said {{7*7}} javascript:alert(1) people fled Idlib on Monday.

قال متحدث باسم الجيش إن القوات سيطرت على المدينة.`;

// Reports from anywhere: markup in every field, a link that is a script, controls that turn the text around.
const reports = {
  'hostile.jsonl': JSON.stringify({
    id: `"><svg/onload=window.hacked=3>/../../x?fact=#`, text, title: `Title ${attack} \u202etxet`, outlet: `Outlet ${attack}`, byline: attack,
    url: 'javascript:window.hacked=4', published: '2016-02-08',
  }),
  'page.html': `<html><head><title>Plain &lt;b&gt;title&lt;/b&gt;</title></head><body><h1>Clashes in Homs</h1>
    <p>Government forces captured the town of Palmyra on 27 March 2016 &lt;script&gt;window.hacked=5&lt;/script&gt; after heavy fighting with Islamic State.</p>
    <script>window.hacked = 6</script><p onclick="window.hacked=7">At least 20 fighters were killed, the Syrian Observatory for Human Rights said.</p></body></html>`,
};

describe('a hostile report', () => {
  let served;
  let context;

  before(async () => {
    served = await serveReports(reports);
    context = await open();
  });

  after(async () => {
    await context?.close();
    assert.equal(await served?.stop(), 0);
  });

  it('is shown as text and runs nothing, in every view', async () => {
    const { page, go, json, done } = await watched(context, served.address);
    const { items } = await json('/api/reports');
    assert.equal(items.length, 2);
    const hostile = items.find((item) => item.title.startsWith('Title'));
    for (const path of ['/events', '/statements', '/figures', '/relations', '/control', '/reports', `/events?words=${encodeURIComponent(attack)}`, `/events?type=${encodeURIComponent(attack)}&place=${encodeURIComponent(attack)}`]) {
      await go(path);
      await listed(page);
      assert.equal(await page.locator('main img, main script, main svg[onload]').count(), 0, path);
    }
    for (const item of items) {
      await go(`/reports/${item.key}`);
      await page.locator('.text').waitFor();
      await page.locator('.custody summary').click();
      assert.equal(await page.locator('main img, main script').count(), 0);
      assert.equal(await page.locator('a[href^="javascript:"]').count(), 0);
      for (const link of await page.locator('.beside h2 a').all()) await link.click();
    }
    await go(`/reports/${hostile.key}`);
    await page.locator('.text').waitFor();
    assert.ok((await page.locator('.text').innerText()).includes('onerror="window.hacked=1"'));
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    await done();
  });

  it('cannot turn the text around', async () => {
    const { page, go, json, done } = await watched(context, served.address);
    const { items } = await json('/api/reports');
    const hostile = items.find((item) => item.title.startsWith('Title'));
    await go(`/reports/${hostile.key}`);
    await page.locator('.text').waitFor();
    const shown = await page.locator('body').evaluate((body) => body.textContent);
    assert.doesNotMatch(shown, /[\u202a-\u202e\u2066-\u2069]/);
    assert.ok((await page.locator('.text .ctl').allInnerTexts()).includes('RLO'));
    assert.doesNotMatch(await page.title(), /[\u202a-\u202e\u2066-\u2069]/);
    // Sentences of a right-to-left script run from the right by themselves.
    const arabic = page.locator('.text p', { hasText: 'متحدث' });
    assert.equal(await arabic.evaluate((p) => getComputedStyle(p).direction), 'rtl');
    await done();
  });

  it('is given back only as a download', async () => {
    const { items } = await (await fetch(`${served.address}/api/reports`)).json();
    for (const { key } of items) {
      const answer = await fetch(`${served.address}/api/reports/${key}/original`);
      assert.equal(answer.headers.get('content-type'), 'application/octet-stream');
      assert.match(answer.headers.get('content-disposition'), /^attachment/);
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    }
  });
});
