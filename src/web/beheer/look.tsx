import type { Handler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import {
  accentFile,
  accentPath,
  chooseLook,
  type Look,
  logoPath,
  lookInForce,
  tryLook,
  versionOf,
  versionsOf,
} from '../../domains/settings/index.ts'
import { listThemes } from '../../platform/admin/themes.ts'
import { read, write } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import { isId } from '../../platform/id.ts'
import { makeLogo } from '../../platform/images.ts'
import type { Problems } from '../../platform/result.ts'
import { forRoles } from '../desk/for-roles.ts'
import { forgetSites } from '../known-sites.ts'
import { doing, sentOn, textsOf } from './common.ts'
import { beheerPaths } from './paths.ts'
import { KEEPERS } from './people.tsx'
import { readLook } from './read-look.ts'
import { LookForm } from './views/look-form.tsx'
import { LookPreview } from './views/look-preview.tsx'

/** A logo as it was sent; the same as a photo of a profile. */
const MOST_FILE_BYTES = 8 * 1024 * 1024

interface Shown {
  values: Record<string, string>
  problems: Problems
}

const typedLook = ({ theme, accent }: Look) => ({
  ...{ thema: theme, kleur: accent?.light ?? '', donker: accent?.dark ?? '', houd: 'keep' },
})

async function show(c: AppContext, { db }: Deps, shown?: Shown) {
  const { lang, scope, tenant } = c.var
  const texts = textsOf(c)
  const { now, versions } = await read(db, scope, async (trx) => ({
    now: { theme: tenant.theme, ...(await lookInForce(trx)) },
    versions: await versionsOf(trx, 'look'),
  }))
  const error = shown !== undefined
  return c.var.page({
    ...{ title: texts.look.title, noindex: true, error, status: error ? 422 : 200 },
    breadcrumb: [{ href: beheerPaths.start, label: texts.title }],
    body: (
      <LookForm
        {...{ lang, texts, versions, themes: listThemes(), problems: shown?.problems ?? {} }}
        values={shown?.values ?? typedLook(now)}
        done={c.req.query('gedaan') !== undefined}
      />
    ),
  })
}

/** Theme, colour and logo, to try out. */
export const lookPage = (deps: Deps): Handler<AppEnv> => forRoles(KEEPERS, (c) => show(c, deps))

async function readTyped(c: AppContext): Promise<{ values: Record<string, string>; file: File | null }> {
  const body = await c.req.parseBody().catch(() => {
    throw new HTTPException(400)
  })
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(body))
    if (typeof value === 'string') values[name] = value.replaceAll('\0', '')
  const file = body.logo instanceof File && body.logo.size > 0 ? body.logo : null
  return { values, file }
}

/** Keeps a look to try out, and goes to the page that shows it. Nothing changes for others. */
export const keepLook = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c) => {
    const { lang, scope } = c.var
    const { problems: texts } = textsOf(c).look
    const { values, file } = await readTyped(c)
    const judged = readLook(values, { lang, texts })
    const small = file !== null && file.size <= MOST_FILE_BYTES
    const logo = small ? await makeLogo(Buffer.from(await file.arrayBuffer())) : null
    const problems = judged.ok ? {} : judged.problems
    if (file && !logo) problems.logo = texts.logo
    if (!judged.ok || Object.keys(problems).length > 0) return show(c, deps, { values, problems })
    const id = await write(deps.db, scope, async (trx) => {
      const kept = values.houd === 'theme' ? null : (await lookInForce(trx)).logo
      return tryLook(trx, { ...judged.value, logo: kept }, logo, doing(c, deps))
    })
    return sentOn(c, beheerPaths.tried(id))
  })

/** A page in the look that was tried out: only who looks after the site sees it so. */
export const lookPreview = ({ db }: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c) => {
    const { lang, scope } = c.var
    const id = c.req.param('id') ?? ''
    const tried = isId(id) ? await read(db, scope, (trx) => versionOf(trx, 'look', id)) : null
    if (!tried) return c.notFound()
    const { theme, accent, logo } = tried.value
    const texts = textsOf(c)
    return c.var.page({
      ...{ title: texts.look.previewTitle, noindex: true },
      look: { theme, accent: accent && accentPath(accentFile(accent)), logo: logo && logoPath(logo) },
      breadcrumb: [
        { href: beheerPaths.start, label: texts.title },
        { href: beheerPaths.look, label: texts.look.title },
      ],
      body: <LookPreview lang={lang} texts={texts.look} id={id} />,
    })
  })

/** Makes a look that was tried out, or that held before, the look of the site. */
export const takeLook = (deps: Deps): Handler<AppEnv> =>
  forRoles(KEEPERS, async (c) => {
    const id = c.req.param('id') ?? ''
    const done = isId(id) && (await write(deps.db, c.var.scope, (trx) => chooseLook(trx, id, doing(c, deps))))
    if (!done) return c.notFound()
    forgetSites(deps.db)
    return sentOn(c, beheerPaths.look, 'gekozen')
  })
