import {
  type Alike,
  type FieldGroup,
  GROUPS_OF,
  type Item,
  isHollow,
  type NewItem,
} from '../../../../domains/directory/index.ts'
import { inLang } from '../../../../platform/i18n.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Heading } from '../../../../ui/heading.tsx'
import { Link } from '../../../../ui/link.tsx'
import { LinkList } from '../../../../ui/link-list.tsx'
import { en as duplicatesEn } from '../../../duplicates/texts.en.ts'
import { nl as duplicatesNl } from '../../../duplicates/texts.nl.ts'
import { reasonsOf } from '../../../duplicates/words.ts'
import { itemPaths, publicPath } from '../../paths.ts'
import { Both } from '../../views/lines.tsx'
import { NEW_FIELDS, type NewReading } from '../reading.ts'

/** Something on the map that may be the same, as it stands. */
export interface Proposal {
  alike: Alike
  item: Item
}

interface AlikeProps {
  reading: NewReading
  proposals: readonly Proposal[]
  wish: NewItem
  action: string
  typed: Readonly<Record<string, string>>
}

/** “Is this there already?”: what looks like it beside what was typed, and one tap to say that it is something else. */
export function AlikeSection({ reading, proposals, wish, action, typed }: AlikeProps) {
  const { alike: said } = reading.said
  const seen = proposals.map(({ alike }) => alike.id).join(' ')
  const { key, seen: seenField, different } = NEW_FIELDS
  const hidden = { ...typed, [key]: reading.key, [seenField]: seen, [different]: 'ja' }
  return (
    <section class="weefsel-items__alike" id="lijkt-op" tabindex={-1} autofocus>
      <Heading level={2}>{said.title}</Heading>
      <p class="nl-paragraph">{said.lead}</p>
      {proposals.map((proposal) => (
        <AlikeThing {...{ reading, proposal, wish }} key={proposal.alike.id} />
      ))}
      <Form action={action} hidden={hidden}>
        <div>
          <Button>{said.different}</Button>
        </div>
      </Form>
    </section>
  )
}

/** Of these is shown what stands and what was typed. */
const COMPARED: readonly FieldGroup[] = ['times', 'place', 'contact']

function AlikeThing({
  reading,
  proposal: { alike, item },
  wish,
}: Pick<AlikeProps, 'reading' | 'wish'> & { proposal: Proposal }) {
  const { words, said, decides, givers } = reading
  const { lang } = words
  const { kind, id, name } = item
  const reasons = reasonsOf(alike.evidence, { nl: duplicatesNl, en: duplicatesEn }[lang]).for
  const mine = decides || givers.some((each) => each.id === item.organization?.id)
  return (
    <section class="weefsel-items__part">
      <Heading level={3}>{[name, alike.organization].filter(Boolean).join(', ')}</Heading>
      <p class="nl-paragraph">
        {said.alike.why}: {reasons.join(', ')}.
      </p>
      {COMPARED.filter((group) => GROUPS_OF[kind].includes(group)).map((group) => {
        const [typed, stands] = [wish.values[group], item.values[group]]
        if (typed === undefined || stands === undefined || (isHollow(typed) && isHollow(stands))) return null
        return (
          <section class="weefsel-stack" key={group}>
            <Heading level={4}>{words.texts.groups[group]}</Heading>
            <Both
              {...{ words, group, values: [typed, stands] }}
              labels={[said.alike.typed, said.alike.stands]}
            />
          </section>
        )
      })}
      {mine ? (
        <LinkList
          items={[
            { href: inLang(lang, itemPaths.item(kind, id)), label: said.alike.change(name) },
            { href: inLang(lang, publicPath(kind, id)), label: said.alike.look(name) },
          ]}
        />
      ) : (
        <p>
          <Link href={inLang(lang, publicPath(kind, id))}>{said.alike.look(name)}</Link>
        </p>
      )}
    </section>
  )
}
