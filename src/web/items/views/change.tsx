import { GROUPS_OF, type Item, type ItemChange } from '../../../domains/directory/index.ts'
import { formatDate, inLang } from '../../../platform/i18n.ts'
import type { Problems } from '../../../platform/result.ts'
import { Button } from '../../../ui/button.tsx'
import { Details } from '../../../ui/details.tsx'
import { dutchOn } from '../../../ui/dutch.ts'
import { Field } from '../../../ui/field.tsx'
import { Form } from '../../../ui/form.tsx'
import { itemPaths } from '../paths.ts'
import { Both, Lines, spokenIn } from './lines.tsx'
import { itemLines, type Words } from './part-lines.ts'

/** Something new that waits, and at which places it is. */
export interface NewThing {
  item: Item
  at: readonly { name: string }[]
}

/** What was typed with a decision that was refused, and of which change. */
export interface Refused {
  change: string
  reason: string
  problems: Problems
}

interface WaitingProps {
  words: Words
  change: ItemChange
  /** The thing itself, when a change that makes it is judged where it is not on the page. */
  made?: NewThing | undefined
  /** Whether this person lets it take effect: `kaart.goedkeuren`. */
  decides: boolean
  refused: Refused | undefined
}

export const reasonField = (change: string) => `reden-${change}`

/** A change that waits: what stands, what is proposed, and the decision for whom it is. */
export function WaitingChange({ words, change, made, decides, refused }: WaitingProps) {
  const { lang, texts } = words
  const { group, before, after, role, changedAt, itemName } = change
  const when = formatDate(lang, changedAt)
  return (
    <div class="weefsel-stack">
      <p class="nl-paragraph">{texts.waiting.by(texts.roles[role], when)}</p>
      {change.makes ? (
        <Whole {...{ words, made }} />
      ) : (
        <Both
          {...{ words, group, values: [before, after] }}
          labels={[texts.waiting.stands, texts.waiting.proposed]}
        />
      )}
      {decides ? (
        <Decide
          {...{ words, change }}
          name={itemName ?? ''}
          refused={refused?.change === change.id ? refused : undefined}
        />
      ) : null}
    </div>
  )
}

/** All that a new thing says, part by part: who lets it in must have seen all of it. */
function Whole({ words, made }: Pick<WaitingProps, 'words' | 'made'>) {
  const { texts } = words
  if (!made) return <p class="nl-paragraph">{texts.waiting.isNewHere}</p>
  const { item, at } = made
  const groups = GROUPS_OF[item.kind].filter((group) => group !== 'existence')
  return (
    <>
      <p class="nl-paragraph">{texts.waiting.isNew}</p>
      <dl class="weefsel-items__whole">
        {item.organization && item.kind !== 'organization' ? (
          <div>
            <dt>{texts.item.organization}</dt>
            <dd lang={dutchOn(words.lang)}>{item.organization.name}</dd>
          </div>
        ) : null}
        {item.kind === 'service' ? (
          <div>
            <dt>{texts.kinds.location}</dt>
            <dd>
              <Lines lang={dutchOn(words.lang)} lines={at.map(({ name }) => name)} empty={texts.item.empty} />
            </dd>
          </div>
        ) : null}
        {groups.map((group) => (
          <div key={group}>
            <dt>{texts.groups[group]}</dt>
            <dd>
              <Lines
                lang={spokenIn(group, words)}
                lines={itemLines(item, group, words)}
                empty={texts.item.empty}
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

type DecideProps = Pick<WaitingProps, 'words' | 'change' | 'refused'> & { name: string }

function Decide({ words: { lang, texts }, change, name, refused }: DecideProps) {
  const action = inLang(lang, itemPaths.decide(change.id))
  const field = reasonField(change.id)
  const label = texts.waiting.applyName(name, texts.groups[change.group].toLowerCase())
  return (
    <>
      <Form action={action} hidden={{ besluit: 'ja' }} label={label}>
        <div>
          <Button>{texts.waiting.apply}</Button>
        </div>
      </Form>
      <Details summary={texts.waiting.refuse} open={refused !== undefined}>
        <Form action={action} hidden={{ besluit: 'nee' }}>
          <Field
            {...{ lang, kind: 'textarea', rows: 3, name: field, required: true }}
            {...{ label: texts.waiting.reason, hint: texts.waiting.reasonHint }}
            {...{ value: refused?.reason, error: refused?.problems[field] }}
          />
          <div>
            <Button look="secondary">{texts.waiting.refuse}</Button>
          </div>
        </Form>
      </Details>
    </>
  )
}

interface VersionProps {
  words: Words
  change: ItemChange
  canUndo: boolean
}

/** One version: who, when, what it was and what it became. */
export function Version({ words, change, canUndo }: VersionProps) {
  const { lang, texts } = words
  const { group, role, state, changedAt, reason, id, before, after } = change
  const when = formatDate(lang, changedAt)
  const by = texts.roles[role]
  const title = change.makes ? texts.item.made(by) : texts.item.version(texts.groups[group], by)
  return (
    <li class="weefsel-items__version">
      <p class="weefsel-items__who">
        <strong>{title}</strong>, {when} ({texts.states[state]})
      </p>
      {change.makes ? null : (
        <Both {...{ words, group, values: [before, after] }} labels={[texts.item.before, texts.item.after]} />
      )}
      {reason ? (
        <p class="nl-paragraph">
          {texts.item.reason}: {reason}
        </p>
      ) : null}
      {canUndo ? (
        <Form
          action={inLang(lang, itemPaths.undo(id))}
          label={
            change.makes
              ? texts.item.undoMadeName(change.itemName ?? '')
              : texts.item.undoName(texts.groups[group].toLowerCase(), when)
          }
        >
          <div>
            <Button look="secondary">{change.makes ? texts.item.undoMade : texts.item.undo}</Button>
          </div>
        </Form>
      ) : null}
    </li>
  )
}
