import assert from 'node:assert/strict'
import type { APIResponse, Page } from 'playwright-core'
import type { Visitor } from './browser.ts'
import { codeFor } from './sign-in.ts'
import { operator } from './site.ts'

/** Who sees pages of the work or of one’s own, each a person of their own. */
export const ROLES = [
  'resident',
  'editor',
  'worker',
  'coordinator',
  'adviser',
  'administrator',
  'privacy',
] as const
export type RoleName = (typeof ROLES)[number]

/** Somebody with a role, signed in with a second proof. */
export interface Colleague extends Visitor {
  role: RoleName
  email: string
}

/** Sends a form as a browser does that runs no scripts; where it leads to. Fails when the form is refused. */
export async function post(
  { page }: Pick<Visitor, 'page'>,
  path: string,
  form: Record<string, string>,
): Promise<{ to: string; html: string }> {
  const { request } = page.context()
  const { origin } = new URL(page.url())
  const answer: APIResponse = await request.post(path, { form, headers: { origin }, maxRedirects: 0 })
  const html = await answer.text()
  assert.ok(
    [200, 303].includes(answer.status()),
    `POST ${path}: ${answer.status()} ${/<main[\s\S]*/.exec(html)?.[0].slice(0, 2000)}`,
  )
  return { to: answer.headers().location ?? '', html }
}

/** Signs in with a code from the mail, and proves it once more with a code on paper. */
async function signsIn(visitor: Visitor, email: string): Promise<void> {
  await visitor.page.goto('/inloggen')
  await post(visitor, '/inloggen', { email })
  await post(visitor, '/inloggen/code', { code: await codeFor(email) })
  const { html } = await post(visitor, '/mijn/herstelcodes', {})
  const [, paper] = /<code[^>]*>([^<]+)<\/code>/.exec(html) ?? []
  await post(visitor, '/mijn/bewijs', { code: String(paper) })
}

/** What a role goes with: its organisation or its wijk. */
const WITH: Partial<Record<RoleName, (organization: string) => string[]>> = {
  editor: (organization) => ['--organization', organization],
  worker: () => ['--area', 'WK990101'],
}

/** Somebody of this role; an editor is one of the organisation. `visitor` is a browser of their own. */
export async function colleague(visitor: Visitor, role: RoleName, organization: string): Promise<Colleague> {
  const email = `${role}@collega.example`
  if (role !== 'resident')
    await operator('user', 'add', email, '--role', role, ...(WITH[role]?.(organization) ?? []))
  await signsIn(visitor, email)
  return { ...visitor, role, email }
}

/** The first address on a page that is like this; fails when there is none. */
export async function linkOn(page: Page, path: string, like: RegExp): Promise<string> {
  await page.goto(path)
  const links = await page
    .locator('main a[href]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const found = links.find((href) => like.test(href))
  assert.ok(found, `${path} has a link like ${like}: ${links.join(' ')}`)
  return found
}
