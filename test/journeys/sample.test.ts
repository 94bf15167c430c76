import assert from 'node:assert/strict'
import { tmpdir } from 'node:os'
import { nl as quality } from '../../src/web/quality/texts.nl.ts'
import { journey, type Walk } from './journey.ts'
import { sessionCookies, signsIn } from './sign-in.ts'
import { operator } from './site.ts'
import { wordsOf } from './words.ts'

async function enters(walk: Walk): Promise<void> {
  const email = `steekproef-${walk.device.name}@mail.example`
  await operator('user', 'add', email, '--role', 'coordinator')
  await signsIn(walk, email, '/werk/steekproef')
}

journey(
  'a coordinator calls three of a sample, and everybody reads how right the map is',
  async (walk) => {
    const { page, open, look } = walk
    const main = page.locator('main')
    const drawn = await operator('audit', 'sample', '4', '--out', tmpdir(), '--json')
    const { number } = JSON.parse(drawn) as { number: number }
    await enters(walk)
    await look('samples')
    await main.getByRole('link', { name: quality.samples.name(number), exact: true }).click()
    await look('sample')
    await main.getByRole('link', { name: quality.sample.next(1) }).click()
    await look('call')
    await main.locator('button[value="ok"]').click()
    await page.waitForURL(/\/2\?vastgelegd=1$/)
    await main.locator('button[value="wrong"]').click()
    await page.locator('#fouten').waitFor()
    await look('refused')
    await main.getByRole('checkbox').nth(1).check()
    await main.locator('button[value="wrong"]').click()
    await page.waitForURL(/\/3\?vastgelegd=2$/)
    await main.locator('button[value="unreachable"]').click()
    await page.waitForURL(/\/4\?vastgelegd=3$/)
    await look('recorded')
    await open('/over/kwaliteit')
    const words = await wordsOf(main)
    // One right of two: Wilson says from 9 to 91 %.
    assert.ok(words.replaceAll('\u00a0', ' ').includes(quality.quality.finding('50 %', '9 %', '91 %')), words)
    assert.ok(words.includes(quality.quality.preliminary(1)))
    await look('quality')
    await open('/werk/versheid')
    await look('freshness')
  },
  { cookies: sessionCookies },
)
