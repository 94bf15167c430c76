import {
  BY_HAND,
  type FieldGroup,
  GROUPS_OF,
  type Item,
  type ItemChange,
  type KeptGroup,
} from '../../../domains/directory/index.ts'
import type { LastCheck, LastChecks } from '../../../domains/freshness/index.ts'
import { formatDate, inLang } from '../../../platform/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { Form } from '../../../ui/form.tsx'
import { Heading } from '../../../ui/heading.tsx'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { GROUP_SLUGS, itemPaths, publicPath } from '../paths.ts'
import type { Texts } from '../texts.nl.ts'
import { type Refused, Version, WaitingChange } from './change.tsx'
import { Lines, spokenIn, undoable } from './lines.tsx'
import { itemLines, partLines, type Words } from './part-lines.ts'

export interface ItemProps {
  words: Words
  item: Item
  kept: readonly KeptGroup[]
  changes: readonly ItemChange[]
  checks: LastChecks
  decides: boolean
  /** What was just done, and with which part. */
  done: { what: string; group: FieldGroup | null } | null
  refused?: Refused | undefined
}

/** One item of the map for who keeps it: each part as it stands, who keeps it, what waits and what changed. */
export function ItemPage(props: ItemProps) {
  const { words, item, changes } = props
  const { texts } = words
  const undo = undoable(changes)
  const versions = changes.filter(({ state }) => state !== 'waiting')
  return (
    <>
      <Done {...props} />
      <PageHeader kicker={texts.kinds[item.kind]} title={item.name} facts={factsOf(props)} />
      {item.secret ? (
        <Notice tone="attention">
          <p>{item.kind === 'organization' ? texts.item.secretOrganization : texts.item.secret}</p>
        </Notice>
      ) : null}
      <Form action={inLang(words.lang, itemPaths.right(item.kind, item.id))}>
        <div>
          <Button look="secondary">{texts.item.right}</Button>
        </div>
      </Form>
      {item.active && item.kind !== 'service' && !(item.secret && item.kind === 'location') ? (
        <p>
          <Link href={inLang(words.lang, itemPaths.newFrom(item.kind, item.id))}>{texts.item.makeHere}</Link>
        </p>
      ) : null}
      <div class="weefsel-items__parts">
        {GROUPS_OF[item.kind].map((group) => (
          <Part {...props} group={group} key={group} />
        ))}
      </div>
      <section class="weefsel-stack" id="versies">
        <Heading level={2}>{texts.item.versions}</Heading>
        {versions.length === 0 ? <p class="nl-paragraph">{texts.item.noVersions}</p> : null}
        <ol class="weefsel-items__versions">
          {versions.map((change) => (
            <Version {...{ words, change }} canUndo={undo.has(change.id)} key={change.id} />
          ))}
        </ol>
      </section>
    </>
  )
}

const isDone = (what: string, words: Texts['item']['done']): what is keyof typeof words =>
  Object.hasOwn(words, what)

function Done({ words, item, done }: ItemProps) {
  const said = words.texts.item.done
  if (!done || !isDone(done.what, said)) return null
  const good = ['gemaakt', 'bewaard', 'terug', 'los', 'klopt'].includes(done.what)
  return (
    <Notice tone={good ? 'good' : 'attention'}>
      <p>{said[done.what]}</p>
      {good && done.group ? (
        <Lines
          lang={spokenIn(done.group, words)}
          lines={itemLines(item, done.group, words)}
          empty={words.texts.item.empty}
        />
      ) : null}
    </Notice>
  )
}

function factsOf({ words: { lang, texts }, item, checks }: ItemProps) {
  const { kind, id, organization, source, active } = item
  const said = texts.item
  const day = checks.whole?.on ?? item.assuredDate
  return [
    ...(organization && kind !== 'organization'
      ? [
          {
            label: said.organization,
            value: (
              <Link href={inLang(lang, itemPaths.item('organization', organization.id))}>
                {organization.name}
              </Link>
            ),
          },
        ]
      : []),
    { label: said.source, value: source === BY_HAND ? said.byHand : source },
    { label: said.checked, value: day ? formatDate(lang, day) : said.never },
    {
      label: said.shown,
      value: active ? <Link href={inLang(lang, publicPath(kind, id))}>{said.public}</Link> : said.no,
    },
  ]
}

function Part(props: ItemProps & { group: FieldGroup }) {
  const { words, item, group, kept, changes, checks, decides, refused } = props
  const { lang, texts } = words
  const { kind, id } = item
  const mine = kept.find((each) => each.group === group)
  const waiting = changes.find((change) => change.group === group && change.state === 'waiting')
  const checked = (checks.groups as Partial<Record<FieldGroup, LastCheck>>)[group]
  const may = !(item.secret && kind === 'location' && group === 'place')
  return (
    <section class="weefsel-items__part" id={GROUP_SLUGS[group]}>
      <Heading level={2} look={3}>
        {texts.groups[group]}
      </Heading>
      <Lines lang={spokenIn(group, words)} lines={itemLines(item, group, words)} empty={texts.item.nothing} />
      {checked ? (
        <p class="weefsel-items__facts">
          {texts.item.checked}: {formatDate(lang, checked.on)}
        </p>
      ) : null}
      {mine ? <Kept {...{ words, item, kept: mine }} /> : null}
      {waiting ? (
        <Notice title={texts.item.waiting} level={3}>
          <WaitingChange {...{ words, change: waiting, decides, refused }} />
        </Notice>
      ) : null}
      {may ? (
        <p>
          <Link href={inLang(lang, itemPaths.group(kind, id, group))}>
            {texts.item.change(texts.groups[group].toLowerCase())}
          </Link>
        </p>
      ) : null}
    </section>
  )
}

function Kept({ words, item, kept }: Pick<ItemProps, 'words' | 'item'> & { kept: KeptGroup }) {
  const { lang, texts } = words
  const { group, since, role, differs, sourceValue } = kept
  return (
    <>
      <p class="weefsel-items__facts">{texts.item.kept(formatDate(lang, since), texts.roles[role])}</p>
      {differs ? (
        <Details summary={texts.item.differs}>
          <p class="nl-paragraph">{texts.item.differsLead}</p>
          <Lines
            lang={spokenIn(group, words)}
            lines={partLines(group, sourceValue, words)}
            empty={texts.item.empty}
          />
          <Form action={inLang(lang, itemPaths.letGo(item.kind, item.id, group))}>
            <div>
              <Button look="secondary">{texts.item.letGo}</Button>
            </div>
          </Form>
        </Details>
      ) : null}
    </>
  )
}
