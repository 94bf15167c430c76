import type { Handler } from 'hono'
import { ITEM_KINDS, type ItemKind } from '../../domains/directory/index.ts'
import { read } from '../../platform/db/transaction.ts'
import type { AppContext, AppEnv, Deps } from '../../platform/http/context.ts'
import type { FormValues } from '../../platform/http/form.ts'
import { seeOther } from '../../platform/http/see-other.ts'
import { inLang } from '../../platform/i18n.ts'
import { isId } from '../../platform/id.ts'
import type { Problems } from '../../platform/result.ts'
import { forRoles } from '../desk/for-roles.ts'
import { type Compared, loadCompared } from './load.ts'
import { comparePath, duplicatePaths } from './paths.ts'
import { MERGE_ROLES, NO_PROOF, textsOf } from './queue.tsx'
import { ChoosePage } from './views/choose-page.tsx'
import { ComparePage } from './views/compare-page.tsx'

/** The pair that a query or a form names; null when it names none. */
export function pairOf({ soort, een = '', ander = '' }: FormValues) {
  const kind = ITEM_KINDS.find((each) => each === soort)
  return kind && isId(een) && isId(ander)
    ? { kind, one: een.toLowerCase(), other: ander.toLowerCase() }
    : null
}

/** The page of two things side by side, with what was chosen when a choice was missing. */
export function showCompared(
  c: AppContext,
  compared: Compared,
  { values = {}, problems = {} }: { values?: FormValues; problems?: Problems } = {},
): Response | Promise<Response> {
  const texts = textsOf(c)
  const error = Object.keys(problems).length > 0
  return c.var.page({
    ...{ title: texts.compare.title, noindex: true, error, status: error ? 422 : 200 },
    breadcrumb: [{ href: duplicatePaths.queue, label: texts.title }],
    body: (
      <ComparePage lang={c.var.lang} texts={texts} compared={compared} values={values} problems={problems} />
    ),
  })
}

const PAGE_KINDS: Readonly<Record<string, ItemKind>> = {
  ...{ aanbod: 'service', plekken: 'location', organisaties: 'organization' },
}

/** Which thing a pasted address is about; null when it is none of this site. */
function readAddress(typed: string): { kind: ItemKind; id: string } | null {
  const found = /\/(aanbod|plekken|organisaties)\/([0-9a-f-]{36})/i.exec(typed)
  const kind = PAGE_KINDS[found?.[1]?.toLowerCase() ?? '']
  const id = found?.[2]?.toLowerCase() ?? ''
  return kind && isId(id) ? { kind, id } : null
}

function showChoose(c: AppContext, values: FormValues, problems: Problems) {
  const texts = textsOf(c)
  const error = Object.keys(problems).length > 0
  return c.var.page({
    ...{ title: texts.compare.choose, noindex: true, error, status: error ? 422 : 200 },
    breadcrumb: [{ href: duplicatePaths.queue, label: texts.title }],
    body: <ChoosePage lang={c.var.lang} texts={texts} values={values} problems={problems} />,
  })
}

/** Two addresses that somebody pasted: leads to both side by side. */
function chosen(c: AppContext, query: FormValues) {
  const { notFound, otherKind } = textsOf(c).compare
  const { eerste = '', tweede = '' } = query
  if (!eerste && !tweede) return showChoose(c, {}, {})
  const [one, other] = [readAddress(eerste), readAddress(tweede)]
  if (!one || !other)
    return showChoose(c, query, {
      ...(one ? {} : { eerste: notFound }),
      ...(other ? {} : { tweede: notFound }),
    })
  if (one.kind !== other.kind) return showChoose(c, query, { tweede: otherKind })
  return seeOther(c, comparePath(one.kind, one.id, other.id))
}

/** Two things field by field; without two things the question which. */
export function comparePage({ db }: Deps): Handler<AppEnv> {
  return forRoles(
    MERGE_ROLES,
    async (c) => {
      const query = c.req.query()
      const pair = pairOf(query)
      if (!pair) return chosen(c, query)
      const { kind, one, other } = pair
      const compared = await read(db, c.var.scope, (trx) => loadCompared(trx, kind, one, other))
      if (!compared) return c.redirect(`${inLang(c.var.lang, duplicatePaths.queue)}?niet=gone`, 303)
      return showCompared(c, compared)
    },
    NO_PROOF,
  )
}
